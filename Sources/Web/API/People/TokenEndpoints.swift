import Domain
import Ledger
import Operations

/// Programs that act for the network or for a member.
enum TokenEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/tokens", "listTokens", "Lists the API tokens, the oldest first; coordinators only.", query: .range,
            gives: .list(PeopleViews.token) { $0.id.description }
        ) { call, range in
            let after = try range.id(of: TokenSubject.self)
            return ListPart(try await call.desk.ask(ListTokens(after: after, limit: range.limit)), range)
        },
        .post(
            "/tokens", "createToken", "Makes an API token and shows it, once; a coordinator in person only.",
            takes: PeopleForms.token, repeated: .again, gives: .created(PeopleViews.newToken) { "/tokens/\($0.id)" }
        ) { call, token in
            try await token.run(at: call.desk)
        },
        .delete("/tokens/{token}", "revokeToken", "Ends an API token at once.", gives: .done) { call in
            _ = try await call.desk.perform(RevokeToken(token: call.id("token", of: TokenSubject.self)))
        },
    ]
}

extension ListRange {
    /// The identifier of the last item already seen; nil from the start. Refuses `parameter-invalid`.
    func id<Subject>(of _: Subject.Type) throws(Refusal) -> Identifier<Subject>? {
        guard !after.isEmpty else { return nil }
        guard let id = Identifier<Subject>(after) else {
            throw Refusal(.parameterInvalid, at: "/after", ["parameter": "after"])
        }
        return id
    }

    /// The sequence of the last item already seen; nil from the start. Refuses `parameter-invalid`.
    func sequence() throws(Refusal) -> Int64? {
        guard !after.isEmpty else { return nil }
        guard let sequence = Int64(after) else {
            throw Refusal(.parameterInvalid, at: "/after", ["parameter": "after"])
        }
        return sequence
    }
}
