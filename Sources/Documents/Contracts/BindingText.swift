package import Ledger

/// The exact words of a contract with its annexes, as plain text: what its hash is calculated over, and what can be
/// read when the PDF is gone.
///
/// One line for each heading, paragraph, clause and row, cells and labels parted by a tab. The hash is the SHA-256 of
/// the UTF-8 bytes.
package struct BindingText: Hashable, Sendable {
    package let text: String
    package let hash: Digest256

    init(_ lines: [String]) {
        text = lines.joined(separator: "\n") + "\n"
        hash = Digest256(of: Array(text.utf8))
    }

    /// The text as it was kept.
    package init(keeping text: String) {
        self.text = text
        hash = Digest256(of: Array(text.utf8))
    }

    /// The first digits of its hash, for a footer.
    package var shortHash: String { String(hash.description.prefix(12)) }
}
