/// Why a file is no whole PDF.
package enum SealDamage: String, Sendable, Hashable, CaseIterable {
    case tooLarge = "too-large"
    case notPDF = "not-a-pdf"
    /// It begins as a PDF and does not end as one.
    case incomplete
}
