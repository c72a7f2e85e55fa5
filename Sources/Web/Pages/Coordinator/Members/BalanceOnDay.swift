import Domain
import Ledger
import Operations
import Wording

/// Asks for a day, and says how a member stood at its end: for its own people and coordinators.
enum BalanceOnDay {
    private static let field = "day"

    static func blocks(_ member: MemberId, _ visit: Visit) async throws -> [Block] {
        guard let text = visit.query(field) else { return [form(visit, FormEntry(in: visit.language))] }
        let place = FieldPlace(pointer: "/\(field)", origin: .form)
        switch FieldKind<CalendarDay>.typedDay.read(.string(text), place) {
        case .failure(let refusals):
            let typed = visit.searched.typed
            return [form(visit, FormEntry(in: visit.language, typed: typed, refusals: refusals.all))]
        case .success(let day):
            let shown = try await visit.desk.ask(ShowStanding(member: member, asOf: day))
            let told = shown.details.map { [answer($0.balances, on: day, visit)] } ?? []
            return [form(visit, FormEntry(in: visit.language), day)] + told
        }
    }

    private static func form(_ visit: Visit, _ entry: FormEntry, _ day: CalendarDay? = nil) -> Block {
        let label = visit.say(MemberPhrases.onDay)
        return .filters(
            FiltersBlock(
                label: label, fields: [entry.day(field, label, value: day)], submit: visit.say(MemberPhrases.showOnDay),
                target: "dagsaldo"
            )
        )
    }

    private static func answer(_ balances: AccountBalances, on day: CalendarDay, _ visit: Visit) -> Block {
        let language = visit.language
        return .text(
            visit.say(
                MemberPhrases.stoodOn(
                    visit.text(day), RatioText.placements(balances.placements, in: language),
                    placements: PlacementsText.signed(hundredths: balances.placements.net, in: language),
                    hours: HoursText.signed(minutes: balances.minutes.net, in: language)
                )
            )
        )
    }
}
