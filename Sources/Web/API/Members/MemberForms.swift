import Domain
import Ledger
import Operations

/// What requests about members hold.
enum MemberForms {
    /// A member with its first legal entity and establishment.
    static let new = Form("NewMember") { fields in
        let code = fields.optional("code", .memberCode)
        let name = fields.line("name")
        let sector = fields.choice("sector", of: Sector.self)
        let employees = fields.int("employees", in: Self.employees)
        let kvk = fields.text("kvk", KvkNumber.init)
        let postcode = fields.text("postcode", Postcode.init)
        let place = fields.line("place")
        return {
            MemberDraft(
                code: code(), name: name(), sector: sector(), employees: employees(), kvk: kvk(), postcode: postcode(),
                place: place()
            )
        }
    }

    struct Change {
        let name: PlainLine
        let sector: Sector
        let employees: Int
    }

    static let change = Form("MemberChange") { fields in
        let name = fields.line("name")
        let sector = fields.choice("sector", of: Sector.self)
        let employees = fields.int("employees", in: Self.employees)
        return { Change(name: name(), sector: sector(), employees: employees()) }
    }

    /// Into which member; left out when it leaves.
    static let departure = Form("DepartureQuery") { fields in
        let into = fields.optional("into", .id(of: MemberAccount.self))
        return { into() }
    }

    static let merger = Form("MemberMerger") { fields in
        let into = fields.id("into", of: MemberAccount.self)
        return { into() }
    }

    struct NewLegalEntity {
        let name: PlainLine
        let kvk: KvkNumber
    }

    static let legalEntity = Form("NewLegalEntity") { fields in
        let name = fields.line("name")
        let kvk = fields.text("kvk", KvkNumber.init)
        return { NewLegalEntity(name: name(), kvk: kvk()) }
    }

    struct NewEstablishment {
        let name: PlainLine
        let postcode: Postcode
        let place: PlainLine
    }

    static let establishment = Form("NewEstablishment") { fields in
        let name = fields.line("name")
        let postcode = fields.text("postcode", Postcode.init)
        let place = fields.line("place")
        return { NewEstablishment(name: name(), postcode: postcode(), place: place()) }
    }

    private static let employees = 0...1_000_000
}
