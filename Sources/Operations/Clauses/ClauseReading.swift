import Documents
package import Domain

/// How a clause reads in one kind of contract, with made-up names.
package struct ClauseReading: Hashable, Sendable {
    package let kind: PlacementKind
    package let lines: Lines

    /// The heading, then a line for each paragraph and each item under it, with their numbers.
    package struct Lines: Hashable, Sendable {
        package let dutch: [String]
        package let english: [String]
    }

    init(_ preview: ClausePreview) {
        kind = preview.kind
        lines = Lines(dutch: Self.lines(preview.dutch), english: Self.lines(preview.english))
    }

    private static func lines(_ reading: ClausePreview.Reading) -> [String] {
        [reading.heading]
            + reading.paragraphs.flatMap { paragraph in
                [paragraph.number.isEmpty ? paragraph.text : "\(paragraph.number) \(paragraph.text)"]
                    + paragraph.items.map { "– \($0)" }
            }
    }
}
