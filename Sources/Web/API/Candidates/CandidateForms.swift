import Domain
import Ledger
import Operations

/// What requests about candidates hold.
enum CandidateForms {
    static let new = Form("NewCandidate") { fields in
        let member = fields.id("member", of: MemberAccount.self)
        let file = File.Fields(fields)
        let identity = Identity.Fields(fields)
        return {
            let (file, identity) = (file.value, identity.value)
            return CandidateDraft(
                member: member(), legalEntity: file.legalEntity, reference: file.reference, card: file.card,
                availableFrom: file.availableFrom, name: identity.name, email: identity.email, phone: identity.phone
            )
        }
    }

    /// The card and what stands beside it in the own employer's file.
    struct File {
        let legalEntity: LegalEntityId?
        let reference: GuardedLine?
        let card: CardDraft
        let availableFrom: CalendarDay
    }

    static let change = Form("CandidateChange") { fields in
        let file = File.Fields(fields)
        return { file.value }
    }

    struct Identity {
        let name: PersonName
        let email: EmailAddress
        let phone: PhoneNumber?
    }

    static let identity = Form("IdentityChange") { fields in
        let identity = Identity.Fields(fields)
        return { identity.value }
    }

    struct Gates {
        let spoor2InPlan: Bool
        let driegesprekOn: CalendarDay?
        let adviceOn: CalendarDay?
    }

    static let gates = Form("GatesChange") { fields in
        let spoor2InPlan = fields.bool("spoor2_in_plan")
        let driegesprekOn = fields.optional("driegesprek_on", .day)
        let adviceOn = fields.optional("advice_on", .day)
        return { Gates(spoor2InPlan: spoor2InPlan(), driegesprekOn: driegesprekOn(), adviceOn: adviceOn()) }
    }

    struct Advice {
        let conditions: Conditions
        let adviceOn: CalendarDay
    }

    static let conditions = Form("ConditionsChange") { fields in
        let capabilities = fields.choices("capabilities", of: WorkCondition.self, maximum: 50)
        let conditions = fields.choices("conditions", of: WorkCondition.self, maximum: 50)
        let adviceOn = fields.day("advice_on")
        return {
            Advice(conditions: Conditions(capabilities: capabilities(), conditions: conditions()), adviceOn: adviceOn())
        }
    }

    static let paper = Form("PaperAkkoord") { fields in
        let day = fields.day("day")
        return { day() }
    }
}
