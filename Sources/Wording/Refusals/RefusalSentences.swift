import Domain

/// Title and detail of one refusal in both languages.
struct RefusalSentences: Sendable {
    let title: Labels
    let detail: Labels

    init(dutch dutchTitle: String, _ dutchDetail: String, english englishTitle: String, _ englishDetail: String) {
        title = Labels(dutchTitle, englishTitle)
        detail = Labels(dutchDetail, englishDetail)
    }
}
