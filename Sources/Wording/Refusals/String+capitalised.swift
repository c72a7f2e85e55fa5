extension String {
    /// This text with a capital at its start.
    var capitalisedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
