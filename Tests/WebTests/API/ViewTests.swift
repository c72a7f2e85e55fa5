import Domain
import Ledger
import Testing

@testable import Web

/// What values look like in JSON: names that scripts hold on to.
@Suite struct ViewTests {
    private static let id = "01900000-0000-7000-8000-000000000001"

    @Test func `a member`() throws {
        let member = Member(
            id: try #require(MemberId(Self.id)), code: "L-0001", name: "Bakkerij \"De Korst\"", sector: .retail,
            employees: 12, state: .active, joinedOn: try day("2026-01-31"), revision: 3
        )
        #expect(
            text(MemberViews.member, member)
                == #"{"id":"\#(Self.id)","code":"L-0001","name":"Bakkerij \"De Korst\"","sector":"retail","employees":12,"#
                + #""state":"active","joined_on":"2026-01-31","revision":3}"#
        )
    }

    @Test func `an offer`() throws {
        let offer = SlotOffer(
            title: "Planner", kind: .trialUwv, functionGroup: .planner, minimumWeeklyMinutes: 600,
            maximumWeeklyMinutes: 1200, start: try day("2026-11-03"), end: try day("2026-12-31"), postcode: "1741 AA",
            town: "Schagen", places: 1, tasks: [], offers: [.noStairs]
        )
        #expect(
            text(SlotViews.offer, offer)
                == #"{"title":"Planner","kind":"trial-uwv","function_group":"planner","minimum_weekly_minutes":600,"#
                + #""maximum_weekly_minutes":1200,"start":"2026-11-03","end":"2026-12-31","postcode":"1741 AA","#
                + #""town":"Schagen","places":1,"tasks":[],"offers":["no-stairs"]}"#
        )
    }

    @Test func `a transfer`() throws {
        let member = try #require(MemberId(Self.id))
        let draft = TransferDraft(
            id: try #require(TransferId(Self.id)), unit: .minutes, bringing: .network, taking: .member(member),
            amount: 90,
            effectiveOn: try day("2026-10-31"), cause: .hoursReported, workedIn: try day("2026-10-01").month
        )
        let hash = Digest256(of: [])
        let transfer = Transfer(
            content: draft, sequence: 4, bookedAt: Instant(milliseconds: 0), month: try day("2026-11-01").month,
            hash: hash
        )
        #expect(
            text(LedgerViews.transfer, transfer)
                == #"{"sequence":4,"id":"\#(Self.id)","unit":"minutes","kind":"book","cause":"hours-reported","#
                + #""bringing":null,"taking":"\#(Self.id)","amount_hundredths":null,"amount_minutes":90,"#
                + #""effective_on":"2026-10-31","month":"2026-11","worked_in":"2026-10","#
                + #""booked_at":"1970-01-01T00:00:00.000Z","refers_to":null,"placement":null,"hash":"\#(hash)"}"#
        )
    }

    @Test func `a fee is cents and a reason for its btw, or nothing`() throws {
        let entity = try #require(LegalEntityId(Self.id))
        func terms(_ fee: ContractTerms.Fee) throws -> JSONObject {
            let start = try day("2026-11-03")
            return ContractViews.terms.json(
                ContractTerms(
                    kind: .secondment, bringing: nil, taking: entity, ownFunction: "a", function: "b", tasks: [],
                    workplace: "c", start: start, end: start, schedule: [HoursVersion(from: start, weeklyMinutes: 60)],
                    fee: fee, mentor: "d", noticeDays: 14, hiringIntent: false
                )
            )
        }
        let paid = try terms(.perHour(cents: 2150, vat: .exemptCare))
        #expect(paid["fee_cents"] == .integer(2150) && paid["vat"] == .string("exempt-care"))
        let free = try terms(.none)
        #expect(free["fee_cents"] == .null && free["vat"] == .null && free["bringing"] == .null)
    }

    @Test func `a schema and what it describes have the same names`() {
        let properties = LedgerViews.standing.parts.map(\.name)
        guard case .object(let object)? = LedgerViews.standing.schema.definitions["Standing"]?["properties"] else {
            Issue.record("a view is an object")
            return
        }
        #expect(object.members.map(\.name) == properties)
    }

    private func text<Value>(_ view: View<Value>, _ value: Value) -> String {
        String(decoding: view.json(value).json.bytes, as: UTF8.self)
    }

    private func day(_ text: String) throws -> CalendarDay {
        try #require(CalendarDay(text))
    }
}
