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

    /// The one code for signing that works, as the coordinator passes it on.
    func signingCode() async throws -> String {
        let list = try await noord.get("/outbox?limit=20")
        let count = try list.list("/items").count
        for item in 0..<count where try list.text("/items/\(item)/kind") == "signing-code" {
            let shown = try await noord.post("/outbox/\(list.text("/items/\(item)/id"))/code")
            if shown.status == 200 { return try shown.text("/code") }
        }
        throw Answer.Missing(pointer: "/code", body: list.body)
    }
}
