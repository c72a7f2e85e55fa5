import Domain
import Ledger
import Operations
import Wording

extension TermsSheet {
    /// From when until when, with what the viewer may know of the limits.
    var term: FormField {
        let months = TermsLimitPhrases.term(
            visit.label(kind), months: limits.months.value, mayBeLonger: limits.mayBeLonger,
            source: limits.months.source
        )
        return entry.part(
            "term", say(TermsPhrases.term), hint: say(months),
            [
                [
                    entry.day("start", say(TermsPhrases.start), value: terms.start, hint: startHint),
                    entry.day("end", say(TermsPhrases.end), value: end, hint: endHint),
                ],
                [
                    entry.input(
                        "notice_days", say(TermsPhrases.noticeQuestion), .number, value: String(notice),
                        hint: say(TermsLimitPhrases.notice(limits.notice.value))
                    )
                ],
            ]
        )
    }

    /// The draft's own last day; for another kind the one that this kind has by itself.
    var end: CalendarDay { terms.kind == kind ? terms.end : limits.defaultEnd ?? terms.end }

    /// Only a secondment has a notice by itself.
    private var notice: Int { terms.kind == kind || kind == .secondment ? terms.noticeDays : 0 }

    private var startHint: String? {
        if contract.amends != nil { return say(TermsLimitPhrases.addendumStart) }
        return limits.earliestStart.map { say(TermsLimitPhrases.earliest(visit.text($0))) }
    }

    /// The taking member reads the same words whatever the day is.
    private var endHint: String? {
        if limits.isClockHidden { return say(TermsLimitPhrases.ownChecksEnd) }
        return limits.latestEnd.map { say(TermsLimitPhrases.latest(visit.text($0))) }
    }
}
