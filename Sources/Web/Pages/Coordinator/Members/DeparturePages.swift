import Domain
import Ledger
import Operations
import Wording

/// Lets a member leave or merge into another one, after showing what ends and what is booked; and lets one come back.
enum DeparturePages {
    static func showLeaving(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let departure = try await visit.desk.ask(PreviewDeparture(id: visit.context.id("id", of: MemberAccount.self)))
        let form = FormBlock(
            to: visit.path(to: SitePath.member(departure.member.id, "vertrek")), [],
            submit: visit.say(DeparturePhrases.leaveSubmit),
            cancel: visit.link(FramePhrases.noBack, to: .member(departure.member.id)), danger: true
        )
        return page(
            departure, DeparturePhrases.leaveTitle(departure.member.name), DeparturePhrases.leavePoints, form, visit)
    }

    static func leave(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(LeaveMember(id: visit.context.id("id", of: MemberAccount.self)))
        return visit.redirect(to: .member(id), flash: .memberLeft)
    }

    /// First asks which member takes over, then shows what that means.
    static func showMerger(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let id = try visit.context.id("id", of: MemberAccount.self)
        let asked = entry.typed?["into"] ?? visit.query("into")
        guard let successor = asked.flatMap({ MemberId($0) }) else { return try await choice(of: id, visit) }
        let departure = try await visit.desk.ask(PreviewDeparture(id: id, into: successor))
        let form = FormBlock(
            to: visit.path(to: SitePath.member(id, "samenvoegen")), [],
            hidden: [HiddenField("into", successor.description)], submit: visit.say(DeparturePhrases.mergeSubmit),
            cancel: visit.link(FramePhrases.noBack, to: .member(id)), danger: true
        )
        let title = DeparturePhrases.mergeTitle(departure.member.name, into: departure.successor?.name ?? "")
        return page(departure, title, DeparturePhrases.mergePoints, form, visit)
    }

    static func merge(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let successor = try MemberForms.merger.value(from: fields)
        let id = try visit.context.id("id", of: MemberAccount.self)
        try await visit.desk.perform(MergeMember(id: id, into: successor))
        return visit.redirect(to: .member(id), flash: .memberMerged)
    }

    static func rejoin(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(RejoinMember(id: visit.context.id("id", of: MemberAccount.self)))
        return visit.redirect(to: .member(id), flash: .memberReturned)
    }

    private static func choice(of id: MemberId, _ visit: Visit) async throws -> Page {
        let member = try await visit.desk.ask(ShowMember(id: id)).member
        let others = try await visit.allMembers().filter {
            $0.id != id && ($0.state == .active || $0.state == .suspended)
        }
        let field = visit.blank.select(
            "into", visit.say(DeparturePhrases.into),
            others.map { Choice($0.id.description, "\($0.name) (\($0.code))") },
            hint: visit.say(DeparturePhrases.intoHint)
        )
        let filters = FiltersBlock(
            label: visit.say(DeparturePhrases.into), fields: [field], submit: visit.say(DeparturePhrases.goOn))
        let back = PageLink(member.name, to: visit.path(to: .member(id)))
        return Page(
            PageHead(visit.say(DeparturePhrases.mergeTitle(member.name)), back: back), narrow: true,
            [.filters(filters)])
    }

    private static func page(
        _ departure: Departure, _ title: Labels, _ points: [Labels], _ form: FormBlock, _ visit: Visit
    ) -> Page {
        let say = visit.say
        let back = PageLink(departure.member.name, to: visit.path(to: .member(departure.member.id)))
        let head = PageHead(say(title), code: departure.member.code, back: back)
        guard departure.running.isEmpty else {
            return Page(
                head, narrow: true,
                [
                    .panel(
                        say(DeparturePhrases.stillRuns),
                        [
                            .text(say(DeparturePhrases.stillRunsText)), .bullets(departure.running),
                            .links([
                                visit.link(PlacementPhrases.placements, to: .placements),
                                visit.link(ClaimPhrases.claims, to: .claims),
                            ]),
                        ]
                    )
                ])
        }
        let isMerger = departure.successor != nil
        let goes = [
            departure.slots.isEmpty
                ? nil : say(DeparturePhrases.slots(departure.slots.map(\.code).joined(separator: ", "))),
            departure.candidates.isEmpty
                ? nil : say(DeparturePhrases.candidates(departure.candidates.map(\.code).joined(separator: ", "))),
        ].compactMap { $0 }
        let account = departure.successor?.name ?? say(DeparturePhrases.account)
        let booked = departure.drafts.map { draft in
            say(DeparturePhrases.transfer(balance(departure, draft.unit, visit), to: account))
        }
        return Page(
            head, narrow: true,
            [
                .heading(say(isMerger ? DeparturePhrases.moves : DeparturePhrases.ends)),
                goes.isEmpty ? .text(say(DeparturePhrases.nothingEnds)) : .bullets(goes),
                .heading(say(DeparturePhrases.booked)),
                booked.isEmpty ? .text(say(DeparturePhrases.nothingBooked)) : .bullets(booked),
                .panel(nil, [.bullets(points.map(say)), .form(form)], confirmation: true),
            ])
    }

    /// `−2 plaatsingen`, `+12,5 uur`.
    private static func balance(_ departure: Departure, _ unit: LedgerUnit, _ visit: Visit) -> String {
        let net = departure.balances[unit].net
        return (net > 0 ? "+" : "") + visit.amount(net, unit)
    }
}
