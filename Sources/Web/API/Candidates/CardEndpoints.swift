import Domain
import Operations

/// The published cards, which every member reads.
enum CardEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/cards", "listCards", "Lists the published cards of other members' candidates.", query: list,
            gives: .list(CandidateViews.card) { $0.code }
        ) { call, asked in
            let range = asked.range
            let browse = BrowseCards(
                functionGroup: asked.functionGroup, region: asked.region, after: range.after, limit: range.limit
            )
            return ListPart(try await call.desk.ask(browse), range)
        },
        .get("/cards/{candidate}", "showCard", "Shows a published card.", gives: .one(CandidateViews.card)) { call in
            try await call.desk.ask(ShowCard(id: call.candidate()))
        },
    ]

    struct Asked {
        let functionGroup: FunctionGroup?
        let region: PostcodeRegion?
        let range: ListRange
    }

    private static let list = Form("CardQuery") { fields in
        let functionGroup = fields.optional("function_group", .choice(of: FunctionGroup.self))
        let region = fields.optional("region", .region)
        let range = fields.range()
        return { Asked(functionGroup: functionGroup(), region: region(), range: range()) }
    }
}

extension FieldKind where Value == PostcodeRegion {
    /// The first two digits of a postcode.
    static var region: Self {
        FieldKind<Int>.int(in: 10...99).checked { number, pointer throws(Refusal) in
            guard let region = PostcodeRegion(number: number) else { throw Refusal(.choiceUnknown, at: pointer) }
            return region
        }
    }
}
