extension PageRouter {
    /// What a member's users do; most of it coordinators do too.
    func addMemberPages() {
    }
}
