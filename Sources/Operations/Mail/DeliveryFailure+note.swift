import Domain
import Mail

extension DeliveryFailure {
    private static let noteLimit = 300

    /// What the outbox keeps of it: the server's words without addresses, or a code where the server said nothing. Of a
    /// mail to a candidate, whose private address is sealed, the server's numbers alone.
    ///
    /// - Parameter recipients: the addresses that the server heard of.
    func note(of entry: OutboxEntry, to recipients: [String]) -> String {
        guard let reply else {
            return trouble == .messageUnusable && !words.isEmpty ? words : trouble.rawValue
        }
        guard entry.candidate == nil else { return numbers(after: reply) }
        return String(AddressBlot(of: recipients).without(words).prefix(Self.noteLimit))
    }

    /// `550`, or `550 5.1.1` with the status of RFC 3463.
    private func numbers(after reply: Int) -> String {
        let pieces = words.split(separator: " ")
        guard pieces.count > 1, Self.isStatus(pieces[1]) else { return "\(reply)" }
        return "\(reply) \(pieces[1])"
    }

    private static func isStatus(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, ["2", "4", "5"].contains(parts[0]) else { return false }
        return parts.dropFirst().allSatisfy { part in
            (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
