import HTTPTypes

extension HTTPField.Name {
    /// On an answer within the house: a page of ours may show it inside itself. It never leaves.
    static var framed: Self { known("X-Framed") }
}
