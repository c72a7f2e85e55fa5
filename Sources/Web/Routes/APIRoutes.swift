import HTTPTypes
import Hummingbird
import Operations

/// Every path of the API.
enum APIRoutes {
    static let endpoints: [Endpoint] =
        NetworkEndpoints.all + SessionEndpoints.all + PeopleEndpoints.all + TokenEndpoints.all + MemberEndpoints.all
        + CandidateEndpoints.all + LayerEndpoints.all + CardEndpoints.all + SlotEndpoints.all + ClaimEndpoints.all
        + ContractEndpoints.all + SigningEndpoints.all + FeeEndpoints.all + PlacementEndpoints.all
        + LedgerEndpoints.all
        + CorrectionEndpoints.all + MonthEndpoints.all
        + ImportEndpoints.all + ClauseEndpoints.all
        + LogEndpoints.all + MineEndpoints.all + MyContractEndpoints.all

    /// What describes them.
    static let document = OpenAPIDocument(endpoints: endpoints).json

    static func add(to router: Router<WebContext>, house: House) {
        for endpoint in endpoints {
            router.on(RouterPath(endpoint.route), method: endpoint.method) { request, context in
                try await endpoint.respond(request, context, house).response(from: request, context: context)
            }
        }
        router.get("\(Endpoint.root)/openapi.json") { _, _ in JSONResponse(document) }
    }
}
