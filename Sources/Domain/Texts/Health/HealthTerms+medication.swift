extension HealthTerms {
    /// Medicines by general name, by the commonest substances and brands in the Netherlands, and by the endings that
    /// whole groups share ("-zepam", "-prazol").
    ///
    /// Left out: "lithium" (batteries), "insulinepomp" is met by "insuline*"; "geneesmiddelen" (an industry). "slikt"
    /// alone is enough: nobody at work swallows anything else. "infuus" and "injectie" are a nurse's skills.
    static let medication: [String] = [
        "medicijn*", "medicatie*", "pillen", "slikt", "pijnstiller*", "slaappil*", "slaapmiddel*", "antidepressiv*",
        "antipsychotic*", "antibiotic*", "kalmeringsmiddel*", "bloedverdunner*", "betablokker*", "*insuline*",
        "prednison*", "prednisolon*", "cortison*",
        // For the mind
        "paroxetine", "seroxat", "sertraline", "zoloft", "citalopram", "escitalopram", "fluoxetine", "prozac",
        "fluvoxamine", "venlafaxine", "efexor", "duloxetine", "cymbalta", "mirtazapine", "remeron", "bupropion",
        "wellbutrin", "*triptyline", "clomipramine", "lithiumcarbonaat", "priadel", "*zepam", "*zolam", "zolpidem",
        "zopiclon", "ritalin", "concerta", "methylfenidaat", "dexamfetamine", "lisdexamfetamine", "elvanse",
        "atomoxetine", "quetiapine", "seroquel", "olanzapine", "zyprexa", "risperidon", "aripiprazol", "abilify",
        "haloperidol", "haldol", "clozapine", "valproaat", "depakine", "lamotrigine", "carbamazepine", "tegretol",
        "topiramaat", "levetiracetam", "keppra", "pregabaline", "lyrica", "gabapentine", "methadon", "naltrexon",
        "disulfiram", "refusal tabletten",
        // Against pain
        "morfine", "oxycodon", "oxynorm", "oxycontin", "fentanyl", "tramadol", "codeine", "paracetamol", "ibuprofen",
        "diclofenac", "naproxen", "celecoxib", "*triptan",
        // For heart, stomach, glands, joints, cancer
        "metformine", "ozempic", "wegovy", "semaglutide", "*prazol", "*vastatine", "*prolol", "propranolol",
        "lisinopril", "enalapril", "amlodipine", "acenocoumarol", "fenprocoumon", "rivaroxaban", "apixaban",
        "levothyroxine", "thyrax", "euthyrox", "methotrexaat", "humira", "adalimumab", "etanercept", "enbrel",
        "tamoxifen", "letrozol", "ventolin", "salbutamol", "levodopa",
    ]
}
