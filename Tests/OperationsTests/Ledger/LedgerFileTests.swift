import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

/// The whole ledger as a file, read by programs that know nothing of this one. The history has everything: a placement
/// taken back, hours, a correction, a settlement and a merger.
@Suite struct LedgerFileTests {
    private let scene: LedgerScene
    private let desk: Desk

    init() async throws {
        scene = try await LedgerScene.make(members: 4)
        try await scene.place(1, from: 0, to: 1, start: "2026-10-01", ended: ("2026-10-30", .hired))
        try await scene.place(2, from: 1, to: 2, start: "2026-10-06", ended: ("2026-10-09", .notContinued))
        try await scene.freeze("2026-10")
        desk = try await scene.network.coordinator()
        let booking = try await scene.startBooking(of: #require(PlacementId("11111111-0000-4000-8000-000000000001")))
        let entry = CorrectionEntry(
            unit: .placements, bringing: .member(scene.members[0].id), taking: .member(scene.members[3].id), amount: 50)
        try await desk.perform(
            ProposeCorrection(plan: .rebooking(of: booking.id, as: entry), reason: scene.reason("=1+1")))
        try await desk.perform(LeaveMember(id: scene.members[0].id))
        try await desk.perform(MergeMember(id: scene.members[1].id, into: scene.members[3].id))
        _ = try await scene.network.member("Bakkerij =1+1", employees: 100)
        try await scene.mustHold()
    }

    @Test func `The verifier of the documentation finds the export whole, and every head in it`() async throws {
        let json = try await ExportLedger(format: .json).run(at: desk)
        let transfers = try await desk.ask(ListTransfers())
        for transfer in transfers {
            let head = ChainHead(sequence: transfer.sequence, hash: transfer.hash).description
            let (status, output) = try LedgerReader.python(["docs/verify_ledger.py"], on: json, ["--head", head])
            #expect(status == 0, "\(output)")
        }
        #expect(
            Set(transfers.map(\.content.cause)).isSuperset(of: [.correction, .settlement, .merger, .placementLapsed]))
    }

    @Test func `The verifier names a row that was changed or left out of an export`() async throws {
        let json = String(decoding: try await ExportLedger(format: .json).run(at: desk), as: UTF8.self)
        let changed = json.replacing(
            "\"cause\" : \"settlement\"", with: "\"cause\" : \"correction\"", maxReplacements: 1)
        #expect(changed != json)
        let settled = try #require(
            try await desk.ask(ListTransfers()).first { $0.content.cause == .settlement })
        let (status, output) = try LedgerReader.python(["docs/verify_ledger.py"], on: Array(changed.utf8))
        #expect(status == 1)
        #expect(output.contains("row \(settled.sequence): its hash does not fit"), "\(output)")
    }

    @Test func `hledger reads the journal and comes to the same balances`() async throws {
        let journal = try Hledger(journal: try await ExportLedger(format: .hledger).run(at: desk))
        try journal.check()
        let rows = try journal.balances()
        for row in try await desk.ask(ShowBalances()).members {
            let account = rows["members:\(row.member.code)", default: [:]]
            #expect(account["placements", default: 0] == row.balances.placements.net)
            #expect(account["minutes", default: 0] == row.balances.minutes.net)
        }
    }

    @Test func `openpyxl reads the workbook, with days and numbers as what they are`() async throws {
        let program = """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            rows = list(book['boekingen'].iter_rows())
            print(len(rows) - 1, type(rows[1][0].value).__name__, type(rows[1][3].value).__name__,
                  type(rows[1][7].value).__name__, type(rows[1][8].value).__name__)
            sums = {}
            for _, bringing, taking, placements, hours, *rest in book['boekingen'].iter_rows(min_row=2, values_only=True):
                for account, sign in ((bringing, -1), (taking, 1)):
                    sum = sums.setdefault(account, [0, 0])
                    sum[0] += sign * round((placements or 0) * 100)
                    sum[1] += sign * round((hours or 0) * 60)
            print(any(c.data_type == 'f' for s in book.worksheets for r in s.iter_rows() for c in r))
            assert any(c.value == 'Bakkerij =1+1' and c.data_type == 's' for c in book['saldi']['B'])
            for row in list(book['saldi'].iter_rows(values_only=True))[1:]:
                print(row[0], round(row[4] * 100))
                assert sums.get(row[0], [0, 0]) == [round(row[4] * 100), round(row[7] * 60)], row
            """
        let bytes = try await ExportLedger(format: .xlsx).run(at: desk)
        let (status, output) = try LedgerReader.python(["-c", program], on: bytes)
        let lines = output.split(separator: "\n").map(String.init)
        #expect(status == 0, "\(output)")
        let count = try await desk.ask(ListTransfers()).count
        #expect(lines.first?.hasPrefix("\(count) int ") == true, "\(output)")
        #expect(lines.first?.hasSuffix("datetime datetime") == true, "\(output)")
        #expect(lines.dropFirst().first == "False")
        let balances = try await desk.ask(ShowBalances())
        let expected = balances.members.map { "\($0.member.code) \($0.balances.placements.net)" }
        #expect(Array(lines.dropFirst(2)) == expected + ["netwerk \(balances.network.placements.net)"])
    }

    @Test func `Only coordinators take the whole ledger away`() async throws {
        for format in LedgerFormat.allCases {
            let member = try await scene.members[2].desk()
            await #expect(throws: Refusal(.coordinatorOnly)) {
                _ = try await ExportLedger(format: format).run(at: member)
            }
        }
    }
}
