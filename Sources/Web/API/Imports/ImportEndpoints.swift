import Domain
import Hummingbird
import Operations

/// CSV files of members, candidates, slots, placements and hours; coordinators only.
enum ImportEndpoints {
    static let all: [Endpoint] = [
        Endpoint(
            method: .post, path: "/imports/{kind}", name: "importFile",
            summary: "Takes a CSV file, wholly or not at all; its faulty rows are named as `/rows/5/naam`.",
            access: .signedIn, query: query.description(from: .form),
            body: Endpoint.Body(mediaType: "text/csv", schema: .bytes, isRequired: true), needsRevision: false,
            takesKey: false, success: output.success
        ) { request, context, house in
            let entrance = Entrance(method: .post, needsRevision: false, repetition: .harmless)
            let desk = try await entrance.desk(for: request, context, house)
            let call = try entrance.call(desk, request, context)
            let kind = try call.choice("kind", of: ImportKind.self)
            let wish = try query.value(from: request.query())
            guard request.hasMediaType("text/csv") else {
                throw Refusal(.mediaTypeUnsupported, ["expected": "text/csv"])
            }
            let bytes = try await request.bytes(in: context, maximum: BodyLimit.upload)
            let act = ImportFile(kind: kind, bytes: bytes, dryRun: wish.dryRun, skipFaulty: wish.skipFaulty)
            let report = try await act.run(at: desk)
            if report.fate == .refused, let refusals = Refusals(report.shownFaults.map(\.refusal)) { throw refusals }
            return output.answer(report, context)
        }
    ]

    struct Wish {
        let dryRun: Bool
        let skipFaulty: Bool
    }

    private static let query = Form("ImportQuery") { fields in
        let dryRun = fields.bool("dry_run")
        let skipFaulty = fields.bool("skip_faulty")
        return { Wish(dryRun: dryRun(), skipFaulty: skipFaulty()) }
    }

    private static let fault = View<ImportFault>(
        "ImportFault",
        [
            .field("line") { $0.line },
            .field("column") { $0.column },
            .field("column_name") { $0.columnName },
            .field("code") { $0.code.rawValue },
        ]
    )

    private static let output = Output<ImportReport>.one(
        View<ImportReport>(
            "ImportReport",
            [
                .choice("kind") { $0.kind },
                .choice("fate") { $0.fate },
                .field("rows") { $0.rows },
                .field("created") { $0.created },
                .field("already_there") { $0.alreadyThere },
                .field("faulty") { $0.faults.count },
                .objects("faults", fault) { $0.shownFaults },
            ]
        )
    )
}

extension ImportReport {
    /// The first five hundred: a file can have a fault in every cell.
    fileprivate var shownFaults: [ImportFault] { Array(faults.prefix(500)) }
}
