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
        ])
}
