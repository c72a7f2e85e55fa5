import Ledger
import Secrets
import Testing

@testable import Web

/// Coming in and going out by the API alone.
@Suite struct APISessionTests {
    @Test func `an invitation becomes a session, and a session ends`() async throws {
        try await APIWorld.run { world async throws in
            let invited = try await world.noord.post(
                "/invitations", #"{"email":"nieuw@noord.example","name":"Nieuw Hier"}"#)
            let user = try invited.text("/id")
            let link = try await world.noord.post("/users/\(user)/link")
            let token = try #require(try link.text("/link").split(separator: "/").last)
            let stranger = world.stranger()
            let password = "vier losse woorden hier"
            let accepted = try await stranger.post(
                "/invitations/accept", #"{"token":"\#(token)","password":"\#(password)"}"#)
            #expect(accepted.status == 200, "\(accepted.body)")
            let secret = try Self.secret(accepted)
            let step = APIWorld.now.secondsSinceEpoch / 30
            let wrong = try await stranger.post("/invitations/confirm", #"{"token":"\#(token)","code":"12"}"#)
            #expect(wrong.status == 401)
            let confirmed = try await stranger.post(
                "/invitations/confirm", #"{"token":"\#(token)","code":"\#(secret.code(atStep: step))"}"#
            )
            let first = try stranger.entered(confirmed)
            #expect(try await first.get("/me").text("/user/email") == "nieuw@noord.example")
            #expect(try await first.delete("/sessions").status == 204)
            #expect(try await first.get("/me").status == 401)
            let signIn = { (code: String) in
                #"{"email":"nieuw@noord.example","password":"\#(password)","code":"\#(code)"}"#
            }
            #expect(try await stranger.post("/sessions", signIn(secret.code(atStep: step))).status == 401)
            let again = try await stranger.post("/sessions", signIn(secret.code(atStep: step + 1)))
            #expect(again.status == 201, "\(again.body)")
            #expect(again.header("set-cookie")?.contains("HttpOnly") == true && !again.body.contains("token"))
            let entered = try stranger.entered(again)
            #expect(try await entered.get("/me").status == 200)
            let address = #"{"email":"Nieuwer@noord.example"}"#
            let moved = try await world.noord.put("/users/\(user)/address", address)
            #expect(try moved.text("/email") == "nieuwer@noord.example")
            #expect(try await entered.get("/me").status == 401)
            #expect(try await world.zuid.put("/users/\(user)/address", address).status == 404)
        }
    }

    /// The second factor as an app would take it.
    private static func secret(_ answer: Answer) throws -> AuthenticatorSecret {
        let letters = try answer.list("/secret_groups").map { group in
            if case .string(let text) = group { text } else { "" }
        }.joined()
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits = 0
        var value = 0
        var bytes: [UInt8] = []
        for letter in letters {
            value = value << 5 | (try #require(alphabet.firstIndex(of: letter)))
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(value >> bits & 0xFF))
                value &= (1 << bits) - 1
            }
        }
        return try AuthenticatorSecret(bytes)
    }
}
