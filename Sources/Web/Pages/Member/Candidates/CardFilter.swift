import Domain
import Operations
import Wording

/// Which cards are looked for, as the address says. What cannot be read is left out.
struct CardFilter {
    private static let longestList = 200

    let functionGroup: FunctionGroup?
    let region: PostcodeRegion?
    /// Hours a week at least, in minutes.
    let leastMinutes: Int

    init(_ visit: Visit) {
        functionGroup = visit.query("function_group").flatMap(FunctionGroup.init(rawValue:))
        region = visit.query("region").flatMap { Int($0) }.flatMap(PostcodeRegion.init(number:))
        leastMinutes = visit.query("hours").flatMap { DecimalText.whole($0, timesOne: 60, digits: 2) } ?? 0
    }

    func block(in visit: Visit) -> FiltersBlock {
        let entry = visit.searched
        return FiltersBlock(
            label: visit.say(CandidatePhrases.search),
            fields: [
                entry.select(
                    "function_group", visit.say(CandidatePhrases.work),
                    Choice.all(of: FunctionGroup.self, in: visit.language),
                    none: visit.say(CommonPhrases.any)
                ),
                entry.select(
                    "region", visit.say(CandidatePhrases.region), Choice.regions, none: visit.say(CommonPhrases.any)),
                entry.input("hours", visit.say(CandidatePhrases.hoursAtLeast), .decimal, required: false),
            ],
            submit: visit.say(CommonPhrases.search)
        )
    }

    /// The way to the following cards, with the same filter.
    func pager(shown count: Int, last key: String?, in visit: Visit) -> [Block] {
        guard count == Self.longestList, let key else { return [] }
        let kept = [
            functionGroup.map { "function_group=\($0.rawValue)" }, region.map { "region=\($0.number)" },
            visit.query("hours").flatMap { hours in leastMinutes > 0 ? "hours=\(hours)" : nil },
            "cards=\(Cursor(key: key).text)",
        ].compactMap { $0 }
        let next = PageLink(
            visit.say(FramePhrases.more), to: visit.path(to: "/kandidaten?" + kept.joined(separator: "&")))
        return [.pager(PagerBlock(label: visit.say(FramePhrases.browse), first: nil, next: next))]
    }
}
