import Domain
import HTTPTypes
import Hummingbird
import Ledger
import Operations

/// Scans of papers that were signed by hand, which the other parties confirm.
enum ScanEndpoints {
    private static let output = Output<ContractView>.one(ContractViews.contract)

    static func upload(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        Endpoint(
            method: .post, path: "\(root)/{contract}/scans", name: name,
            summary: "Brings the scan of a signed paper: a PDF, JPEG or PNG of at most 10 MB as the body.",
            access: .signedIn, query: SigningForms.upload.description(from: .form),
            body: Endpoint.Body(mediaType: ScanType.pdf.rawValue, schema: .bytes, isRequired: true),
            needsRevision: false, takesKey: true, success: output.success
        ) { request, context, house in
            let entrance = Entrance(method: .post, needsRevision: false, repetition: .once)
            let desk = try await entrance.desk(for: request, context, house)
            let asked = try SigningForms.upload.value(from: request.query())
            guard ScanType.allCases.contains(where: { request.hasMediaType($0.rawValue) }) else {
                throw Refusal(
                    .mediaTypeUnsupported, ["expected": ScanType.allCases.map(\.rawValue).joined(separator: ", ")])
            }
            let bytes = try await request.bytes(in: context, maximum: ScanFile.maximumBytes)
            let call = try entrance.call(desk, request, context, once: request.once(body: bytes))
            if mine { try call.mustBeCandidate() }
            let id = try call.contract()
            let act = UploadScan(id: id, parties: Set(asked.parties), signedOn: asked.signedOn, bytes: bytes)
            _ = try await act.run(at: call.desk, once: call.once)
            return output.answer(try await call.contract(id), context)
        }
    }

    static func read(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        .get(
            "\(root)/{contract}/scans/{scan}", name, "Gives the scan of a signed paper; the look is recorded.",
            gives: .file("application/pdf", "image/jpeg", "image/png")
        ) { call in
            if mine { try call.mustBeCandidate() }
            let file = try await call.desk.perform(ReadScan(contract: call.contract(), id: call.scan()))
            return FileResponse(file.bytes, mediaType: file.type.rawValue, name: file.name)
        }
    }

    static func confirm(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        .post(
            "\(root)/{contract}/scans/{scan}/confirm", name,
            "Says that a scan is right; once all others said so, its signatures count.", takes: SigningForms.party,
            gives: .one(ContractViews.contract)
        ) { call, party in
            if mine { try call.mustBeCandidate() }
            let act = AnswerScan(contract: try call.contract(), id: try call.scan(), party: party)
            return try await call.contract(call.desk.perform(act, once: call.once))
        }
    }

    static func reject(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        .post(
            "\(root)/{contract}/scans/{scan}/reject", name,
            "Says that a scan is not right, so that a new one is needed.",
            takes: SigningForms.rejection, gives: .one(ContractViews.contract)
        ) { call, rejection in
            if mine { try call.mustBeCandidate() }
            let act = AnswerScan(
                contract: try call.contract(), id: try call.scan(), party: rejection.party, rejection: rejection.reason)
            return try await call.contract(call.desk.perform(act, once: call.once))
        }
    }
}

extension APICall {
    func scan() throws(Refusal) -> ScanId {
        try id("scan", of: ScanSubject.self)
    }
}
