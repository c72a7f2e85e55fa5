import Domain
import Ledger
import Operations
import Wording

/// Names and codes for the identifiers in the event log, which itself holds none.
struct LogNames: Sendable {
    private let language: Language
    private let users: [String: String]
    private let members: [String: String]
    private let codes: [String: String]

    init(of events: [Event], _ visit: Visit) async throws {
        language = visit.language
        let users = try await visit.desk.ask(ListUsers())
        let members = try await visit.desk.ask(ListMembers())
        self.users = Dictionary(users.map { ($0.id.description, $0.name) }) { first, _ in first }
        self.members = Dictionary(members.map { ($0.id.description, $0.name) }) { first, _ in first }
        codes = try await visit.desk.ask(ShowSubjectCodes(of: events))
    }

    /// - Parameter label: as `Actor.label` writes it.
    func actor(_ label: String) -> String {
        let parts = label.split(separator: ":", maxSplits: 1)
        let words =
            switch parts.first {
            case "user":
                parts.count == 2
                    ? users[String(parts[1])].map { Labels($0, $0) } ?? LogPhrases.formerUser : LogPhrases.formerUser
            case "candidate": LogPhrases.candidate(parts.count == 2 ? codes[String(parts[1])] : nil)
            case "token": LogPhrases.program
            case "operator": LogPhrases.operator
            default: LogPhrases.system
            }
        return words.text(in: language)
    }

    func member(_ id: MemberId) -> String { members[id.description] ?? "" }

    /// The kind of the thing, with its name when it has one that may stand here; a candidate has a code only.
    func subject(of event: Event) -> String {
        let kind = LogPhrases.kind(event.subjectKind).text(in: language)
        guard let name = name(of: event) else { return kind }
        return "\(kind) \(name)"
    }

    private func name(of event: Event) -> String? {
        switch event.subjectKind {
        case SubjectKind.user.rawValue: users[event.subject]
        case SubjectKind.member.rawValue: members[event.subject]
        case SubjectKind.month.rawValue: CalendarMonth(event.subject).map { MonthText.long($0, in: language) }
        default: codes[event.subject]
        }
    }
}
