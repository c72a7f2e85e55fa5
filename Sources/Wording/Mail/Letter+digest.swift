import Domain

extension Letter {
    /// More than this many are counted and not named.
    static let mostNamed = 5

    /// What a week brought to one user; the only mail that somebody can end, at the address `unsubscribe`.
    package static func weeklyDigest(
        network: String, _ figures: DigestFigures, link: String, unsubscribe: String
    ) -> Letter {
        let facts = [
            named("Nieuwe kandidaten bij uw plekken", "New candidates for your slots", figures.cards),
            named("Nieuwe plekken bij uw kandidaten", "New slots for your candidates", figures.slots),
            figures.tasks > 0 ? MailFact("Wacht op u", "Waits for you", tasks(figures.tasks)) : nil,
        ]
        return Letter(
            .weeklyDigest, network,
            MailSentences(
                subject: Labels("Uw week in het netwerk", "Your week in the network"),
                opening: Labels(
                    "Dit is er deze week voor u in \(network): kijk of er iets bij zit.",
                    "This is what the week brought you in \(network): see whether something suits you."
                )
            ),
            facts: facts.compactMap { $0 }, action: MailAction("Open uw startpagina", "Open your first page", link),
            unsubscribe: unsubscribe
        )
    }

    private static func tasks(_ count: Int) -> Labels {
        count == 1 ? Labels("1 taak", "1 task") : Labels("\(count) taken", "\(count) tasks")
    }

    /// `K-0042, K-0051 en nog 3`
    private static func named(_ dutch: String, _ english: String, _ names: [String]) -> MailFact? {
        guard !names.isEmpty else { return nil }
        let first = names.prefix(mostNamed).joined(separator: ", ")
        let rest = names.count - mostNamed
        let value =
            rest > 0 ? Labels("\(first) en nog \(rest)", "\(first) and \(rest) more") : Labels(first, first)
        return MailFact(dutch, english, value)
    }
}
