import Domain
import Operations
import Wording

/// Ends the weekly mail without signing in. Opening it changes nothing, because mail scanners open links; its button
/// does, and so does the one click of a mail program.
enum UnsubscribePage {
    static func show(_ visit: DoorVisit, _ entry: FormEntry) throws -> Page {
        let act = try act(visit)
        try act.check(at: visit.doorstep)
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: .unsubscribe(act.token)), [], submit: say(DoorPhrases.endWeekly), panel: true)
        return Page(
            PageHead(say(DoorPhrases.weekly), lead: say(DoorPhrases.endWeeklyLead)), narrow: true,
            [.form(form), .hint(say(DoorPhrases.otherMails))]
        )
    }

    static func submit(_ visit: DoorVisit, _ entry: FormEntry) async throws -> Page {
        try await act(visit).run(at: visit.doorstep)
        let say = visit.say
        return Page(
            PageHead(say(DoorPhrases.weeklyEnded), lead: say(DoorPhrases.weeklyEndedLead)), narrow: true,
            [.hint(say(DoorPhrases.otherMails))]
        )
    }

    private static func act(_ visit: DoorVisit) throws(Refusal) -> EndDigest {
        EndDigest(token: try LinkPage.token(visit))
    }
}
