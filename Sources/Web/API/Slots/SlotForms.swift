import Domain
import Ledger

/// What requests about slots hold.
enum SlotForms {
    struct New {
        let member: MemberId
        let draft: SlotDraft
    }

    static let new = Form("NewSlot") { fields in
        let member = fields.id("member", of: MemberAccount.self)
        let draft = offer(fields)
        return { () throws(Refusal) in New(member: member(), draft: try draft()) }
    }

    static let change = Form("SlotChange") { fields in offer(fields) }

    static let renewal = Form("SlotRenewal") { fields in
        let end = fields.day("end")
        return { end() }
    }

    private static func offer(_ fields: FieldReader) -> () throws(Refusal) -> SlotDraft {
        let title = fields.required("title", .guardedLine(maximum: 120))
        let kind = fields.choice("kind", of: PlacementKind.self)
        let functionGroup = fields.choice("function_group", of: FunctionGroup.self)
        let minimum = fields.int("minimum_weekly_minutes", in: 60...3600)
        let maximum = fields.int("maximum_weekly_minutes", in: 60...3600)
        let start = fields.day("start")
        let end = fields.day("end")
        let postcode = fields.text("postcode", Postcode.init)
        let town = fields.line("town", maximum: 100)
        let places = fields.int("places", in: 1...50)
        let tasks = fields.required("tasks", .list(of: .guardedLine(), maximum: 20))
        let offers = fields.choices("offers", of: WorkCondition.self, maximum: 50)
        return {
            SlotDraft(
                title: title(), kind: kind(), functionGroup: functionGroup(), minimumWeeklyMinutes: minimum(),
                maximumWeeklyMinutes: maximum(), start: start(), end: end(), postcode: postcode(), town: town(),
                places: places(), tasks: tasks(), offers: offers()
            )
        }
    }
}
