import Hummingbird

/// The page that somebody asked for who first has to sign in: a path below the network's own, and nothing else.
struct ReturnPath: Sendable {
    /// The name of the sign-in form's field and of its query.
    static let name = "naar"
    private static let longest = 200

    /// `/uren/2026-10`, with its query.
    let text: String

    /// Nil for what is no path of ours, and for the home page, to which signing in leads anyway.
    init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "/-_.?=&".utf8.contains(byte)
            }
        }
        guard isPlain, text.hasPrefix("/"), !text.hasPrefix("//"), (2...Self.longest).contains(text.utf8.count) else {
            return nil
        }
        self.text = text
    }

    /// What a request asked for; nil when it would have done something, which is not done by coming back.
    init?(_ request: Request, slug: String) {
        guard request.method == .get, request.uri.path.hasPrefix("/\(slug)/") else { return nil }
        self.init(request.uri.path.dropFirst(slug.count + 1) + (request.uri.query.map { "?\($0)" } ?? ""))
    }

    /// The query that takes it to the sign-in page.
    var query: String {
        let escaped = text.map { ["?": "%3F", "&": "%26", "=": "%3D"][$0] ?? String($0) }.joined()
        return "?\(Self.name)=\(escaped)"
    }
}
