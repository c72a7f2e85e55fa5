import Domain
import Ledger

/// Says where a ledger does not hold.
enum LedgerFaultText {
    /// - Parameter member: whose account the fault is about; nil for the network's.
    static func sentence(_ fault: ChainVerifier.Fault, of member: Member?, in language: Language) -> String {
        switch fault {
        case .sequence(let expected, let found):
            say(
                "na boeking \(expected - 1) hoort \(expected), maar er staat \(found).",
                "after row \(expected - 1) comes \(expected), but \(found) was found.", language)
        case .hash(let sequence):
            say(
                "boeking \(sequence) is na het boeken veranderd, of er staat wat niet geboekt kan zijn.",
                "row \(sequence) was changed after it was booked, or holds what cannot have been booked.", language)
        case .runningBalance(let sequence, let account):
            say(
                "het lopende saldo bij boeking \(sequence) van \(name(account, member, .dutch)) is niet de som van de regels.",
                "the running balance at row \(sequence) of \(name(account, member, .english)) is not the sum of its lines.",
                language)
        case .totals(let account):
            say(
                "het saldo van \(name(account, member, .dutch)) is niet de som van de regels.",
                "the balance of \(name(account, member, .english)) is not the sum of its lines.", language)
        case .head(let head):
            say(
                "\(head) komt er niet in voor. Er ontbreken boekingen of ze zijn veranderd.",
                "\(head) is not in it. Rows are missing or were changed.", language)
        case .reference(let sequence):
            say(
                "boeking \(sequence) draait iets terug of maakt iets definitief dat zo niet geboekt staat.",
                "row \(sequence) takes back or makes final what is not booked so.", language)
        case .closedMonth(let sequence):
            say(
                "boeking \(sequence) kwam in een maand die al gesloten was.",
                "row \(sequence) came into a month that was closed already.", language)
        case .monthRecord(let month):
            say(
                "het afsluiten van \(month) staat er niet, of is veranderd.",
                "the closing of \(month) is missing, or was changed.", language)
        case .reason(let sequence):
            say(
                "de reden bij boeking \(sequence) is niet de reden die geboekt is.",
                "the reason beside row \(sequence) is not the one that was booked.", language)
        }
    }

    private static func say(_ dutch: String, _ english: String, _ language: Language) -> String {
        language.pick("Het grootboek klopt niet: " + dutch, "The ledger does not hold: " + english)
    }

    /// `L-0012 Bakkerij Ros`; the identifier of a member that is not known.
    private static func name(_ account: Account, _ member: Member?, _ language: Language) -> String {
        guard let id = account.member else { return language.pick("het netwerk", "the network") }
        return member.map { "\($0.code) \($0.name)" } ?? "\(id)"
    }
}
