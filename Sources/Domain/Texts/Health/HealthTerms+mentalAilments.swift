extension HealthTerms {
    /// Illnesses of the mind and dependence, with their commonest misspellings.
    ///
    /// Left out: "stress" alone ("stressbestendig" is a skill, and a calm workplace is asked for by its own condition),
    /// "verslavingszorg" and "psychiatrisch verpleegkundige" (work), "add" (an English verb), "rouw" (an undertaker's).
    static let mentalAilments: [String] = [
        "*burnout*", "burn out*", "burnoud", "burn oud", "burned out", "burnt out", "bore out", "overspannen",
        "overspannenheid", "zenuwinzinking", "*depressie*", "*depressiviteit*", "depresie*", "depresief", "manisch*",
        "bipolair*", "*stoornis", "*stoornissen", "angstaanval*", "paniekaanval*", "angsten", "fobie", "*fobieen",
        "hyperventil*", "ptss", "ptsd", "posttraumatisch*", "post traumatisch*", "getraumatiseerd*", "trauma",
        "traumas", "*psychose", "*psychosen", "*psychoses", "psychotisch*", "psychisch*", "psychiatrische opname",
        "psychiatrische behandeling", "psychiatrische klachten", "psychiatrische problemen", "gedwongen opname",
        "schizofreni*", "borderline", "adhd", "asperger", "autisme", "autistisch*", "anorexia", "boulimia", "dyslexie",
        "dyslectisch*", "suicid*", "zelfmoord*", "zelfdoding*", "automutilatie", "*verslaving", "*verslavingen",
        "*verslaafd*", "alcoholist*", "alcoholisme", "alcoholprobleem", "alcoholproblemen", "drugsprobleem",
        "drugsproblemen", "afkicken", "stressklachten", "stressgerelateerd*", "slapeloosheid", "rouwklachten",
        "mentale klachten", "geestelijke klachten", "mentale problemen", "psychosomatisch*", "psychologische klachten",
        "psychologische problemen", "psychologische hulp", "psychologische begeleiding", "overprikkeld*",
    ]
}
