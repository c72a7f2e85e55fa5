package import Domain

/// The words of a contract's terms.
package enum TermsPhrases {
    package static let title = Labels("Afspraken voor de overeenkomst", "Terms of the contract")
    package static let fixed = Labels(
        "De tekst ligt vast. Moet er iets anders, trek de overeenkomst dan in en maak een nieuwe op.",
        "The text is fixed. If something must change, withdraw the contract and draw up a new one."
    )
    package static let what = Labels("Wie en wat", "Who and what")
    package static let nobodyBrings = Labels("geen (uitkering van UWV)", "none (benefit of UWV)")
    package static let work = Labels("Het werk", "The work")
    package static let ownFunction = Labels("Functie bij de eigen werkgever", "Function at the own employer")
    package static let function = Labels("Functie op de plek", "Function at the place")
    package static let workplace = Labels("Adres van de werkplek", "Address of the work")
    package static let workplaceFact = Labels("Werkplek", "Workplace")
    package static let mentorFact = Labels("Begeleider", "Mentor")
    package static let mentor = Labels("Begeleider op de werkplek", "Mentor at work")
    package static let term = Labels("Looptijd", "Term")
    package static let start = Labels("Eerste dag", "First day")
    package static let end = Labels("Laatste dag", "Last day")
    package static let notice = Labels("Opzegtermijn", "Notice")
    package static let noticeQuestion = Labels("Opzegtermijn, in dagen", "Notice, in days")
    package static let money = Labels("Vergoeding", "Fee")
    package static let moneyHint = Labels(
        "Hulp onder collega’s, zonder winst: niet meer dan de echte loonkosten en "
            + "een kleine toeslag voor administratie.",
        "Help among colleagues, without profit: no more than the real cost of "
            + "wages and a small charge for administration."
    )
    package static let feeQuestion = Labels(
        "Euro per gewerkt uur, zonder btw",
        "Euros for each hour worked, without vat"
    )
    package static let fee = Labels("Vergoeding", "Fee")
    package static let vat = Labels("Btw", "Vat")
    package static let more = Labels("Verder", "Further")
    package static let intent = Labels("Daarna", "Afterwards")
    package static let intentBox = Labels(
        "De werkgever die de plek biedt, wil de kandidaat daarna aannemen",
        "The employer that offers the place intends to hire the candidate afterwards"
    )
    package static let approvedOn = Labels("Dag van de goedkeuring door UWV", "Day of the approval by UWV")
    package static let approvedHint = Labels(
        "De goedkeuring komt voor de eerste dag.",
        "The approval comes before the first day."
    )

    package static func between(_ code: String, _ bringing: String, _ taking: String) -> Labels {
        Labels("Kandidaat \(code), \(bringing) en \(taking)", "Candidate \(code), \(bringing) and \(taking)")
    }

    /// A notice of so many days.
    package static func days(_ count: Int) -> Labels {
        switch count {
        case 0: Labels("op elk moment", "at any time")
        case 1: Labels("1 dag", "1 day")
        default: Labels("\(count) dagen", "\(count) days")
        }
    }

    package static func perHour(_ amount: String, _ vat: String) -> Labels {
        Labels("\(amount) per uur, \(vat)", "\(amount) an hour, \(vat)")
    }
}
