import Domain
import Operations
import Wording

/// How a text reads in the contracts, kind by kind; kinds in which it reads alike stand together.
enum ClauseReadings {
    static func blocks(_ readings: [ClauseReading], in visit: Visit) -> [Block] {
        var groups: [(kinds: [PlacementKind], reading: ClauseReading)] = []
        for reading in readings {
            if let index = groups.firstIndex(where: { $0.reading.lines == reading.lines }) {
                groups[index].kinds.append(reading.kind)
            } else {
                groups.append(([reading.kind], reading))
            }
        }
        return groups.map { group in
            let lines = visit.language == .dutch ? group.reading.lines.dutch : group.reading.lines.english
            return .panel(
                group.kinds.map { visit.label($0) }.joined(separator: ", ").capitalisedFirst,
                lines.map { .text($0) }
            )
        }
    }
}
