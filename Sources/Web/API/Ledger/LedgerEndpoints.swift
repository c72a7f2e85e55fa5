import Domain
import Ledger
import Operations

/// The ledger of halen en brengen.
enum LedgerEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/ledger/transfers", "listTransfers",
            "Lists transfers in the order of the chain: those of one's own member, or for coordinators all.",
            query: transfers, gives: .list(LedgerViews.transfer) { String($0.sequence) }
        ) { call, asked in
            let account = asked.member.map(Account.member)
            let after = try asked.range.sequence() ?? 0
            let list = ListTransfers(account: account, after: after, limit: asked.range.limit)
            return ListPart(try await call.desk.ask(list), asked.range)
        },
        .get(
            "/ledger/balances", "showBalances", "Shows every balance, now or as of a day; coordinators only.",
            query: balances, gives: .one(LedgerViews.balances)
        ) { call, asked in
            let range = asked.range
            let list = ShowBalances(asOf: asked.asOf, after: range.after, limit: range.limit)
            return BalancesPart(answer: try await call.desk.ask(list), range: range)
        },
        .get(
            "/ledger/standings", "listStandings",
            "Lists how the members stand; small ones other than one's own show as a band.", query: .range,
            gives: .list(LedgerViews.standing) { $0.member.code }
        ) { call, range in
            ListPart(try await call.desk.ask(ShowStandings(after: range.after, limit: range.limit)).all, range)
        },
        .get(
            "/members/{member}/balance", "showBalance", "Shows how a member stands, now or as of a day.",
            query: asOf, gives: .one(LedgerViews.oneStanding)
        ) { call, day in
            try await call.desk.ask(ShowStanding(member: call.member(), asOf: day))
        },
        .get(
            "/members/{member}/lines", "listLines", "Lists the lines of a member's account, the latest first.",
            query: .range, gives: .list(LineViews.line) { String($0.transfer.sequence) }
        ) { call, range in
            let show = ShowLines(of: .member(try call.member()), before: try range.sequence(), limit: range.limit)
            return ListPart(try await call.desk.ask(show).lines, range)
        },
        .get(
            "/ledger/verify", "verifyLedger",
            "Follows the whole chain, and holds it against a head that a statement printed.", query: head,
            gives: .one(LedgerViews.verification)
        ) { call, head in
            try await VerifyLedger(expected: head).run(at: call.desk)
        },
        .get(
            "/ledger/export", "exportLedger", "Gives the whole ledger in one file; coordinators only.", query: format,
            gives: .file("text/plain", "text/csv", "application/json", LedgerFormat.xlsx.mediaType)
        ) { call, format in
            try await file(format, at: call.desk)
        },
    ]

    struct Asked {
        let member: MemberId?
        let range: ListRange
    }

    private static let transfers = Form("TransferQuery") { fields in
        let member = fields.optional("member", .id(of: MemberAccount.self))
        let range = fields.range()
        return { Asked(member: member(), range: range()) }
    }

    struct AskedBalances {
        let asOf: CalendarDay?
        let range: ListRange
    }

    private static let balances = Form("BalanceQuery") { fields in
        let asOf = fields.optional("as_of", .day)
        let range = fields.range()
        return { AskedBalances(asOf: asOf(), range: range()) }
    }

    private static let asOf = Form("StandingQuery") { fields in
        let asOf = fields.optional("as_of", .day)
        return { asOf() }
    }

    private static let head = Form("VerifyQuery") { fields in
        let head = fields.optional("head", .chainHead)
        return { head() }
    }

    private static let format = Form("ExportQuery") { fields in
        let format = fields.choice("format", of: LedgerFormat.self)
        return { format() }
    }
}

extension FieldKind where Value == ChainHead {
    /// `SEQ:HASH`, as a statement prints it.
    fileprivate static var chainHead: Self {
        .text(schema: ["type": "string", "pattern": "^[0-9]+:[0-9a-f]{64}$"]) { text, pointer throws(Refusal) in
            guard let head = ChainHead(text) else { throw Refusal(.ledgerHeadUnknown, at: pointer) }
            return head
        }
    }
}

extension LedgerEndpoints {
    /// The whole ledger as a file to keep.
    static func file(_ format: LedgerFormat, at desk: Desk) async throws -> FileResponse {
        let bytes = try await ExportLedger(format: format).run(at: desk)
        return FileResponse(bytes, mediaType: format.mediaType, name: "ledger-\(desk.today).\(format.suffix)")
    }
}
