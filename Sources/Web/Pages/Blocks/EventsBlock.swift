/// What happened, each with its day.
struct EventsBlock: Sendable {
    struct Event: Sendable {
        /// `2026-11-16`, for machines.
        let time: String
        let day: String
        let text: String
    }

    let events: [Event]
}
