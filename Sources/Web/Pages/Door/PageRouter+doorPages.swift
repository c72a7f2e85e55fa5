import Operations

extension PageRouter {
    /// What needs no signing in.
    func addDoorPages() {
        doorForm(PagePath.signIn.text, show: SignInPage.show, submit: SignInPage.submit)
        doorForm(SitePath.link("{token}"), show: LinkPage.show, submit: LinkPage.enter)
        doorPost(SitePath.link("{token}/wachtwoord"), backOn: LinkPage.show, InvitationPage.choosePassword)
        doorPost(SitePath.link("{token}/code"), backOn: LinkPage.show, InvitationPage.confirm)
        doorGet(PagePath.unsubscribe("{token}").text, UnsubscribePage.show)
        openPost(PagePath.unsubscribe("{token}").text, UnsubscribePage.submit)
        doorPost(SitePath.language, backOn: SignInPage.show, LanguageForm(house: office.house).submit)
    }
}
