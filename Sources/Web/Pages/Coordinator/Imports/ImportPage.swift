import Domain
import Operations
import Wording

/// Takes in a file: first it is checked, then what is good may be taken.
enum ImportPage {
    /// Bytes of a file at most. The checked file travels through the browser once more, a third larger.
    static let maximumBytes = 5_000_000

    static func show(_ visit: Visit, _ entry: FormEntry) throws -> Page {
        try visit.desk.mustBeCoordinator()
        let say = visit.say
        let kinds = ImportKind.allCases.map { kind in
            let columns = ImportPhrases.columns(kind.columns, optional: kind.optionalColumns)
            return Choice(kind.rawValue, say(kind.words), hint: say(columns))
        }
        let form = FormBlock(
            to: visit.path(to: SitePath.imports),
            [
                entry.radios("kind", say(ImportPhrases.kind), kinds),
                entry.input(
                    "file", say(ImportPhrases.file), .file, hint: say(ImportPhrases.fileHint), accept: ".csv,text/csv"),
            ],
            submit: say(ImportPhrases.check), upload: true
        )
        return Page(
            PageHead(say(ImportPhrases.title), lead: say(ImportPhrases.lead)),
            ManagementTabs.block(visit) + [.form(form)]
        )
    }

    /// Checks the file; nothing is written.
    static func check(_ visit: Visit, _ form: FormInput) async throws -> Page {
        let kind = form.fields.choice("kind", of: ImportKind.self)
        if form.file == nil { form.fields.refuse(.fieldMissing, at: "file") }
        try form.fields.finish()
        let bytes = form.file?.bytes ?? []
        guard bytes.count <= maximumBytes else {
            throw Refusal(.fileTooLarge, at: "/file", ["maximum": String(maximumBytes)])
        }
        let report = try await ImportFile(kind: kind(), bytes: bytes, dryRun: true, skipFaulty: true).run(
            at: visit.desk)
        return ImportReportPage.page(report, bytes, visit)
    }

    /// Takes the file that was checked, as the report's form sends it.
    static func take(_ visit: Visit, _ form: FormInput) async throws -> Page {
        let kind = form.fields.choice("kind", of: ImportKind.self)
        let content = form.fields.string("content", maximum: maximumBytes * 4 / 3 + 4)
        let skipFaulty = form.fields.bool("skip_faulty")
        try form.fields.finish()
        guard let bytes = CarriedFile.bytes(content()) else { throw Refusal(.fileUnreadable) }
        let act = ImportFile(kind: kind(), bytes: bytes, skipFaulty: skipFaulty())
        return ImportReportPage.page(try await act.run(at: visit.desk), bytes, visit)
    }
}

extension ImportKind {
    var words: Labels {
        switch self {
        case .members: ImportPhrases.members
        case .candidates: ImportPhrases.candidates
        case .slots: ImportPhrases.slots
        case .placements: ImportPhrases.placements
        case .hours: ImportPhrases.hours
        }
    }
}
