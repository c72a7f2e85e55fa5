extension HealthTerms {
    /// Illnesses and injuries of the body, states such as pregnancy, and causes such as an accident.
    ///
    /// Left out because work means something else by them: "ms", "als", "spit", "gips", "breuk", "ontsteking" (of an
    /// engine), "gebroken" (shifts), "blind" (typing), "corona" (the time), "griepprik" (as work), "overgang",
    /// "bevallen".
    static let ailments: [String] = [
        // Cancer
        "*kanker*", "*tumor*", "*carcinoom*", "leukemie*", "*lymfoom*", "melanoom*", "metastase*", "uitzaaiing*",
        // Joints, muscles, bones
        "*hernia*", "hernea", "*artrose*", "*artritis*", "*reuma*", "fibromyalgie*", "osteoporose*", "bechterew",
        "scoliose", "ischias*", "whiplash*", "carpaal*", "carpale*", "rsi", "kans klachten", "tennisarm",
        "tenniselleboog", "frozen shoulder", "slijmbeurs*", "*peesontsteking*", "gewrichtsontsteking*", "*fractuur*",
        "*fracturen", "botbreuk*", "gebroken been", "gebroken arm", "gebroken heup", "gebroken pols", "gebroken enkel",
        "gebroken rug", "geamputeerd*", "amputatie*", "*dwarslaesie*", "meniscus*", "kruisband*", "spierscheuring*",
        "zweepslag", "*blessure*", "*letsel", "*letsels", "verlamd", "*verlamming*", "lumbago", "*prothese*",
        "bekkeninstabiliteit",
        // Heart, vessels, brain
        "*infarct*", "hartaanval*", "hartfalen", "hartziekte*", "vaatziekte*", "vaatziekten", "*beroerte*", "cva",
        "nah", "hersenbloeding*", "hersenschudding*", "hersenletsel*", "hersenvliesontsteking", "aneurysma*",
        "trombose*", "*embolie*", "hoge bloeddruk", "hypertensie", "pacemaker*", "*sclerose*", "heeft ms", "parkinson*",
        "epilepsie*", "epileptisch*", "epileptische", "migraine*", "narcolepsie", "vertigo", "duizelig*", "tinnitus",
        "meniere", "*hoofdpijn*", "koppijn",
        // Organs, infections, the immune system
        "*diabetes*", "*diabetisch*", "suikerziekte", "nierfalen", "nierdialyse", "dialyse", "*transplantatie*",
        "hepatitis*", "hiv", "aids", "tuberculose", "tbc", "lyme", "ziekte van", "copd", "astma*", "astmatisch*",
        "sarcoidose", "crohn", "colitis", "coeliakie", "prikkelbare darm", "endometriose", "eczeem", "psoriasis",
        "*allergie*", "allergisch*", "longziekte*", "darmziekte*", "nierziekte*", "leverziekte*", "spierziekte*",
        "huidziekte*", "oogziekte*", "bloedziekte*", "immuunziekte*", "zenuwziekte*", "longontsteking*",
        "darmontsteking*", "blaasontsteking*", "griep", "koorts", "long covid*", "longcovid*", "post covid*",
        "postcovid*", "covid klachten", "covidklachten", "q koorts", "chronisch ziek*", "chronische ziekte*",
        "chronische aandoening*", "*infectie", "*infecties", "*syndroom", "invalide", "invaliditeit", "auto immuun*",
        // Senses
        "slechthorend*", "slechtziend*", "doof", "doofheid",
        // Complaints
        "pijn", "pijnen", "pijnklachten", "chronische pijn", "vermoeidheid*", "chronisch vermoeid*", "flauwval*",
        "last van mijn", "last van zijn", "last van haar", "last van een", "heeft last van", "lijdt aan", "lijdend aan",
        // Pregnancy
        "*zwanger*", "miskraam", "menopauze",
        // Causes
        "auto ongeluk", "auto ongeval", "autoongeluk", "autoongeval", "verkeersongeluk", "verkeersongeval",
        "arbeidsongeval", "bedrijfsongeval", "valpartij", "na een ongeluk", "na een ongeval", "door een ongeluk",
        "door een ongeval",
    ]
}
