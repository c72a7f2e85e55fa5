package import Domain

extension TimelineDateKind: Labelled {
    /// What has to be done by then, for the own employer and the coordinator.
    package var labels: Labels {
        switch self {
        case .problemAnalysis: Labels("probleemanalyse", "problem analysis")
        case .actionPlan: Labels("plan van aanpak", "action plan")
        case .evaluation: Labels("evaluatie van het plan van aanpak", "evaluation of the action plan")
        case .weekReport: Labels("melding aan UWV (week 42)", "report to UWV (week 42)")
        case .firstYearEvaluation: Labels("eerstejaarsevaluatie", "first-year evaluation")
        case .spoor2Start: Labels("uiterste start van spoor 2", "latest start of spoor 2")
        case .wiaLetter: Labels("brief van UWV over de WIA", "UWV's letter about the WIA")
        case .finalEvaluation:
            Labels("eindevaluatie en re-integratieverslag", "final evaluation and re-integration report")
        case .wiaApplication: Labels("uiterste dag om WIA aan te vragen", "last day to apply for the WIA")
        case .waitingTimeEnd: Labels("einde van de wachttijd (week 104)", "end of the waiting time (week 104)")
        case .extensionEnd: Labels("einde van de verlengde loondoorbetaling", "end of the extended payment of wages")
        }
    }
}

extension TimelineCorrectionKind: Labelled {
    /// What changes the clock, without saying why.
    package var labels: Labels {
        switch self {
        case .leave: Labels("verlof", "leave")
        case .lateNotice: Labels("te late melding", "late notice")
        case .wageSanction: Labels("loonsanctie", "wage sanction")
        case .voluntaryExtension: Labels("vrijwillige verlenging", "voluntary extension")
        case .employmentEnd: Labels("einde van het dienstverband", "end of the employment")
        }
    }
}
