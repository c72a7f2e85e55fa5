import Tables
import Testing

@Suite("Reading CSV") struct CSVReadingTests {
    private func read(_ text: String, limits: SheetLimits = .standard) throws -> Sheet {
        try Sheet.read(Array(text.utf8), limits: limits)
    }

    private func texts(_ sheet: Sheet) -> [[String]] { sheet.records.map { $0.cells.map(\.text) } }

    @Test(
        "The delimiter is the one that cuts the header into most cells",
        arguments: [
            ("naam;plaats, land\nEls;Hoorn, NL\n", Delimiter.semicolon),
            ("naam,plaats\nEls,Hoorn\n", .comma),
            ("naam\tplaats; land\tkvk\nEls\tHoorn; NL\t1\n", .tab),
            ("naam\nEls\n", .semicolon),
            ("\"naam,voor\";b\n1;2\n", .semicolon),
            ("sep=,\nnaam,a;b;c\nEls,1\n", .comma),
        ])
    func delimiter(text: String, expected: Delimiter) throws {
        let sheet = try read(text)
        #expect(sheet.dialect.delimiter == expected)
        #expect(sheet.faults.isEmpty)
        #expect(sheet.records.count == 1)
    }

    @Test("The three line breaks give the same records", arguments: ["\r\n", "\n", "\r"])
    func lineBreaks(lineBreak: String) throws {
        let lines = ["a;b", "1;\"x\(lineBreak)y\"", "", "2;z"]
        let sheet = try read(lines.joined(separator: lineBreak))
        #expect(texts(sheet) == [["1", "x\ny"], ["2", "z"]])
        #expect(sheet.records.map(\.line) == [2, 5])
    }

    @Test("A byte-order mark is not part of the first name")
    func byteOrderMark() throws {
        let sheet = try Sheet.read([0xEF, 0xBB, 0xBF] + Array("naam;b\r\nZoë;1\r\n".utf8))
        #expect(sheet.columns.names == ["naam", "b"])
        #expect(sheet.dialect.encoding == .utf8WithMark)
        #expect(sheet.records.first?["naam"]?.text == "Zoë")
    }

    @Test("What is not UTF-8 is read as Windows-1252")
    func windows1252() throws {
        let header = Array("naam;bedrag\r\n".utf8)
        let row: [UInt8] = [0x5A, 0x6F, 0xEB, 0x3B, 0x80, 0x20, 0x35, 0x0D, 0x0A]
        let sheet = try Sheet.read(header + row)
        #expect(sheet.dialect.encoding == .windows1252)
        #expect(texts(sheet) == [["Zoë", "€ 5"]])
    }

    @Test(
        "Quotes follow RFC 4180",
        arguments: [
            ("\"a;b\"", "a;b"),
            ("\"\"\"iets met planten\"\" of buiten\"", "\"iets met planten\" of buiten"),
            ("\"\"", ""),
            ("twee \"woorden\" hier", "twee \"woorden\" hier"),
            ("5\" buis", "5\" buis"),
            (" \"a\"", "\"a\""),
        ])
    func quotes(written: String, expected: String) throws {
        #expect(texts(try read("x;y\n1;\(written)\n")) == [["1", expected]])
    }

