/// Why a scan of a signed paper does not count: a closed list, so that nothing personal is written.
package enum ScanRejection: String, CaseIterable, Sendable {
    case unreadable
    case pagesMissing = "pages-missing"
    case notSigned = "not-signed"
    case otherContract = "other-contract"
    case otherDay = "other-day"
    case other
}
