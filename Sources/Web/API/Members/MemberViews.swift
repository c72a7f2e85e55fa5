import Domain
import Ledger
import Operations

/// Members as everybody who takes part sees them.
enum MemberViews {
    static let member = View<Member>(
        "Member", revision: { $0.revision },
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .field("name") { $0.name },
            .choice("sector") { $0.sector },
            .field("employees") { $0.employees },
            .choice("state") { $0.state },
            .field("joined_on") { $0.joinedOn },
            .field("revision") { $0.revision },
        ])

    static let legalEntity = View<LegalEntity>(
        "LegalEntity",
        [
            .field("id") { $0.id },
            .field("member") { $0.member },
            .field("name") { $0.name },
            .field("kvk") { $0.kvk },
        ])

    static let establishment = View<Establishment>(
        "Establishment",
        [
            .field("id") { $0.id },
            .field("legal_entity") { $0.legalEntity },
            .field("name") { $0.name },
            .field("postcode") { $0.postcode },
            .field("place") { $0.place },
        ])

    /// One member with everything that belongs to it.
    static let whole = View<ShowMember.Answer>(
        "WholeMember", revision: { $0.member.revision },
        member.parts(of: { $0.member }) + [
            .objects("legal_entities", legalEntity) { $0.legalEntities },
            .objects("establishments", establishment) { $0.establishments },
            .objects("memberships", membership) { $0.memberships },
        ])

    /// One time that a member took part.
    static let membership = View<Membership>(
        "Membership",
        [
            .field("began_on") { $0.began },
            .field("ended_on") { $0.ending?.day },
            .field("merged_into") { $0.ending?.successor.member },
        ])

    /// What would be booked over, and to whom.
    static let settlement = View<TransferDraft>(
        "DepartureTransfer",
        [
            .choice("unit") { $0.unit },
            .choice("cause") { $0.cause },
            .field("bringing") { $0.bringing.member },
            .field("taking") { $0.taking.member },
            .field("amount_hundredths") { $0.unit == .placements ? $0.amount : nil },
            .field("amount_minutes") { $0.unit == .minutes ? $0.amount : nil },
        ])

    static let departure = View<Departure>(
        "Departure",
        [
            .object("member", member) { $0.member },
            .optionalObject("into", member) { $0.successor },
            .field("still_runs") { $0.running },
            .field("slots") { $0.slots.map(\.code) },
            .field("candidates") { $0.candidates.map(\.code) },
            .objects("transfers", settlement) { $0.drafts },
        ])
}
