import Domain
import Ledger
import Storage
import Wording

/// A row of `plekken.csv`: a place that a member offers.
struct SlotRow: ImportRow {
    static let columns = [
        "lid_kvk", "titel", "soort", "functiegroep", "uren_min", "uren_max", "start", "einde", "plaats", "postcode",
        "aantal", "taken", "biedt",
    ]
    static let optionalColumns = ["lid_code"]
    /// Slots have no name of their own: the same row twice is the same slot.
    static let nameColumns: [String] = []

    let employer: EmployerName
    let draft: SlotDraft

    static func duplicate(_ name: [String]) -> Refusal {
        preconditionFailure("slots have no name")
    }

    init?(_ row: inout RowReader) {
        let employer = EmployerName(&row, kvk: "lid_kvk", code: "lid_code")
        let title = row.line("titel")
        let kind = row.choice("soort", of: PlacementKind.self)
        let functionGroup = row.choice("functiegroep", of: FunctionGroup.self)
        let minimum = row.minutes("uren_min", in: 60...3600)
        let maximum = row.minutes("uren_max", in: 60...3600)
        let start = row.day("start")
        let end = row.day("einde")
        let town = row.plainLine("plaats")
        let postcode = row.text("postcode", Postcode.init)
        let places = row.integer("aantal", in: 1...50)
        let tasks = row.lines("taken", maximum: 20)
        let offers = row.conditions("biedt")
        if let start, let end, end < start { row.add(Refusal(.periodReversed, at: "/einde")) }
        if let minimum, let maximum, maximum < minimum {
            row.add(Refusal(.numberOutOfRange, at: "/uren_max", ["minimum": "\(minimum / 60)", "maximum": "60"]))
        }
        guard let employer, let title, let kind, let functionGroup, let minimum, let maximum, let start, let end,
            let town, let postcode, let places
        else { return nil }
        self.employer = employer
        draft = SlotDraft(
            title: title, kind: kind, functionGroup: functionGroup, minimumWeeklyMinutes: minimum,
            maximumWeeklyMinutes: maximum, start: start, end: end, postcode: postcode, town: town, places: places,
            tasks: tasks, offers: offers
        )
    }

    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow {
        let member = try employer.employer(in: scope.reading).member
        let alike = try scope.reading.slots(of: member.id, title: draft.title.text, start: draft.start, end: draft.end)
        let offer = try draft.offer()
        if alike.contains(where: { $0.offer == offer }) { return .alreadyThere }
        if draft.end < desk.today {
            try takeExpired(offer, of: member, at: desk, in: scope)
        } else {
            try Refusal.renamingFields(["/end": "/einde", "/member": "/lid_kvk"]) {
                _ = try PostSlot(member: member.id, draft: draft, isImported: true).execute(
                    at: desk, in: scope)
            }
        }
        return .created
    }

    /// A slot whose last day is past is taken as expired, so that it can be renewed.
    private func takeExpired(_ offer: SlotOffer, of member: Member, at desk: Desk, in scope: WriteScope) throws {
        try member.mustBeActive()
        let slot = Slot(
            id: desk.newId(), code: SpokenCode.slot(try scope.nextNumber(of: .slots)), member: member.id,
            state: .expired, offer: offer, takenPlaces: 0, revision: 1
        )
        try scope.insert(slot)
        try scope.record(.slotPosted, .slot, slot.id, at: desk, namens: member.id, detail: "expired")
    }
}
