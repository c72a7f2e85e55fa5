import Domain
import Ledger

extension NetworkSetting.Name {
    /// The value as it is kept; refuses one that this setting cannot have.
    func read(_ text: String, at field: String) throws(Refusal) -> String {
        switch self {
        case .placementAmountHundredths: try number(text, in: 1...10_000, at: field)
        case .daysToFinal: try number(text, in: 1...366, at: field)
        case .debitOncePerCandidate, .bookScheduledHours: try number(text, in: 0...1, at: field)
        case .windowMonths: try number(text, in: 1...600, at: field)
        case .roomBase, .roomMaximum: try number(text, in: 0...1000, at: field)
        case .roomPerHundredEmployees: try number(text, in: 0...100, at: field)
        case .correctionAnswerDays: try number(text, in: 1...60, at: field)
        case .closingDay: try closingDay(text, at: field)
        case .mailFrom, .contactEmail: try EmailAddress(text, at: field).text
        case .contactPhone: try PhoneNumber(text, at: field).text
        case .reversingOutcomes: try choices(text, of: PlacementOutcome.self, at: field)
        case .countedKinds: try choices(text, of: PlacementKind.self, at: field)
        }
    }

    /// 0, or a day by which members that owe hours can be asked a whole week before, once the month is over.
    private func closingDay(_ text: String, at field: String) throws(Refusal) -> String {
        let days = [0] + Array(8...28)
        guard let day = Int(text), days.contains(day) else {
            throw Refusal(.choiceUnknown, at: field, ["choices": days.map(String.init).joined(separator: ", ")])
        }
        return String(day)
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
    private func choices<Choice>(_ text: String, of type: Choice.Type, at field: String) throws(Refusal) -> String
    where Choice: RawRepresentable<String> & CaseIterable {
        var codes: Set<String> = []
        for code in text.split(separator: ",") {
            guard let choice = Choice(rawValue: code.filter { $0 != " " }) else {
                let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal(.choiceUnknown, at: field, ["choices": choices])
            }
            codes.insert(choice.rawValue)
        }
        return codes.sorted().joined(separator: ",")
    }
}
