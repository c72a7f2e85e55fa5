import Domain
import Ledger
import Operations

/// Signing an issued contract: with a code by mail, or on paper.
enum SigningEndpoints {
    static let all: [Endpoint] =
        [
            code("/contracts", "askSigningCode"), sign("/contracts", "signContract"), signatories, forward, remind,
            ScanEndpoints.upload("/contracts", "uploadScan"), ScanEndpoints.read("/contracts", "readScan"),
            ScanEndpoints.confirm("/contracts", "confirmScan"), ScanEndpoints.reject("/contracts", "rejectScan"),
        ]

    static func code(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        .post(
            "\(root)/{contract}/signing-code", name,
            "Mails a one-time code to who signs, for the document that was read; it works for ten minutes.",
            takes: SigningForms.asking, repeated: .again, gives: .one(SigningViews.code)
        ) { call, asking in
            if mine { try call.mustBeCandidate() }
            return try await call.desk.perform(asking.code(for: call.contract()))
        }
    }

    static func sign(_ root: String, _ name: String, mine: Bool = false) -> Endpoint {
        .post(
            "\(root)/{contract}/sign", name,
            "Signs for one party with the mailed code and the hash of the document that was read; the last one puts it"
                + " in force.",
            takes: SigningForms.signing, gives: .one(ContractViews.contract)
        ) { call, signing in
            if mine { try call.mustBeCandidate() }
            let act = signing.signature(under: try call.contract())
            return try await call.contract(act.run(at: call.desk, once: call.once))
        }
    }

    private static let signatories = Endpoint.get(
        "/contracts/{contract}/signatories", "listSignatories",
        "Lists who may sign for a member, to forward a contract to.", query: SigningForms.member,
        gives: .all(SigningViews.signatory)
    ) { call, party in
        try await call.desk.ask(ListSignatories(id: call.contract(), party: party))
    }

    private static let forward = Endpoint.post(
        "/contracts/{contract}/forward", "forwardContract", "Asks a colleague with the right to sign to sign instead.",
        takes: SigningForms.forwarding, gives: .one(ContractViews.contract)
    ) { call, forwarding in
        let act = ForwardContract(id: try call.contract(), party: forwarding.party, to: forwarding.user)
        return try await call.contract(call.desk.perform(act, once: call.once))
    }

    private static let remind = Endpoint.post(
        "/contracts/{contract}/remind", "remindSigners",
        "Reminds a party, or everybody who has yet to sign, at most once a day.", takes: SigningForms.party,
        gives: .one(ContractViews.contract)
    ) { call, party in
        let act = RemindSigners(id: try call.contract(), party: party)
        return try await call.contract(call.desk.perform(act, once: call.once))
    }
}
