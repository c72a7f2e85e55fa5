/// The CSV files of a network in which every placement runs through the whole of 2026.
package struct YearOfPlacements: Sendable {
    private static let rowsPerFile = 2_000

    package let members: Int
    package let placements: Int

    package init(members: Int, placements: Int) {
        self.members = members
        self.placements = placements
    }

    private func kvk(_ number: Int) -> String { String(90_000_000 + number) }

    package var memberLines: [String] {
        ["naam;kvk;sector;medewerkers;postcode;plaats;contactpersoon;email;telefoon"]
            + (0..<members).map { number in
                "Lid \(number);\(kvk(number));zorg;\(20 + number % 400);1621 EB;Hoorn;Contact \(number);"
                    + "lid\(number)@trial.example;072-5000000"
            }
    }

    package var candidateLines: [[String]] {
        portions { number in
            "K-\(number);\(kvk(number % members));Kandidaat \(number);kandidaat\(number)@trial.example;06-10000000;1-9-2025;"
                + "planner;vmbo;16;5-1-2026;1782;45;plannen;rustige werkplek;administratie"
        }.map {
            [
                "referentie;lid_kvk;naam;email;telefoon;eerste_ziektedag;functiegroep;opleiding;uren_per_week;"
                    + "beschikbaar_vanaf;postcode4;max_reistijd_min;vaardigheden;voorwaarden;wensen"
            ] + $0
        }
    }

    package var placementLines: [[String]] {
        portions { number in
            let host = (number + 1 + number / members % (members - 1)) % members
            return "P-\(number);K-\(number);\(kvk(number % members));\(kvk(host));detachering;5-1-2026;31-12-2026;"
                + "5-1-2026=\(8 + number % 24);"
        }.map { ["referentie;kandidaat;van_kvk;naar_kvk;soort;start;einde;opbouw;uitkomst"] + $0 }
    }

    private func portions(_ line: (Int) -> String) -> [[String]] {
        stride(from: 0, to: placements, by: Self.rowsPerFile).map { first in
            (first..<min(first + Self.rowsPerFile, placements)).map(line)
        }
    }
}
