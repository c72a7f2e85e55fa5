package import Domain
package import Ledger

extension LedgerUnit: Labelled {
    /// The unit, in the plural.
    package var labels: Labels {
        switch self {
        case .placements: Labels("plaatsingen", "placements")
        case .minutes: Labels("minuten", "minutes")
        }
    }
}

extension LedgerLine.Side: Labelled {
    /// Which counter a line moves, for members and coordinators.
    package var labels: Labels {
        switch self {
        case .brought: Labels("gebracht", "brought")
        case .taken: Labels("gehaald", "taken")
        }
    }
}

extension TransferKind: Labelled {
    /// What the transfer does.
    package var labels: Labels {
        switch self {
        case .book: Labels("geboekt", "booked")
        case .finalise: Labels("definitief gemaakt", "made final")
        case .reverse: Labels("teruggeboekt", "reversed")
        }
    }
}

extension TransferCause: Labelled {
    /// Why it was made, for members and coordinators.
    package var labels: Labels {
        switch self {
        case .placementStarted: Labels("plaatsing begonnen", "placement started")
        case .furtherHost: Labels("volgende plek van dezelfde kandidaat", "next place of the same candidate")
        case .placementKept: Labels("plaatsing telt definitief mee", "placement counts for good")
        case .placementLapsed: Labels("plaatsing telt niet mee", "placement does not count")
        case .hoursReported: Labels("uren volgens opgave", "hours as reported")
        case .hoursScheduled: Labels("uren volgens opbouwschema", "hours as scheduled")
        case .hoursReplaced: Labels("eerder geboekte uren vervangen", "hours booked before replaced")
        case .correction: Labels("correctie door de regiocoördinator", "correction by the coordinator")
        case .settlement: Labels("vereffening bij vertrek", "settlement on leaving")
        case .merger: Labels("overgenomen bij samenvoeging", "taken over in a merger")
        }
    }
}

extension CorrectionState: Labelled {
    /// What became of a correction.
    package var labels: Labels {
        switch self {
        case .proposed: Labels("wacht op akkoord", "awaiting approval")
        case .booked: Labels("geboekt", "booked")
        case .refused: Labels("afgewezen", "refused")
        case .withdrawn: Labels("ingetrokken", "withdrawn")
        case .expired: Labels("verlopen", "expired")
        }
    }
}

extension LineState: Labelled {
    /// Where a line stands.
    package var labels: Labels {
        switch self {
        case .provisional: Labels("voorlopig", "provisional")
        case .final: Labels("definitief", "final")
        case .reversed: Labels("teruggedraaid", "taken back")
        case .reversal: Labels("terugboeking", "reversal")
        }
    }
}

extension Weekday: Labelled {
    /// The day's name.
    package var labels: Labels {
        switch self {
        case .monday: Labels("maandag", "Monday")
        case .tuesday: Labels("dinsdag", "Tuesday")
        case .wednesday: Labels("woensdag", "Wednesday")
        case .thursday: Labels("donderdag", "Thursday")
        case .friday: Labels("vrijdag", "Friday")
        case .saturday: Labels("zaterdag", "Saturday")
        case .sunday: Labels("zondag", "Sunday")
        }
    }
}
