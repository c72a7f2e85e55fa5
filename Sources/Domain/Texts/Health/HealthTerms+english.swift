extension HealthTerms {
    /// English words that the Dutch lists do not meet already ("migraine", "burnout" and most substances are met).
    ///
    /// Left out: "stroke", "treatment", "add" and "aid", which work uses otherwise.
    static let englishTerms: [String] = [
        "cancer", "*surgery", "*therapy", "medication*", "medicine", "medicines", "antidepressant*", "painkiller*",
        "disorder", "disorders", "disease*", "illness*", "injury", "injuries", "injured", "diagnosed", "diagnosis",
        "depression*", "depressed", "anxiety*", "panic attack*", "heart attack*", "back pain", "neck pain",
        "chronic pain", "chronic fatigue", "pregnant", "pregnancy", "arthritis", "rheumat*", "asthma", "diabetic",
        "epileptic", "addiction", "addicted", "rehabilitation", "suffers from", "suffering from", "recovering from",
        "under treatment", "paroxetin", "suicidal", "concussion", "slipped disc", "herniated", "autism", "autistic",
        "schizophreni*", "psychosis", "psychotic",
    ]
}
