package import Domain

extension ScanRejection: Labelled {
    /// Why a scan does not count.
    package var labels: Labels {
        switch self {
        case .unreadable: Labels("niet goed te lezen", "hard to read")
        case .pagesMissing: Labels("er ontbreken bladzijden", "pages are missing")
        case .notSigned: Labels("er staat geen handtekening op", "there is no signature on it")
        case .otherContract: Labels("hoort bij een andere overeenkomst", "belongs to another contract")
        case .otherDay: Labels("de dag klopt niet", "the day is not right")
        case .other: Labels("andere reden", "another reason")
        }
    }
}

extension ContractScan.State: Labelled {
    /// How far a scan is.
    package var labels: Labels {
        switch self {
        case .waiting: Labels("wacht op bevestiging", "waits for confirmation")
        case .confirmed: Labels("bevestigd", "confirmed")
        case .rejected: Labels("afgekeurd", "rejected")
        }
    }
}

extension SignatureAuthentication.CodeRoute: Labelled {
    /// How a one-time code reached the signer.
    package var labels: Labels {
        switch self {
        case .mail: Labels("code per mail", "code by mail")
        case .copiedByCoordinator:
            Labels("code doorgegeven door de regiocoördinator", "code passed on by the coordinator")
        }
    }
}
