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
        return Page(
            PageHead(
                member.name, code: member.code, tag: visit.tag(member.state),
                back: visit.link(MemberPhrases.title, to: .members), actions: actions
            ),
            [
                .columns(
                    ColumnsBlock(
                        main: [.facts(facts(member, visit))] + places(shown, isTheirs: isTheirs, visit)
                            + (isTheirs ? people(users, of: member, visit) : []),
                        aside: [.panel(say(MemberPhrases.balance), figures(standing, visit))]
                            + (visit.isCoordinator ? state(member, visit) : [])
                    )
                )
            ]
        )
    }

    private static func facts(_ member: Member, _ visit: Visit) -> [FactsBlock.Fact] {
        [
            FactsBlock.Fact(visit.say(MemberPhrases.sector), visit.label(member.sector)),
            FactsBlock.Fact(
                visit.say(MemberPhrases.employees), NumberText.whole(Int64(member.employees), in: visit.language)
            ),
            FactsBlock.Fact(visit.say(MemberPhrases.since), visit.text(member.joinedOn)),
        ]
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
        return [.heading(say(MemberPhrases.users))] + (rows.isEmpty ? [] : [.rows(rows)]) + [.links([invite])]
    }

    private static func figures(_ shown: ShowStanding.Answer, _ visit: Visit) -> [Block] {
        switch shown.standing.figures {
        case .band(let band): return [.text(visit.label(band))]
        case .exact(let placements):
            func amount(_ hundredths: Int64) -> String {
                PlacementsText.amount(hundredths: hundredths, in: visit.language)
            }
            let ratio = "\(amount(placements.brought)) : \(amount(placements.taken))"
            let net = PlacementsText.signed(hundredths: placements.net, in: visit.language)
            let room = shown.details.map { FiguresBlock.Figure(visit.say(MemberPhrases.room), amount($0.room)) }
            return [
                .figures(
                    [
                        FiguresBlock.Figure(visit.say(MemberPhrases.brought), ratio),
                        FiguresBlock.Figure(visit.say(MemberPhrases.net), net), room,
                    ].compactMap { $0 }
                )
            ]
        }
    }

    private static func state(_ member: Member, _ visit: Visit) -> [Block] {
        switch member.state {
        case .active: return [.links([visit.link(MemberPhrases.suspend, to: SitePath.member(member.id, "stilzetten"))])]
        case .suspended:
            let path = visit.path(to: SitePath.member(member.id, "hervatten"))
            return [.buttons(ActionsBlock.Button(visit.say(MemberPhrases.resume), to: path))]
        case .left, .merged: return []
        }
    }
}
