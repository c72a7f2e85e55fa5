import Domain
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOEmbedded
import Operations
import Testing

@testable import Web

/// Whether a form came from a page of ours.
@Suite struct FormTokenTests {
    private func request(_ body: String, _ headers: HTTPFields) -> Request {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return Request(
            head: HTTPRequest(
                method: .post, scheme: "https", authority: "pw.example", path: "/net/x", headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(string: body))
        )
    }

    private var context: WebContext {
        WebContext(source: .init(channel: EmbeddedChannel(), logger: Logger(label: "test")))
    }

    @Test func `takes a form with the token of its own browser only`() async throws {
        let network = try #require(NetworkId("0190a000-0000-7000-8000-000000000001"))
        try await SmallHouse.with { house in
            let seal = house.formSeal(for: request("", [:]), at: network)
            let cookie = try #require(seal.cookie)
            let held: HTTPFields = [.cookie: "\(cookie.name)=\(cookie.value)"]
            #expect(house.formSeal(for: request("", held), at: network) == FormSeal(token: seal.token, cookie: nil))
            let input = try await house.form(in: request("csrf=\(seal.token)&name=Zee", held), context, at: network)
            let name = input.fields.line("name")
            try input.fields.finish()
            #expect(name().text == "Zee" && input.form["csrf"] == nil)

            let other = house.formSeal(for: request("", [:]), at: network).token
            var cross = held
            cross[.secFetchSite] = "cross-site"
            for (body, headers) in [
                ("name=Zee", held), ("csrf=\(other)", held), ("csrf=\(seal.token)", [:]), ("csrf=", held),
                ("csrf=\(seal.token)", cross),
            ] as [(String, HTTPFields)] {
                await #expect(throws: Refusal(.formExpired)) {
                    try await house.form(in: request(body, headers), context, at: network)
                }
            }
        }
    }
}
