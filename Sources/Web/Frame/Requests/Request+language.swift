import HTTPTypes
package import Domain
package import Hummingbird

extension Request {
    /// The visitor's choice, else what the browser prefers of ours, else Dutch.
    package var language: Language {
        if let chosen = cookie(named: CookieName.language).flatMap(Language.init(rawValue:)) { return chosen }
        return Self.preferred(headers[.acceptLanguage] ?? "")
    }

    /// Reads Accept-Language (RFC 9110, 12.5.4): the language of ours with the highest weight.
    static func preferred(_ header: String) -> Language {
        var best = Language.dutch
        var bestWeight = 0
        for range in header.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = parts.first?.lowercased().prefix(while: { $0 != "-" }),
                let language = Language(rawValue: String(tag))
            else { continue }
            let weight = parts.dropFirst().first.map(weight) ?? 1000
            if weight > bestWeight { (best, bestWeight) = (language, weight) }
        }
        return best
    }

    /// Thousandths of `q=0.8`.
    private static func weight(_ text: String) -> Int {
        guard text.hasPrefix("q=") else { return 1000 }
        return DecimalText.whole(String(text.dropFirst(2)), timesOne: 1000, digits: 3) ?? 0
    }
}
