import Manuscript

/// The words that typesetting adds itself.
struct Words: Sendable {
    private let language: PrintedLanguage

    init(_ language: PrintedLanguage) {
        self.language = language
    }

    func count(_ name: SheetName, _ number: Int, of count: Int) -> String {
        switch name {
        case .page: either("pagina \(number) van \(count)", "page \(number) of \(count)")
        case .evidence: either("bewijsblad \(number) van \(count)", "evidence sheet \(number) of \(count)")
        }
    }

    var place: String { either("Plaats", "Place") }
    var function: String { either("Functie", "Position") }
    var way: String { either("Wijze", "Way") }
    /// What is chosen from on paper.
    var ways: String { either("digitaal / op papier", "digital / on paper") }
    var date: String { either("Datum", "Date") }
    var signature: String { either("Handtekening", "Signature") }
    var onBehalfOf: String { either("namens", "on behalf of") }
    var hoursAWeek: String { either("uren per week", "hours a week") }
    var contractHours: String { either("arbeidsduur", "contract") }

    /// "4 weken" or "4 weeks".
    func weeks(_ count: Int) -> String {
        either(count == 1 ? "1 week" : "\(count) weken", count == 1 ? "1 week" : "\(count) weeks")
    }

    /// Hundredths as a decimal number with as many decimals as it needs: 150 is "1,5".
    func decimal(_ hundredths: Int) -> String {
        let magnitude = hundredths.magnitude
        var text = String(magnitude / 100)
        let rest = magnitude % 100
        if rest > 0 {
            text += either(",", ".")
            text += rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        }
        return (hundredths < 0 ? "\u{2212}" : "") + text
    }

    /// A decimal number that always carries its sign, zero excepted.
    func signed(_ hundredths: Int) -> String {
        (hundredths > 0 ? "+" : "") + decimal(hundredths)
    }

    /// Minutes as hours: "12", or "12:30".
    func hours(_ minutes: Int) -> String {
        let rest = minutes % 60
        return rest == 0 ? "\(minutes / 60)" : "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    private func either(_ dutch: String, _ english: String) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
