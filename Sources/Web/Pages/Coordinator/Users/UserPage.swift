import Domain
import Ledger
import Operations
import Wording

/// One user: for whom, in which roles, and the ways to give or end access.
enum UserPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let user = try await visit.desk.ask(ShowUser(id: visit.context.id("id", of: UserSubject.self)))
        let members = try await visit.desk.ask(ListMembers()).filter { user.roles[$0.id] != nil }
        let managed = members.filter { visit.desk.managesUsers(of: $0.id) }
        return Page(
            PageHead(user.name, tag: visit.tag(user.state), back: visit.link(UserPhrases.title, to: .users)),
            [.facts(facts(user, members, visit))]
                + (user.state == .revoked ? [] : managed.map { roles(of: user, at: $0, visit, entry) })
                + access(user, visit)
        )
    }

    static func giveRoles(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let given = try PeopleForms.roles.value(from: fields)
        let id = try visit.context.id("id", of: UserSubject.self)
        try await visit.desk.perform(GiveRoles(user: id, member: given.member, roles: given.roles))
        return visit.redirect(to: SitePath.user(id), flash: .saved)
    }

    static func inviteAgain(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(InviteAgain(user: visit.context.id("id", of: UserSubject.self)))
        return visit.redirect(to: SitePath.user(id), flash: .userInvited)
    }

    static func link(_ visit: Visit, _ form: FormInput) async throws -> Page {
        try form.fields.finish()
        let id = try visit.context.id("id", of: UserSubject.self)
        let link = try await visit.desk.perform(CopyLink(of: .user(id)))
        let back = PageLink(visit.say(UserPhrases.title), to: visit.path(to: SitePath.user(id)))
        return PassableLinkPage.page(
            link.address, hint: visit.say(UserPhrases.worksUntil(link.until)), back: back, visit)
    }

    private static func facts(_ user: User, _ members: [Member], _ visit: Visit) -> [FactsBlock.Fact] {
        let say = visit.say
        let actsFor = members.map { "\($0.name): \(UserTexts.roles(user.roles[$0.id] ?? [], in: visit))" }
        let all = (user.isCoordinator ? [say(UserPhrases.coordinator)] : []) + actsFor
        return [
            FactsBlock.Fact(say(UserPhrases.email), user.email),
            user.phone.map { FactsBlock.Fact(say(UserPhrases.phone), $0) },
            FactsBlock.Fact(say(UserPhrases.language), visit.label(user.language)),
            FactsBlock.Fact(say(UserPhrases.actsFor), all.joined(separator: "; ")),
        ].compactMap { $0 }
    }

    private static func roles(of user: User, at member: Member, _ visit: Visit, _ entry: FormEntry) -> Block {
        let own = entry.value("member", else: nil) == member.id.description ? entry : visit.blank
        let chosen = Set((user.roles[member.id] ?? []).map(\.rawValue))
        let form = FormBlock(
            to: visit.path(to: SitePath.user(user.id, "rollen")),
            [
                own.boxes(
                    "roles", visit.say(UserPhrases.rolesOf), Choice.all(of: MemberRole.self, in: visit.language),
                    chosen: chosen
                ).identified(by: "roles-\(member.code)")
            ],
            hidden: [HiddenField("member", member.id.description)], submit: visit.say(UserPhrases.saveRoles),
            quiet: true
        )
        return .panel(member.name, [.form(form)])
    }

    private static func access(_ user: User, _ visit: Visit) -> [Block] {
        let say = visit.say
        func button(_ label: Labels, _ part: String) -> ActionsBlock.Button {
            ActionsBlock.Button(say(label), to: visit.path(to: SitePath.user(user.id, part)))
        }
        let show = user.state == .invited ? [button(UserPhrases.showLink, "link")] : []
        let buttons = visit.isCoordinator ? show + [button(UserPhrases.inviteAgain, "opnieuw")] : []
        let address =
            visit.isCoordinator ? [visit.link(UserPhrases.changeAddress, to: SitePath.user(user.id, "adres"))] : []
        let links =
            user.state == .revoked
            ? [] : address + [visit.link(UserPhrases.revoke, to: SitePath.user(user.id, "beeindigen"))]
        guard !buttons.isEmpty || !links.isEmpty else { return [] }
        let hint = visit.isCoordinator ? [Block.hint(say(UserPhrases.inviteAgainText))] : []
        let actions = ActionsBlock(buttons: buttons, links: links.map { ActionsBlock.Link($0) })
        return [.panel(say(UserPhrases.access), hint + [.actions(actions)])]
    }
}
