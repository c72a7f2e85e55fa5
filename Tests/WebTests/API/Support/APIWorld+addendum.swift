import Testing

@testable import Web

extension APIWorld {
    /// A draft of an addendum, which is longer than its kind and so approved by the coordinator.
    ///
    /// - Returns: its id.
    func addendum(to placement: String, _ shown: Answer, by member: APIMember) async throws -> String {
        let direct = try await noord.post(
            "\(placement)/extensions", #"{"end":"2027-01-15","agreed_on":"2026-11-02"}"#,
            "If-Match: \"\(try shown.number("/revision"))\""
        )
        #expect(try direct.text("/code") == "extension-needs-addendum")
        let draft = try await member.user.post("\(placement)/addenda", #"{"end":"2027-01-15"}"#)
        try #require(draft.status == 201, "\(draft.body)")
        #expect(try draft.text("/amends/number") == "2026-0001")
        #expect(try draft.text("/faults/0/code") == "contract-term-needs-coordinator")
        #expect(try draft.text("/faults/0/source") == "poortwacht, standaardafspraak")
        let path = "/contracts/\(try draft.text("/id"))"
        let revision = "If-Match: \"\(try draft.number("/revision"))\""
        #expect(try await member.user.post("\(path)/approve-term", nil, revision).status == 403)
        let approved = try await noord.post("\(path)/approve-term", nil, revision)
        #expect(try approved.text("/approved_until") == "2027-01-15", "\(approved.body)")
        #expect(try approved.list("/faults").isEmpty)
        return try draft.text("/id")
    }
}
