import Domain
import Ledger

extension SignatureProof {
    /// Nil when a signature has none.
    init?(row: StoredRow) throws {
        guard let code = try row.optional("authentication", as: String.self) else { return nil }
        let authentication: SignatureAuthentication
        if code == Self.paperScan {
            authentication = .paperScan(try row.value("scan_hash"))
        } else if let route = SignatureAuthentication.CodeRoute(rawValue: code) {
            authentication = .oneTimeCode(sentBy: route)
        } else {
            throw StoreError.valueUnreadable("authentication")
        }
        self.init(
            authentication: authentication, textHash: try row.value("text_hash"),
            legalEntity: try row.optional("legal_entity_id")
        )
    }

    /// The way in which it is stored, with the scan's hash where there is one.
    var stored: (authentication: String, scanHash: Digest256?) {
        switch authentication {
        case .oneTimeCode(let route): (route.rawValue, nil)
        case .paperScan(let hash): (Self.paperScan, hash)
        }
    }

    private static let paperScan = "paper-scan"
}
