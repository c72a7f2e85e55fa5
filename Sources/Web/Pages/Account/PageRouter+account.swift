import Operations

extension PageRouter {
    /// One's own account, for everybody who signs in.
    func addAccountPages() {
        get(SitePath.account) { try await AccountPage.show($0, $0.blank) }
        post(SitePath.weeklyMail, backOn: AccountPage.show, AccountPage.chooseWeekly)
        post(SitePath.password, backOn: AccountPage.show, AccountPage.changePassword)
        post(SitePath.signOut, backOn: AccountPage.show, AccountPage.signOut)
        post(SitePath.signOutEverywhere, backOn: AccountPage.show, AccountPage.signOutEverywhere)
    }
}
