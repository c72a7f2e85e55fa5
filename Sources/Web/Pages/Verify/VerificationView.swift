import Domain
import Operations

/// What is found of a file, for programs.
enum VerificationView {
    static func json(_ verification: Verification) -> JSONObject {
        let contract = verification.contract
        return [
            "verdict": verification.code, "detail": verification.detail, "network": contract?.network,
            "number": contract?.number, "kind": contract?.kind.rawValue, "start": contract.map { "\($0.start)" },
            "end": contract.map { "\($0.end)" }, "sealed_at": contract.map { "\($0.sealedAt)" },
        ]
    }
}
