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
        ) { call, asOf in
            try await call.desk.ask(ShowBalances(asOf: asOf))
        },
        .get(
            "/ledger/standings", "listStandings",
            "Lists how the members stand; small ones other than one's own show as a band.",
            gives: .all(LedgerViews.standing)
        ) { call in
            try await call.desk.ask(ShowStandings()).all
        },
        .get(
            "/members/{member}/balance", "showBalance", "Shows how a member stands.",
            gives: .one(LedgerViews.oneStanding)
        ) { call in
            try await call.desk.ask(ShowStanding(member: call.member()))
        },
        .get(
            "/ledger/verify", "verifyLedger",
            "Follows the whole chain, and holds it against a head that a statement printed.", query: head,
            gives: .one(LedgerViews.verification)
        ) { call, head in
            try await call.desk.ask(VerifyLedger(expected: head))
        },
        .get(
            "/ledger/export", "exportLedger", "Gives the whole ledger in one file; coordinators only.", query: format,
            gives: .file("text/plain", "text/csv", "application/json")
        ) { call, format in
            let bytes = try await call.desk.ask(ExportLedger(format: format))
            return FileResponse(bytes, mediaType: format.mediaType, name: "ledger-\(call.desk.today).\(format.suffix)")
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

    private static let balances = Form("BalanceQuery") { fields in
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

extension LedgerFormat {
    fileprivate var mediaType: String {
        switch self {
        case .hledger: "text/plain; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        }
    }

    fileprivate var suffix: String {
        switch self {
        case .hledger: "journal"
        case .csv: "csv"
        case .json: "json"
        }
    }
}
