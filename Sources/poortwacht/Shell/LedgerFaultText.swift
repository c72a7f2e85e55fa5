import Domain
import Ledger

/// Says where a ledger does not hold.
enum LedgerFaultText {
    static func sentence(_ fault: ChainVerifier.Fault, in language: Language) -> String {
        switch fault {
        case .sequence(let expected, let found):
            language.pick(
                "Het grootboek klopt niet: na boeking \(expected - 1) hoort \(expected), maar er staat \(found).",
                "The ledger does not hold: after row \(expected - 1) comes \(expected), but \(found) was found."
            )
        case .hash(let sequence):
            language.pick(
                "Het grootboek klopt niet: boeking \(sequence) is na het boeken veranderd.",
                "The ledger does not hold: row \(sequence) was changed after it was booked."
            )
        case .runningBalance(let sequence, let account):
            language.pick(
                "Het grootboek klopt niet: het lopende saldo bij boeking \(sequence) van \(account) is niet de som van de regels.",
                "The ledger does not hold: the running balance at row \(sequence) of \(account) is not the sum of its lines."
            )
        case .totals(let account):
            language.pick(
                "Het grootboek klopt niet: het saldo van \(account) is niet de som van zijn regels.",
                "The ledger does not hold: the balance of \(account) is not the sum of its lines."
            )
        case .head(let head):
            language.pick(
                "Het grootboek klopt niet: \(head) komt er niet in voor. Er ontbreken boekingen of ze zijn veranderd.",
                "The ledger does not hold: \(head) is not in it. Rows are missing or were changed."
            )
        }
    }
}
