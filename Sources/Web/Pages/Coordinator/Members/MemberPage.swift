import Domain
import Ledger
import Operations
import Wording

/// One member: itself, its legal entities and establishments, how it stands, and for its own people its users.
enum MemberPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let shown = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self)))
        let member = shown.member
        let standing = try await visit.desk.ask(ShowStanding(member: member.id))
        let isTheirs = visit.desk.actor.actsFor(member.id)
        let users = isTheirs ? try await visit.desk.ask(ListUsers()).filter { $0.roles[member.id] != nil } : []
        let say = visit.say
        let actions =
            visit.isCoordinator ? [visit.link(FramePhrases.change, to: SitePath.member(member.id, "wijzigen"))] : []
        let names = Dictionary(
            uniqueKeysWithValues: shown.memberships.contains { $0.ending != nil }
                ? try await visit.allMembers().map { ($0.id, $0.name) } : [])
        return Page(
            PageHead(
                member.name, code: member.code, tag: visit.tag(member.state),
                back: visit.link(MemberPhrases.title, to: .members), actions: actions
            ),
            [
                .columns(
                    ColumnsBlock(
                        main: [.facts(facts(shown, names, visit))] + places(shown, isTheirs: isTheirs, visit)
                            + (isTheirs ? people(users, of: member, visit) : []),
                        aside: [
                            .panel(
                                say(MemberPhrases.balance),
                                try await MemberFigures.blocks(standing, visit) + lines(member, visit)
                                    + (isTheirs ? BalanceOnDay.blocks(member.id, visit) : [])
                            )
                        ]
                            + (visit.isCoordinator ? state(member, visit) : [])
                    )
                )
            ]
        )
    }

    private static func facts(_ shown: ShowMember.Answer, _ names: [MemberId: String], _ visit: Visit)
        -> [FactsBlock.Fact]
    {
        let member = shown.member
        let earlier = shown.memberships.compactMap { time -> String? in
            guard let ending = time.ending else { return nil }
            let (from, until) = (visit.text(time.began), visit.text(ending.day))
            guard let successor = ending.successor.member else {
                return visit.say(DeparturePhrases.left(from, until))
            }
            return visit.say(DeparturePhrases.merged(from, until, names[successor] ?? ""))
        }
        let history =
            earlier.isEmpty
            ? [] : [FactsBlock.Fact(visit.say(DeparturePhrases.history), earlier.joined(separator: "; "))]
        return [
            FactsBlock.Fact(visit.say(MemberPhrases.sector), visit.label(member.sector)),
            FactsBlock.Fact(
                visit.say(MemberPhrases.employees), NumberText.whole(Int64(member.employees), in: visit.language)
            ),
            FactsBlock.Fact(visit.say(MemberPhrases.since), visit.text(member.joinedOn)),
        ] + history
    }

    private static func places(_ shown: ShowMember.Answer, isTheirs: Bool, _ visit: Visit) -> [Block] {
        let say = visit.say
        let names = Dictionary(shown.legalEntities.map { ($0.id, $0.name) }) { first, _ in first }
        let entities = TableBlock(
            [TableBlock.Column(say(MemberPhrases.name)), TableBlock.Column(say(MemberPhrases.kvk))],
            rows: shown.legalEntities.map { [TableBlock.Cell($0.name), TableBlock.Cell($0.kvk, code: true)] }
        )
        let establishments = TableBlock(
            [
                TableBlock.Column(say(MemberPhrases.name)), TableBlock.Column(say(MemberPhrases.postcode)),
                TableBlock.Column(say(MemberPhrases.place)), TableBlock.Column(say(MemberPhrases.legalEntity)),
            ],
            rows: shown.establishments.map { place in
                [place.name, place.postcode, place.place, names[place.legalEntity] ?? ""].map { TableBlock.Cell($0) }
            }
        )
        let id = shown.member.id
        func adding(_ label: Labels, _ part: String) -> [Block] {
            isTheirs ? [.links([visit.link(label, to: SitePath.member(id, part))])] : []
        }
        return [.heading(say(MemberPhrases.legalEntities)), .table(entities)]
            + adding(MemberPhrases.addLegalEntity, "rechtspersoon")
            + [.heading(say(MemberPhrases.establishments)), .table(establishments)]
            + adding(MemberPhrases.addEstablishment, "vestiging")
    }

    private static func people(_ users: [User], of member: Member, _ visit: Visit) -> [Block] {
        let say = visit.say
        let rows = users.map { user in
            RowsBlock.Row(
                user.name, to: visit.path(to: SitePath.user(user.id)), line: user.email,
                hint: UserTexts.roles(user.roles[member.id] ?? [], in: visit), tag: visit.tag(user.state)
            )
        }
        let invite = PageLink(say(MemberPhrases.invite), to: visit.path(to: SitePath.invite) + "?member=\(member.id)")
        let signing = visit.link(SigningPhrases.whoMaySign, to: SignatoriesPage.path(of: member.id))
        let links = visit.desk.managesUsers(of: member.id) ? [invite, signing] : [signing]
        return [.heading(say(MemberPhrases.users))] + (rows.isEmpty ? [] : [.rows(rows)]) + [.links(links)]
    }

    private static func lines(_ member: Member, _ visit: Visit) -> [Block] {
        guard visit.desk.actor.actsFor(member.id) else { return [] }
        return [.links([visit.link(LedgerPhrases.lines, to: SitePath.lines(member.code))])]
    }

    private static func state(_ member: Member, _ visit: Visit) -> [Block] {
        let suspend = visit.link(MemberPhrases.suspend, to: SitePath.member(member.id, "stilzetten"))
        let departures = [
            visit.link(DeparturePhrases.leave, to: SitePath.member(member.id, "vertrek")),
            visit.link(DeparturePhrases.merge, to: SitePath.member(member.id, "samenvoegen")),
        ]
        func button(_ label: Labels, _ part: String) -> Block {
            .buttons(ActionsBlock.Button(visit.say(label), to: visit.path(to: SitePath.member(member.id, part))))
        }
        switch member.state {
        case .active: return [.links([suspend] + departures)]
        case .suspended: return [button(MemberPhrases.resume, "hervatten"), .links(departures)]
        case .left: return [button(DeparturePhrases.rejoin, "terugkeer")]
        case .merged: return []
        }
    }
}
