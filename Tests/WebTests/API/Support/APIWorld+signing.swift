import Testing

@testable import Web

extension APIWorld {
    /// Asks for a code and signs with it.
    ///
    /// - Parameter path: of the contract, as the signer reaches it.
    func sign(_ path: String, _ hash: String, as signer: APIClient) async throws -> Answer {
        let asked = try await signer.post("\(path)/signing-code", #"{"text_hash":"\#(hash)"}"#)
        try #require(asked.status == 200, "\(asked.body)")
        return try await signer.post("\(path)/sign", #"{"text_hash":"\#(hash)","code":"\#(try await signingCode())"}"#)
    }

    /// The newest code for signing, as the coordinator passes it on.
    func signingCode() async throws -> String {
        let list = try await noord.get("/outbox?limit=20")
        let count = try list.list("/items").count
        let newest = try (0..<count).first { try list.text("/items/\($0)/kind") == "signing-code" }
        let mail = try list.text("/items/\(try #require(newest))/id")
        let shown = try await noord.post("/outbox/\(mail)/code")
        return try shown.text("/code")
    }
}
