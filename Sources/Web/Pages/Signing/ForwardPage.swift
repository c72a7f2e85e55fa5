import Domain
import Ledger
import Operations
import Wording

/// Asks a colleague with the right to sign to sign instead.
enum ForwardPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let place = try await SigningPlace(visit)
        let head = PageHead(
            visit.say(SigningPhrases.forwardTitle), back: place.back(visit),
            lead: visit.say(SigningPhrases.forwardText)
        )
        let colleagues = try await visit.desk.ask(ListSignatories(id: place.contract.id, party: place.party))
            .filter { $0.id != visit.desk.actor.userId }
        let rights = SignatoriesPage.link(to: place.contract, for: place.party, in: visit)
        guard !colleagues.isEmpty else {
            let title = visit.say(SigningPhrases.forwardTitle)
            let text = visit.say(SigningPhrases.noColleague)
            return Page(head, narrow: true, [.empty(EmptyBlock(title, text, action: rights))])
        }
        let form = FormBlock(
            to: visit.path(to: "\(place.home)/doorsturen/\(place.party.rawValue)"),
            [
                entry.radios(
                    "user", visit.say(SigningPhrases.colleague),
                    colleagues.map { Choice($0.id.description, $0.name, hint: $0.email) })
            ],
            submit: visit.say(SigningPhrases.send), cancel: visit.link(FramePhrases.noBack, to: place.home)
        )
        return Page(head, narrow: true, [.panel(nil, [.form(form)])] + (rights.map { [.links([$0])] } ?? []))
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let place = try await SigningPlace(visit)
        let user = fields.id("user", of: UserSubject.self)
        try fields.finish()
        try await visit.desk.perform(ForwardContract(id: place.contract.id, party: place.party, to: user()))
        return visit.redirect(to: place.home, flash: .contractForwarded)
    }
}
