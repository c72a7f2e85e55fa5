import Operations

extension PageRouter {
    /// The candidate in person, by the personal link.
    func addCandidatePages() {
        get(PagePath.mine.text, MyCardPage.show)
        form(SitePath.wishes, show: WishesPage.show, submit: WishesPage.submit)
        form(SitePath.akkoord, show: AkkoordPage.show, submit: AkkoordPage.submit)
        form(SitePath.withdrawAkkoord, show: AkkoordPage.showWithdrawal, submit: AkkoordPage.withdraw)
        get(SitePath.looks, LooksPage.show)
        get(SitePath.talks, TalksPage.show)
        get("\(SitePath.talks)/{id}") { try await TalkPage.show($0, $0.blank) }
        post("\(SitePath.talks)/{id}/gesprek", backOn: TalkPage.show, TalkPage.agreeToTalk)
        post("\(SitePath.talks)/{id}/plek", backOn: TalkPage.show, TalkPage.agreeToPlacement)
        post("\(SitePath.talks)/{id}/liever-niet", backOn: TalkPage.show, TalkPage.decline)
        get(SitePath.ownContracts, MyContractsPage.show)
        get("\(SitePath.ownContracts)/{id}") { try await MyContractPage.show($0, $0.blank) }
        post("\(SitePath.ownContracts)/{id}/liever-niet", backOn: MyContractPage.show, MyContractPage.decline)
        file("\(SitePath.ownContracts)/{id}/pdf", MyContractPage.pdf)
        file("\(SitePath.ownContracts)/{id}/leesvertaling", MyContractPage.readingCopy)
        addOwnSigning()
    }
}
