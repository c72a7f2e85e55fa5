import Domain
import Operations

/// What a fee would come to.
enum FeeEndpoints {
    static let all: [Endpoint] = [
        .post(
            "/fee-calculations", "calculateFee",
            "Works out what a fee comes to, month by month, and whether it is without profit; nothing is kept.",
            takes: ContractForms.feeQuestion, repeated: .harmless, gives: .one(FeeViews.answer)
        ) { call, question in
            try await call.desk.ask(question)
        }
    ]
}