    @Test("A row with another number of cells is a fault, and the rest is read")
    func unevenRows() throws {
        let sheet = try read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n")
        #expect(
            sheet.faults == [
                RecordFault(line: 2, reason: .tooFewCells(found: 2, expected: 3)),
                RecordFault(line: 3, reason: .tooManyCells(found: 4, expected: 3)),
            ])
        #expect(texts(sheet) == [["1", "2", "3"]])
        #expect(sheet.records.first?.line == 4)
    }

    @Test("A line break outside quotes makes two records that are too short")
    func brokenLine() throws {
        let sheet = try read(
            "ref;mail;wens\nFOUT-11;kandidaat@example.nl\nBcc: x@example.nl;regel afgebroken\nGOED-12;a@b.nl;x\n")
        #expect(sheet.faults.map(\.line) == [2, 3])
        #expect(sheet.faults.map(\.code) == ["record_too_few_cells", "record_too_few_cells"])
        #expect(sheet.records.map(\.line) == [4])
    }

    @Test("A formula with a delimiter in it is cut there, and so has a cell too many")
    func formula() throws {
        let sheet = try read("ref;naam;mail\nFOUT-08;=HYPERLINK(\"http://x\";\"klik\");a@b.nl\n")
        #expect(sheet.faults == [RecordFault(line: 2, reason: .tooManyCells(found: 4, expected: 3))])
    }

    @Test(
        "A defect in quoting is a fault of its record",
        arguments: [
            ("1;\"a\"b\n", RecordFaultReason.textAfterQuote(column: 2)),
            ("1;\"a\n", .quoteNotClosed(column: 2)),
            ("\(String(repeating: "x", count: 11));2\n", .cellTooLong(column: 1, limit: 10)),
        ])
    func defects(row: String, expected: RecordFaultReason) throws {
        let limits = SheetLimits(bytes: 100, records: 10, columns: 10, cellBytes: 10)
        let sheet = try read("a;b\n" + row, limits: limits)
        #expect(sheet.faults == [RecordFault(line: 2, reason: expected)])
        #expect(!expected.code.isEmpty)
    }

    @Test(
        "A file that cannot be taken is refused",
        arguments: [
            ("", SheetRefusal.empty),
            (" \r\n;;\r\n", .empty),
            ("a;b\n1;2\n3;4\n5;6\n", .tooManyRecords(limit: 2)),
            ("a;b;c;d\n", .tooManyColumns(limit: 3)),
            ("a;;c\n", .unnamedColumn(column: 2)),
            ("Naam; naam \n", .duplicateColumn(name: "naam")),
            ("PK\u{3}\u{4}\0\0", .notText),
            ("a;b\r\n1;\u{1}\r\n", .controlCharacter(line: 2)),
            (String(repeating: "x", count: 51), .tooManyBytes(limit: 50)),
        ])
    func refusals(text: String, expected: SheetRefusal) {
        let limits = SheetLimits(bytes: 50, records: 2, columns: 3, cellBytes: 50)
        #expect(throws: expected) { try read(text, limits: limits) }
        #expect(expected.code.hasPrefix("sheet_"))
    }

    @Test(
        "UTF-16 and bytes without a character in Windows-1252 are not text",
        arguments: [
            [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x81], [0xEF, 0xBB, 0xBF, 0x61, 0xEB],
        ] as [[UInt8]])
    func notText(bytes: [UInt8]) {
        #expect(throws: SheetRefusal.notText) { try Sheet.read(bytes) }
    }

    @Test("Columns are found whatever their case and space, and the others are told")
    func columns() throws {
        let sheet = try read(" Naam ;E-mail;Extra\nEls;a@b.nl;x\n")
        #expect(sheet.records.first?["naam"]?.text == "Els")
        #expect(sheet.records.first?["E-MAIL "]?.column == 2)
        #expect(sheet.records.first?["kvk"] == nil)
        #expect(sheet.columns.missing(from: ["naam", "kvk"]) == ["kvk"])
        #expect(sheet.columns.unknown(besides: ["naam", "e-mail", "kvk"]) == ["Extra"])
    }

    @Test("Empty columns at the right are passed over, unless a record has something there")
    func emptyColumns() throws {
        let sheet = try read("a;b;;\n1;2;;\n1;2\n1;2;;x\n;;;\n")
        #expect(texts(sheet) == [["1", "2"], ["1", "2"]])
        #expect(sheet.faults == [RecordFault(line: 4, reason: .tooManyCells(found: 4, expected: 2))])
    }

    @Test(
        "The files of a network are read as their makers meant",
        arguments: [
            (
                "naam;kvk;sector;medewerkers;postcode;plaats;contactpersoon;email;telefoon",
                "Zorggroep Kuyper & Zn.;90010000;zorg;14;1621 EB;Hoorn;Pieter de Wit;hr@lid1000.example.nl;072-5595185",
                9
            ),
            ("plaatsing;maand;uren", "PL-10002;2026-01;39,2", 3),
            (
                "referentie;kandidaat;van_kvk;naar_kvk;soort;start;einde;opbouw;uitkomst",
                "PL-10001;KND-10001;90010126;90010042;proefplaatsing;19-8-2026;27-8-2026;19-8-2026=8|16-9-2026=12;aangenomen",
                9
            ),
            (
                "lid_kvk;titel;soort;functiegroep;uren_min;uren_max;start;einde;plaats;postcode;aantal;taken;biedt",
                "90010147;Klant;proefplaatsing;hovenier;12;20;6-12-2026;6-12-2027;Schagen;1741 ED;1;\"Orders picken; controleren\";zittend werk",
                13
            ),
            ("referentie;naam;wensen", "KND-10003;Wim Dijkstra;\"\"\"iets met planten\"\" of buiten\"", 3),
        ])
    func samples(header: String, row: String, count: Int) throws {
        let sheet = try Sheet.read([0xEF, 0xBB, 0xBF] + Array("\(header)\r\n\(row)\r\n".utf8))
        #expect(sheet.dialect == Dialect(encoding: .utf8WithMark, delimiter: .semicolon))
        #expect(sheet.faults.isEmpty)
        #expect(sheet.records.map(\.cells.count) == [count])
    }
}
