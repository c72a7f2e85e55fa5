package import Domain

extension Network.State: Labelled {
    /// Whether the network is in use.
    package var labels: Labels {
        switch self {
        case .active: Labels("actief", "active")
        case .archived: Labels("gearchiveerd", "archived")
        }
    }
}

extension NetworkSetting.Name: Labelled {
    /// What the setting decides.
    package var labels: Labels {
        switch self {
        case .placementAmountHundredths:
            Labels("waarde van een plaatsing (in honderdsten)", "value of a placement (in hundredths)")
        case .daysToFinal: Labels("dagen tot een plaatsing definitief is", "days until a placement is final")
        case .reversingOutcomes:
            Labels("uitkomsten die een plaatsing terugdraaien", "outcomes that reverse a placement")
        case .countedKinds: Labels("soorten plaatsing die meetellen", "kinds of placement that count")
        case .debitOncePerCandidate:
            Labels("brengen telt één keer per kandidaat", "bringing counts once per candidate")
        case .bookScheduledHours:
            Labels("zonder opgave telt het opbouwschema", "without a report the schedule counts")
        case .windowMonths: Labels("maanden in het recente saldo", "months in the recent balance")
        case .roomBase: Labels("ruimte van ieder lid", "room of each member")
        case .roomPerHundredEmployees: Labels("extra ruimte per 100 medewerkers", "additional room per 100 employees")
        case .roomMaximum: Labels("hoogste ruimte", "largest room")
        case .correctionAnswerDays:
            Labels(
                "werkdagen om een correctie goed te keuren", "working days in which a correction is approved")
        case .closingDay: Labels("dag waarop de maand wordt afgesloten", "day on which the month is closed")
        case .mailFrom: Labels("afzender van de mails", "sender of the mails")
        case .contactEmail: Labels("e-mailadres voor vragen, onder elke mail", "address for questions, under each mail")
        case .contactPhone: Labels("telefoon voor vragen, onder elke mail", "telephone for questions, under each mail")
        }
    }
}
