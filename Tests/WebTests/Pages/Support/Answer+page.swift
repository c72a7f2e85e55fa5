import Testing

extension Answer {
    /// What the one h1 says.
    var heading: String? {
        body.firstMatch(of: /<h1>(.*?)<\/h1>/).map { String($0.1) }
    }

    /// The sentences of the summary of errors, each with the field to which it leads.
    var errors: [String] {
        body.matches(of: /<li><a href="#([^"]*)">(.*?)<\/a><\/li>/).map { "\($0.1): \($0.2)" }
    }

    func holds(_ text: String) -> Bool { body.contains(text) }

    /// The page with what differs from run to run taken out.
    var golden: String {
        body.replacing(/name="csrf" value="[^"]*"/, with: "name=\"csrf\" value=\"…\"")
            .replacing(/\?v=[0-9a-f]{16}/, with: "?v=…")
            .replacing(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, with: "<id>")
            .replacing(/\/link\/[A-Za-z0-9_-]{20,}/, with: "/link/<token>")
            .replacing(/secret=[A-Z2-7]+/, with: "secret=<secret>")
            .replacing(/([A-Z2-7]{4} ){3,}[A-Z2-7]{2,4}/, with: "<secret>")
            .replacing(/[0-9]+:[0-9a-f]{64}/, with: "<head>")
    }
}
