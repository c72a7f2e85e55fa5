import Domain
import Ledger

/// What requests about placements hold.
enum PlacementForms {
    static let hours = Form("HoursChange") { fields in
        let minutes = fields.int("worked_minutes", in: 0...100_000)
        return { Int64(minutes()) }
    }

    struct Extension {
        let end: CalendarDay
        let agreedOn: CalendarDay
    }

    static let extended = Form("NewExtension") { fields in
        let end = fields.day("end")
        let agreedOn = fields.day("agreed_on")
        return { Extension(end: end(), agreedOn: agreedOn()) }
    }

    static let addendum = Form("NewAddendum") { fields in
        let end = fields.day("end")
        return { end() }
    }

    static let schedule = Form("ScheduleChange") { fields in
        let schedule = fields.objects("schedule", maximum: HoursSteps.maximum, ContractForms.step)
        return { schedule() }
    }

    struct Ending {
        let lastDay: CalendarDay
        let outcome: PlacementOutcome
    }

    static let ending = Form("NewPlacementEnding") { fields in
        let lastDay = fields.day("last_day")
        let outcome = fields.choice("outcome", of: PlacementOutcome.self)
        return { Ending(lastDay: lastDay(), outcome: outcome()) }
    }
}
