import Domain

/// Takes a file of members, candidates, slots, placements or hours into the network: the whole file in one transaction,
/// or nothing of it. Coordinators and the operator only.
///
/// Importing the same file twice changes nothing: a row that is there already is counted as such, and refused when it
/// then had another content.
package struct ImportFile: Sendable {
    package let kind: ImportKind
    package let bytes: [UInt8]
    /// Whether everything is done and then taken back.
    package let dryRun: Bool
    /// Whether the good rows are taken although others have faults.
    package let skipFaulty: Bool

    package init(kind: ImportKind, bytes: [UInt8], dryRun: Bool = false, skipFaulty: Bool = false) {
        self.kind = kind
        self.bytes = bytes
        self.dryRun = dryRun
        self.skipFaulty = skipFaulty
    }

    /// - Returns: the report, which is `refused` when rows have faults and these are not to be skipped.
    ///
    /// Throws `Refusal` or `Refusals` when the file as a whole cannot be read as a form of this kind.
    package func run(at desk: Desk) async throws -> ImportReport {
        try desk.mustBeCoordinator()
        switch kind {
        case .members: return try await take(MemberRow.self, at: desk)
        case .candidates: return try await take(CandidateRow.self, at: desk)
        case .slots: return try await take(SlotRow.self, at: desk)
        case .placements: return try await take(PlacementRow.self, at: desk)
        case .hours: return try await take(HoursRow.self, at: desk)
        }
    }

    private func take<Row: ImportRow>(_: Row.Type, at desk: Desk) async throws -> ImportReport {
        let file = try ReadFile<Row>(bytes)
        do {
            return try await desk.perform(TakeRows(kind: kind, file: file, dryRun: dryRun, skipFaulty: skipFaulty))
        } catch let undone as UndoneImport {
            return undone.report
        }
    }
}
