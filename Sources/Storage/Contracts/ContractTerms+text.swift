import Domain
import Foundation

extension ContractTerms {
    /// The JSON text that is stored; the same terms always give the same text.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(StoredTerms(self)), as: UTF8.self)
        }
    }

    init(text: String) throws {
        guard let stored = try? JSONDecoder().decode(StoredTerms.self, from: Data(text.utf8)), let terms = stored.terms
        else {
            throw StoreError.valueUnreadable("terms")
        }
        self = terms
    }
}
