import Domain
import Ledger

/// What a candidate sends.
enum MineForms {
    static let wishes = Form("WishesChange") { fields in
        let wishes = fields.optional("wishes", .freeText())
        return { wishes() }
    }

    static let decline = Form("MyDecline") { fields in
        let reason = fields.choice("reason", of: DeclineReason.self)
        return { reason() }
    }
}
