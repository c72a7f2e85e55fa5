import Domain

extension ClaimReader {
    /// To whom a mail goes: "aan de kandidaat".
    var labels: Labels {
        switch self {
        case .employer: Labels("aan de eigen werkgever", "to the own employer")
        case .host: Labels("aan het lid met de plek", "to the member with the slot")
        case .candidate: Labels("aan de kandidaat", "to the candidate")
        }
    }
}

extension ContractParty {
    /// To whom a mail about a contract goes; both members get the same.
    var readerLabels: Labels {
        switch self {
        case .bringing, .taking: Labels("aan een lid", "to a member")
        case .employee: ClaimReader.candidate.labels
        }
    }
}

extension RoomReader {
    var labels: Labels {
        switch self {
        case .member: Labels("aan het lid", "to the member")
        case .coordinator: Labels("aan de regiocoördinator", "to the coordinator")
        }
    }
}
