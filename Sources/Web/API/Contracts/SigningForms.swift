import Domain
import Ledger
import Operations

/// What requests about signing hold. `party` may be left out by whoever speaks for one party only.
enum SigningForms {
    struct Asking {
        let party: ContractParty?
        let textHash: Digest256

        func code(for id: ContractId) -> AskSigningCode {
            AskSigningCode(id: id, party: party, textHash: textHash)
        }
    }

    static let asking = Form("SigningCodeRequest") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        let textHash = fields.required("text_hash", .digest)
        return { Asking(party: party(), textHash: textHash()) }
    }

    struct Signing {
        let party: ContractParty?
        let textHash: Digest256
        let code: String
        let function: PlainLine?

        func signature(under id: ContractId) -> SignContract {
            SignContract(id: id, party: party, textHash: textHash, code: code, function: function)
        }
    }

    static let signing = Form("ContractSigning") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        let textHash = fields.required("text_hash", .digest)
        let code = fields.string("code", maximum: 20)
        let function = fields.optional("function", .line(maximum: 100))
        return { Signing(party: party(), textHash: textHash(), code: code(), function: function()) }
    }

    static let party = Form("SigningParty") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        return { party() }
    }

    static let member = Form("SigningMember") { fields in
        let party = fields.choice("party", of: ContractParty.self)
        return { party() }
    }

    struct Forwarding {
        let party: ContractParty?
        let user: UserId
    }

    static let forwarding = Form("ContractForwarding") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        let user = fields.id("user", of: UserSubject.self)
        return { Forwarding(party: party(), user: user()) }
    }

    struct Upload {
        let parties: [ContractParty]
        let signedOn: CalendarDay
    }

    static let upload = Form("ScanQuery") { fields in
        let parties = fields.choices("parties", of: ContractParty.self, maximum: 3)
        let signedOn = fields.day("signed_on")
        return { Upload(parties: parties(), signedOn: signedOn()) }
    }

    struct Rejection {
        let party: ContractParty?
        let reason: ScanRejection
    }

    static let rejection = Form("ScanRejection") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        let reason = fields.choice("reason", of: ScanRejection.self)
        return { Rejection(party: party(), reason: reason()) }
    }
}
