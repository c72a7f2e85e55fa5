package import Hummingbird

/// A message for the next page: its code travels in a cookie, the sentence stays here.
package enum Flash {
    /// 1-60 of `a-z`, `0-9` and `-`; precondition, because codes stand in our source.
    static func cookie(_ code: String) -> SetCookie {
        precondition(isCode(code), "a flash is a code, not a sentence")
        return SetCookie(CookieName.flash, code, maximumAgeSeconds: 60)
    }

    /// The code that a request carries; nil when there is none, or something else.
    package static func code(in request: Request) -> String? {
        guard let code = request.cookie(named: CookieName.flash), isCode(code) else { return nil }
        return code
    }

    /// Put this on the page that showed it.
    package static var shown: SetCookie { .forgotten(CookieName.flash) }

    private static func isCode(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
