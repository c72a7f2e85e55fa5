import Documents
import Domain
import Ledger
import Tables
import Wording

extension NetworkOverview {
    /// The overview's figures as tables: the members first, then what the paper counts, line by line.
    func sheets(in language: Language) -> [OutputTable] {
        let say = { (dutch: String, english: String) in Labels(dutch, english).text(in: language) }
        return [
            memberSheet(say), placementSheet(language, say), movementSheet(language, say), answerSheet(say),
            openSheet(say), lateOutcomeSheet(language, say),
        ]
    }

    private func memberSheet(_ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Leden", "Members"),
            columns: [
                "code", say("lid", "member"), say("gebracht", "brought"), say("gehaald", "taken"),
                say("saldo", "balance"), say("uren_gebracht", "hours_brought"), say("uren_gehaald", "hours_taken"),
                say("saldo_uren", "hours_balance"), say("saldo_deze_maand", "balance_this_month"),
                say("ruimte", "room"), say("ruimte_gebruikt", "room_used"), say("plekken", "places"),
                say("saldo_per_100_medewerkers", "balance_per_100_employees"),
                say("saldo_uren_deze_maand", "hours_balance_this_month"),
            ]
        )
        for row in members {
            table.append(
                [.text(row.code), .text(row.name)] + row.closing.cells + [
                    .hundredths(Int(row.movement.placements.net)), .hundredths(Int(row.room)),
                    .hundredths(Int(Room.used(row.closing.placements))), .integer(row.slotsOffered),
                    row.perHundredEmployees.map { .hundredths(Int($0)) } ?? .empty,
                    .hours(minutes: Int(row.movement.minutes.net)),
                ])
        }
        return table
    }

    private func placementSheet(_ language: Language, _ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Plaatsingen", "Placements"),
            columns: [
                "code", say("soort", "kind"), say("brengt", "brings"), say("haalt", "takes"), say("begin", "start"),
                say("laatste_dag", "last_day"), say("uitkomst", "outcome"), say("uren", "hours"),
                say("volgens", "according_to"),
            ]
        )
        for placement in placements {
            let facts = placement.facts
            table.append([
                .text(facts.code), .text(facts.kind.label(in: language)), .text(placement.bringing),
                .text(placement.taking), .date(facts.start.cell), .date(facts.lastDay.cell),
                facts.outcome.map { .text($0.label(in: language)) } ?? .empty, .hours(minutes: Int(facts.minutes)),
                .text(facts.isReported ? say("opgave", "report") : say("schema", "schedule")),
            ])
        }
        return table
    }

    private func movementSheet(_ language: Language, _ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Geboekt", "Booked"),
            columns: [
                say("dag", "day"), say("plaatsing", "placement"), say("wat", "what"), say("brengt", "brings"),
                say("haalt", "takes"), say("plaatsingen", "placements"), say("uren", "hours"),
                say("hoort_bij", "belongs_to"),
            ]
        )
        for line in movements {
            table.append([
                .date(line.day.cell), .text(line.placementCode), .text(line.cause.label(in: language)),
                .text(line.bringing), .text(line.taking),
                line.unit == .placements ? .hundredths(Int(line.amount)) : .empty,
                line.unit == .minutes ? .hours(minutes: Int(line.amount)) : .empty,
                .month((line.belongsTo ?? month).cell),
            ])
        }
        return table
    }

    private func answerSheet(_ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Antwoorden", "Answers"),
            columns: [say("voorstel", "proposal"), say("dagen", "days"), say("antwoord", "answer")]
        )
        for answer in answers {
            table.append([
                .text(answer.code), .integer(answer.days),
                .text(answer.isAnswered ? say("beantwoord", "answered") : say("verlopen", "expired")),
            ])
        }
        for claim in waiting {
            table.append([.text(claim.code), .integer(claim.days), .text(say("nog zonder antwoord", "waiting"))])
        }
        return table
    }

    private func lateOutcomeSheet(_ language: Language, _ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Later bekend", "Known later"),
            columns: [
                say("plaatsing", "placement"), say("uitkomst", "outcome"), say("laatste_dag", "last_day"),
                say("hoort_bij", "belongs_to"),
            ]
        )
        for late in lateOutcomes {
            table.append([
                .text(late.code), .text(late.outcome.label(in: language)), .date(late.endedOn.cell),
                .month(late.endedOn.month.cell),
            ])
        }
        return table
    }

    private func openSheet(_ say: (String, String) -> String) -> OutputTable {
        var table = OutputTable(
            name: say("Open", "Open"),
            columns: [
                "code", say("plek", "place"), say("lid", "member"), say("sinds", "since"), say("dagen", "days"),
                say("vrij", "free"), say("plekken", "places"),
            ]
        )
        for open in open {
            table.append([
                .text(open.matter.code), .text(open.matter.title), .text(open.member), .date(open.matter.since.cell),
                .integer(open.days), .integer(open.matter.freePlaces), .integer(open.matter.places),
            ])
        }
        return table
    }
}
