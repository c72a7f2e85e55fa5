import Domain
import Ledger
import Operations
import Wording

/// Who may sign for a member, and the button that gives a colleague that right: for its contact person and
/// coordinators. Other users of the member read whom to ask.
enum SignatoriesPage {
    static let route = "\(PagePath.members.text)/{id}/tekenrecht"

    static func path(of member: MemberId) -> String { SitePath.member(member, "tekenrecht") }

    /// To this page for one party of a contract; nil for who has no business at that member.
    static func link(to contract: ContractView, for party: ContractParty, in visit: Visit) -> PageLink? {
        guard party != .employee else { return nil }
        let member = party == .taking ? contract.taking.id : contract.bringing.id
        guard visit.desk.actor.actsFor(member) else { return nil }
        let path = visit.path(to: path(of: member)) + "?overeenkomst=\(contract.id)"
        return PageLink(visit.say(SigningPhrases.whoMaySign), to: path)
    }

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let member = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self))).member
        guard visit.desk.actor.actsFor(member.id) else { throw Refusal(.notFound) }
        let users = try await colleagues(at: member.id, visit)
        let manages = visit.desk.managesUsers(of: member.id)
        let contract = (entry.value("contract", else: visit.query("overeenkomst"))).flatMap { ContractId($0) }
        let back =
            contract.map { visit.link(ContractPhrases.back, to: .contract($0)) }
            ?? visit.link(SigningPhrases.toMember, to: .member(member.id))
        let invite = PageLink(
            visit.say(MemberPhrases.invite), to: visit.path(to: SitePath.invite) + "?member=\(member.id)")
        return Page(
            PageHead(
                visit.say(SigningPhrases.mayForTitle(member.name)), back: back,
                lead: visit.say(manages ? SigningPhrases.giveRightLead : SigningPhrases.askRightLead)
            ), narrow: true,
            [.rows(users.map { row($0, at: member.id, manages: manages, contract, visit) })]
                + (manages ? [.links([invite])] : [])
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let member = try visit.context.id("id", of: MemberAccount.self)
        let user = fields.id("user", of: UserSubject.self)
        let contract = fields.optional("contract", .id(of: ContractSubject.self))
        try fields.finish()
        let account = try await visit.desk.ask(ShowUser(id: user()))
        let roles = (account.roles[member] ?? []).union([.signatory])
        try await visit.desk.perform(GiveRoles(user: user(), member: member, roles: roles))
        let query = contract().map { "?overeenkomst=\($0)" } ?? ""
        return visit.redirect(to: path(of: member) + query, flash: .saved)
    }

    /// The member's users, whoever may sign first.
    private static func colleagues(at member: MemberId, _ visit: Visit) async throws -> [User] {
        try await visit.desk.ask(ListMemberUsers(member: member))
    }

    private static func row(
        _ user: User, at member: MemberId, manages: Bool, _ contract: ContractId?, _ visit: Visit
    ) -> RowsBlock.Row {
        let roles = user.roles[member] ?? []
        let maySign = roles.contains(.signatory)
        let hidden =
            [HiddenField("user", user.id.description)]
            + (contract.map { [HiddenField("contract", $0.description)] } ?? [])
        let button = ActionsBlock.Button(
            visit.say(SigningPhrases.letSign), to: visit.path(to: path(of: member)), hidden: hidden)
        return RowsBlock.Row(
            user.name, to: visit.path(to: SitePath.user(user.id)), line: user.email,
            hint: UserTexts.roles(roles, in: visit), tag: tag(user, maySign: maySign, visit),
            buttons: manages && !maySign ? [button] : []
        )
    }

    private static func tag(_ user: User, maySign: Bool, _ visit: Visit) -> Tag? {
        guard maySign else { return nil }
        return user.state == .active ? Tag(visit.say(SigningPhrases.maySign), .good) : visit.tag(user.state)
    }
}
