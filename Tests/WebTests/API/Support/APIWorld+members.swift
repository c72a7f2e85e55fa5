import Domain
import Ledger
import Testing

@testable import Web

/// A member of `noord` with its contact person, who may sign, signed in.
struct APIMember: Sendable {
    let id: String
    let legalEntity: String
    let user: APIClient
}

extension APIWorld {
    func member(_ name: String, kvk: String, employees: Int = 100) async throws -> APIMember {
        let made = try await noord.post(
            "/members",
            """
            {"name":"\(name)","sector":"government","employees":\(employees),"kvk":"\(kvk)","postcode":"1741 AA","place":"Schagen"}
            """
        )
        try #require(made.status == 201, "\(made.body)")
        let id = try made.text("/id")
        let invited = try await noord.post(
            "/invitations",
            #"{"email":"hr@\#(kvk).example","name":"Jo Jansen","member":"\#(id)","roles":["contact","signatory"]}"#
        )
        try #require(invited.status == 201, "\(invited.body)")
        let user = try #require(UserId(try invited.text("/id")))
        return APIMember(id: id, legalEntity: try made.text("/legal_entities/0/id"), user: try await signIn(user))
    }

    /// A candidate of that member, as it is sent.
    func newCandidate(of member: APIMember) -> String {
        """
        {"member":"\(member.id)","reference":"D-17","available_from":"2026-11-02","name":"Kim de Vries",
        "email":"kim@thuis.example","card":{"function_group":"planner","education":"mbo-4",
        "skills":["plannen"],"wishes":"dicht bij huis","weekly_minutes":1440,"postcode_area":"1741",
        "maximum_travel_minutes":45,"urgent":false}}
        """
    }

    /// A slot of that member, as it is sent.
    func newSlot(of member: APIMember) -> String {
        """
        {"member":"\(member.id)","title":"Medewerker planning","kind":"trial","function_group":"planner",
        "minimum_weekly_minutes":960,"maximum_weekly_minutes":1440,"start":"2026-11-03","end":"2026-12-31",
        "postcode":"1741 AA","town":"Schagen","places":1,"tasks":["roosters maken"],"offers":["seated-work"]}
        """
    }
}
