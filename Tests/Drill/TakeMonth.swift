import ArgumentParser
import Domain
import Ledger
import Operations
import Storage

/// Takes in members and placements that ran through the whole of 2026, so that its months can be closed.
struct TakeMonth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fills a network whose months can be closed.")
    private static let members = 8

    @Argument(help: "The folder, made when it is not there.")
    var folder: String

    func run() async throws {
        let drill = try await DrillHouse.open(folder)
        try await take(.members, members, into: drill)
        try await take(.candidates, candidates, into: drill)
        try await take(.placements, placements, into: drill)
        try await drill.house.close()
    }

    private func take(_ kind: ImportKind, _ lines: [String], into drill: DrillHouse) async throws {
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        let report = try await ImportFile(kind: kind, bytes: bytes).run(at: drill.desk())
        guard report.fate == .taken else { throw ValidationError("\(report.faults.prefix(3))") }
    }

    private func kvk(_ number: Int) -> String { String(90_000_000 + number % Self.members) }

    private var members: [String] {
        ["naam;kvk;sector;medewerkers;postcode;plaats;contactpersoon;email;telefoon"]
            + (0..<Self.members).map { number in
                "Lid \(number);\(kvk(number));zorg;\(20 + number);1621 EB;Hoorn;Contact \(number);"
                    + "lid\(number)@drill.example;072-5000000"
            }
    }

    private var candidates: [String] {
        [
            "referentie;lid_kvk;naam;email;telefoon;eerste_ziektedag;functiegroep;opleiding;uren_per_week;"
                + "beschikbaar_vanaf;postcode4;max_reistijd_min;vaardigheden;voorwaarden;wensen"
        ]
            + (0..<Self.members).map { number in
                "K-\(number);\(kvk(number));Kandidaat \(number);kandidaat\(number)@drill.example;06-10000000;1-9-2025;"
                    + "planner;vmbo;16;5-1-2026;1782;45;plannen;rustige werkplek;administratie"
            }
    }

    private var placements: [String] {
        ["referentie;kandidaat;van_kvk;naar_kvk;soort;start;einde;opbouw;uitkomst"]
            + (0..<Self.members).map { number in
                "P-\(number);K-\(number);\(kvk(number));\(kvk(number + 1));detachering;5-1-2026;31-12-2026;"
                    + "5-1-2026=\(8 + number);"
            }
    }
}
