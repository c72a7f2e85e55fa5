import Domain
import Ledger

extension NetworkSetting.Name {
    /// The value as it is kept; refuses one that this setting cannot have.
    func read(_ text: String, at field: String) throws(Refusal) -> String {
        switch self {
        case .placementAmountHundredths: try number(text, in: 1...10_000, at: field)
        case .daysToFinal: try number(text, in: 1...366, at: field)
        case .roomBase, .roomMaximum: try number(text, in: 0...1000, at: field)
        case .roomPerHundredEmployees: try number(text, in: 0...100, at: field)
        case .closingDay: try number(text, in: 0...28, at: field)
        case .mailFrom: try EmailAddress(text, at: field).text
        case .reversingOutcomes: try outcomes(text, at: field)
        }
    }

    private func number(_ text: String, in range: ClosedRange<Int>, at field: String) throws(Refusal) -> String {
        guard let number = Int(text), range.contains(number) else {
            throw Refusal(
                .numberOutOfRange, at: field, ["min": String(range.lowerBound), "max": String(range.upperBound)]
            )
        }
        return String(number)
    }

    /// Codes joined by commas; none at all is a choice too.
    private func outcomes(_ text: String, at field: String) throws(Refusal) -> String {
        var codes: Set<String> = []
        for code in text.split(separator: ",") {
            guard let outcome = PlacementOutcome(rawValue: code.filter { $0 != " " }) else {
                let choices = PlacementOutcome.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal(.choiceUnknown, at: field, ["choices": choices])
            }
            codes.insert(outcome.rawValue)
        }
        return codes.sorted().joined(separator: ",")
    }
}
