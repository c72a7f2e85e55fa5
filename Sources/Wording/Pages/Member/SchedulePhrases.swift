package import Domain

/// The words of an hours schedule.
package enum SchedulePhrases {
    package static let title = Labels("Uren per week", "Hours a week")
    package static let hint = Labels(
        "Elke regel is een stap: vanaf die dag geldt dat aantal uren. Laat regels leeg die u niet nodig "
            + "heeft; na opslaan komen er lege regels bij.",
        "Each row is a step: from that day on so many hours. Leave rows empty that you do not need; after "
            + "saving there are new ones."
    )

    package static func from(_ row: Int) -> Labels {
        Labels("Stap \(row): vanaf", "Step \(row): from")
    }

    package static func hours(_ row: Int) -> Labels {
        Labels("Stap \(row): uren per week", "Step \(row): hours a week")
    }

    package static func step(_ day: String, _ hours: String) -> Labels {
        Labels("vanaf \(day) \(hours)", "from \(day) \(hours)")
    }

    package static func caption(_ steps: String, _ last: String) -> Labels {
        Labels("Per week \(steps), tot en met \(last).", "A week \(steps), up to and including \(last).")
    }
}
