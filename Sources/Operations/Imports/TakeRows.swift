import Domain
import Storage

/// Writes the rows of a file, all in one transaction. Throws `UndoneImport` with the report when nothing is to stay.
struct TakeRows<Row: ImportRow>: Command {
    let kind: ImportKind
    let file: ReadFile<Row>
    let dryRun: Bool
    let skipFaulty: Bool

    func execute(at desk: Desk, in scope: WriteScope) throws -> ImportReport {
        try desk.mustBeCoordinator()
        var faults = file.faults
        var created: [Row] = []
        var alreadyThere = 0
        for (line, row) in file.rows {
            do {
                switch try row.take(at: desk, in: scope) {
                case .created: created.append(row)
                case .alreadyThere: alreadyThere += 1
                }
            } catch let refusal as Refusal {
                faults.append(ImportFault(refusal, line: line, columns: file.columns))
            } catch let refusals as Refusals {
                faults += refusals.all.map { ImportFault($0, line: line, columns: file.columns) }
            }
        }
        let isRefused = !faults.isEmpty && !skipFaulty
        let report = ImportReport(
            kind: kind, fate: isRefused ? .refused : dryRun ? .rehearsed : .taken, rows: file.count,
            created: created.count, alreadyThere: alreadyThere, faults: faults.sorted(), dialect: file.dialect
        )
        guard report.fate == .taken else { throw UndoneImport(report: report) }
        try Row.finish(created, at: desk, in: scope)
        try scope.record(.imported, .network, named: kind.rawValue, at: desk, detail: "created=\(created.count)")
        return report
    }
}

/// Takes the transaction of an import back and carries what was found out.
struct UndoneImport: Error {
    let report: ImportReport
}
