extension HealthTerms {
    /// What is done about an illness.
    ///
    /// "behandeling" alone is left out (of a complaint, of a request), so is "opname" (of sound) and "ziekenhuis" (an
    /// employer). "operatie" is in and "operaties" is out: the plural is a department.
    static let treatments: [String] = [
        "*therapie", "*therapieen", "therapiesessie*", "cognitieve gedrags*", "emdr", "chemo", "chemokuur",
        "bestraling", "bestralingen", "bestraald", "*operatie", "geopereerd*", "operatief", "ziekenhuisopname*",
        "opgenomen geweest", "onder behandeling", "in behandeling bij", "behandeling bij", "behandeling voor",
        "medische behandeling", "medisch traject", "behandelend arts", "behandeltraject*", "dagbehandeling",
        "ggz behandeling", "revalidatie*", "revalideren", "revalideert", "revalideerde", "herstelt van",
        "herstellend van", "herstellende van", "hersteld van", "herstel na", "ziek door", "ziek vanwege", "ziek wegens",
        "uitgevallen door", "uitgevallen met", "uitgevallen vanwege", "uitgevallen wegens", "diagnose", "diagnoses",
        "gediagnosticeerd*", "medische klachten", "medische beperking*", "lichamelijke beperking*",
        "fysieke beperking*", "medische redenen", "gezondheidsklacht*", "gezondheidsprobleem", "gezondheidsproblemen",
        "gezondheidsredenen", "lichamelijke klachten", "fysieke klachten", "energetische klachten", "ziektebeeld",
        "chirurgische ingreep",
    ]

    /// Going to a care professional. Their names alone are professions and pass.
    static let visits: [String] = ["bij", "naar"].flatMap { preposition in
        ["", "de ", "een ", "mijn ", "zijn ", "haar ", "hun "].flatMap { article in
            professionals.map { "\(preposition) \(article)\($0)" }
        }
    }

    private static let professionals: [String] = [
        "cardioloog", "chirurg", "ergotherapeut", "fysio", "fysiotherapeut", "gynaecoloog", "haptonoom", "huisarts",
        "internist", "longarts", "neuroloog", "oncoloog", "orthopeed", "praktijkondersteuner", "psychiater",
        "psycholoog", "psychotherapeut", "reumatoloog", "therapeut", "uroloog",
    ]
}
