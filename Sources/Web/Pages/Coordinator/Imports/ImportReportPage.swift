import Domain
import Operations
import Wording

/// What became, or would become, of a file.
enum ImportReportPage {
    /// Faults on one page at most; a file can have one in every cell.
    private static let mostFaults = 200

    static func page(_ report: ImportReport, _ bytes: [UInt8], _ visit: Visit) -> Page {
        let say = visit.say
        let again = visit.link(ImportPhrases.again, to: SitePath.imports)
        let isTaken = report.fate == .taken
        return Page(
            PageHead(
                say(ImportPhrases.reportTitle), back: visit.link(ImportPhrases.title, to: SitePath.imports),
                lead: say(report.kind.words)),
            ManagementTabs.block(visit) + [.figures(figures(report, visit))]
                + (isTaken ? [.note(say(FlashMessage.imported.labels), .good)] : verdict(report, visit))
                + faults(report, visit)
                + (isTaken || report.created == 0 ? [.links([again])] : [taking(report, bytes, again, visit)])
        )
    }

    private static func figures(_ report: ImportReport, _ visit: Visit) -> [FiguresBlock.Figure] {
        let faulty = Set(report.faults.map(\.line)).count
        return [
            (ImportPhrases.rows, report.rows), (ImportPhrases.good, report.created),
            (ImportPhrases.known, report.alreadyThere),
            (ImportPhrases.faulty, faulty),
        ].map { FiguresBlock.Figure(visit.say($0), NumberText.whole(Int64($1), in: visit.language)) }
    }

    private static func verdict(_ report: ImportReport, _ visit: Visit) -> [Block] {
        if !report.faults.isEmpty { return [.note(visit.say(ImportPhrases.faultsLeft), .warn)] }
        return [.note(visit.say(report.created > 0 ? ImportPhrases.allGood : ImportPhrases.nothingNew), .good)]
    }

    private static func faults(_ report: ImportReport, _ visit: Visit) -> [Block] {
        guard !report.faults.isEmpty else { return [] }
        let say = visit.say
        let columns = [
            TableBlock.Column(say(ImportPhrases.line), number: true), TableBlock.Column(say(ImportPhrases.column)),
            TableBlock.Column(say(ImportPhrases.fault)),
        ]
        let rows = report.faults.prefix(mostFaults).map { fault in
            [
                TableBlock.Cell(String(fault.line)), TableBlock.Cell(fault.columnName ?? ""),
                TableBlock.Cell(RefusalText(Refusal(fault.code, at: nil, fault.values), in: visit.language).detail),
            ]
        }
        let further = report.faults.count - rows.count
        return [.heading(say(ImportPhrases.faults)), .table(TableBlock(columns, rows: rows))]
            + (further > 0 ? [.hint(say(ImportPhrases.furtherFaults(further)))] : [])
    }

    private static func taking(_ report: ImportReport, _ bytes: [UInt8], _ again: PageLink, _ visit: Visit) -> Block {
        let isClean = report.faults.isEmpty
        return .form(
            FormBlock(
                to: visit.path(to: SitePath.takeImport), [],
                hidden: [
                    HiddenField("kind", report.kind.rawValue), HiddenField("content", CarriedFile.text(bytes)),
                    HiddenField("skip_faulty", isClean ? "no" : "yes"),
                ],
                submit: visit.say(isClean ? ImportPhrases.takeAll : ImportPhrases.takeGood), cancel: again
            )
        )
    }
}
