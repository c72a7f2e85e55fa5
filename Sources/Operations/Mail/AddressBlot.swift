import Foundation

/// Takes mail addresses out of what a server says, which likes to repeat them: as they are, in other capitals, with a
/// percent sign and number for the @, and the part before the @ by itself.
struct AddressBlot {
    private static let blot = "…"
    /// Where something that holds an address begins and ends.
    private static let edges = Set<Character>(" <>()[]{}\"',;:")
    /// What stands before the @ of each.
    private let mailboxes: [String]

    init(of addresses: [String]) {
        mailboxes = addresses.map { address in String(address.prefix { $0 != "@" }) }
    }

    func without(_ words: String) -> String {
        mailboxes.reduce(Self.withoutAddresses(words)) { words, mailbox in Self.without(mailbox, words) }
    }

    private static func withoutAddresses(_ words: String) -> String {
        var kept = ""
        var rest = words[...]
        while let first = rest.first {
            if edges.contains(first) {
                kept.append(rest.removeFirst())
                continue
            }
            let piece = rest.prefix { !edges.contains($0) }
            rest = rest.dropFirst(piece.count)
            kept += piece.contains("@") || piece.contains("%40") ? blot : String(piece)
        }
        return kept
    }

    /// Only where it stands by itself: a short one may well be part of any word.
    private static func without(_ mailbox: String, _ words: String) -> String {
        guard !mailbox.isEmpty else { return words }
        var kept = ""
        var rest = words[...]
        while let found = rest.range(of: mailbox, options: .caseInsensitive) {
            let before = kept.last ?? " "
            let last = found.lowerBound == rest.startIndex ? before : rest[rest.index(before: found.lowerBound)]
            let next = found.upperBound == rest.endIndex ? " " : rest[found.upperBound]
            let isWhole = !isPartOfWord(last) && !isPartOfWord(next)
            kept += rest[..<found.lowerBound] + (isWhole ? blot : String(rest[found]))
            rest = rest[found.upperBound...]
        }
        return kept + rest
    }

    private static func isPartOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
