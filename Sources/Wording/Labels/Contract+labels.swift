package import Domain

extension ContractState: Labelled {
    /// Where the contract stands.
    package var labels: Labels {
        switch self {
        case .draft: Labels("concept", "draft")
        case .issuing: Labels("wordt gemaakt", "being made")
        case .issued: Labels("klaar om te tekenen", "ready to sign")
        case .inForce: Labels("van kracht", "in force")
        case .ended: Labels("afgelopen", "ended")
        case .terminated: Labels("eerder beëindigd", "ended early")
        case .declined: Labels("niet getekend", "declined")
        case .expired: Labels("verlopen", "expired")
        case .withdrawn: Labels("ingetrokken", "withdrawn")
        }
    }
}

extension ContractParty: Labelled {
    /// Who signs, in words that a candidate may read as well.
    package var labels: Labels {
        switch self {
        case .bringing: Labels("eigen werkgever", "own employer")
        case .taking: Labels("werkgever die de plek biedt", "employer that offers the place")
        case .employee: Labels("werknemer", "employee")
        }
    }
}

extension Contract.Signature.Way: Labelled {
    /// How it was signed.
    package var labels: Labels {
        switch self {
        case .online: Labels("digitaal", "online")
        case .paper: Labels("op papier", "on paper")
        }
    }
}

extension ContractTerms.Vat: Labelled {
    /// Btw on the fee.
    package var labels: Labels {
        switch self {
        case .standard: Labels("btw komt erbij", "VAT is added")
        case .exemptCare: Labels("vrijgesteld van btw (zorg)", "exempt from VAT (care)")
        case .exemptEducation: Labels("vrijgesteld van btw (onderwijs)", "exempt from VAT (education)")
        case .exemptOther: Labels("vrijgesteld van btw (andere reden)", "exempt from VAT (another reason)")
        }
    }
}
