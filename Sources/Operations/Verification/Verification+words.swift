package import Domain
import Ledger
import Wording

extension Verification {
    /// `genuine`, `changed`, `not-ours` or `malformed`.
    package var code: String {
        switch self {
        case .genuine: "genuine"
        case .changed: "changed"
        case .notOurs: "not-ours"
        case .malformed: "malformed"
        }
    }

    /// What exactly, where there is more to say: `altered`, `not-a-pdf`.
    package var detail: String? {
        switch self {
        case .changed(let change, _): change.rawValue
        case .malformed(let damage): damage.rawValue
        case .genuine, .notOurs: nil
        }
    }

    /// The contract that it is, or that it claims to be.
    package var contract: VerifiedContract? {
        switch self {
        case .genuine(let contract): contract
        case .changed(_, let contract): contract
        case .notOurs, .malformed: nil
        }
    }

    /// In three words.
    package var heading: Labels {
        switch self {
        case .genuine: VerifyPhrases.genuine
        case .changed: VerifyPhrases.changed
        case .notOurs: VerifyPhrases.notOurs
        case .malformed: VerifyPhrases.malformed
        }
    }

    /// What it means for who holds the file, and what to do.
    package func sentence(in language: Language) -> String {
        switch self {
        case .genuine(let contract):
            VerifyPhrases.isGenuine(
                contract.number, contract.network, sealed: InstantText.long(contract.sealedAt, in: language),
                language: language)
        case .changed(.altered, _): VerifyPhrases.altered.text(in: language)
        case .changed(.addedTo, _): VerifyPhrases.addedTo.text(in: language)
        case .changed(.cut, _): VerifyPhrases.cut.text(in: language)
        case .notOurs: VerifyPhrases.noSeal.text(in: language)
        case .malformed(.tooLarge): VerifyPhrases.tooLarge.text(in: language)
        case .malformed(.notPDF): VerifyPhrases.notPDF.text(in: language)
        case .malformed(.incomplete): VerifyPhrases.incomplete.text(in: language)
        }
    }
}
