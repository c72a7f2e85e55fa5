import Domain
import Operations

extension PageRouter {
    /// Members and users, for everybody who takes part; and what a coordinator runs the network with.
    func addCoordinatorPages() {
        addMembers()
        addCorrections()
        addUsers()
        addMonths()
        get(PagePath.mails.text) { try await MailsPage.show($0, $0.blank) }
        get(SitePath.mailKinds) { try MailKindsPage.list($0) }
        get(SitePath.mailKind("{name}")) { try MailKindsPage.example($0) }
        file(SitePath.mailKind("{name}") + "/{language}") { try MailKindsPage.sheet($0) }
        get("\(PagePath.mails.text)/{id}") { try await MailPage.show($0) }
        page("\(PagePath.mails.text)/{id}/link", backOn: MailsPage.show, MailPage.link)
        post("\(PagePath.mails.text)/{id}/opnieuw", backOn: MailsPage.show, MailRetries.one)
        post(SitePath.mailRetries, backOn: MailsPage.show, MailRetries.all)
        page("\(PagePath.mails.text)/{id}/code", backOn: MailsPage.show, MailPage.code)
        get(PagePath.log.text, LogPage.show)
        get(SitePath.settings, SettingsPage.show)
        form("\(SitePath.settings)/{name}", show: SettingPage.show, submit: SettingPage.submit)
        addClauses()
        get(SitePath.imports) { try ImportPage.show($0, $0.blank) }
        page(SitePath.imports, backOn: ImportPage.show, ImportPage.check)
        page(SitePath.takeImport, backOn: ImportPage.show, ImportPage.take)
    }

    private func addMembers() {
        let one = "\(PagePath.members.text)/{id}"
        get(PagePath.members.text, MembersPage.show)
        form(SitePath.newMember, show: NewMemberPage.show, submit: NewMemberPage.submit)
        get(one) { try await MemberPage.show($0, $0.blank) }
        form("\(one)/wijzigen", show: ChangeMemberPage.show, submit: ChangeMemberPage.submit)
        form("\(one)/rechtspersoon", show: AddLegalEntityPage.show, submit: AddLegalEntityPage.submit)
        form("\(one)/vestiging", show: AddEstablishmentPage.show, submit: AddEstablishmentPage.submit)
        form("\(one)/stilzetten", show: MemberStatePages.showSuspension, submit: MemberStatePages.suspend)
        post("\(one)/hervatten", backOn: MemberPage.show, MemberStatePages.resume)
        form("\(one)/vertrek", show: DeparturePages.showLeaving, submit: DeparturePages.leave)
        form("\(one)/samenvoegen", show: DeparturePages.showMerger, submit: DeparturePages.merge)
        post("\(one)/terugkeer", backOn: MemberPage.show, DeparturePages.rejoin)
    }

    private func addCorrections() {
        let one = "\(PagePath.corrections.text)/{id}"
        get(PagePath.corrections.text, CorrectionsPage.show)
        form(SitePath.newCorrection, show: NewCorrectionPage.show, submit: NewCorrectionPage.submit)
        get(one) { try await CorrectionPage.show($0, $0.blank) }
        post("\(one)/akkoord", backOn: CorrectionPage.show, CorrectionPage.approve)
        post("\(one)/afwijzen", backOn: CorrectionPage.show, CorrectionPage.refuse)
        post("\(one)/intrekken", backOn: CorrectionPage.show, CorrectionPage.withdraw)
        post("\(one)/reden-wissen", backOn: CorrectionPage.show, CorrectionPage.erase)
    }

    private func addUsers() {
        let one = "\(PagePath.users.text)/{id}"
        get(PagePath.users.text, UsersPage.show)
        form(SitePath.invite, show: InvitePage.show, submit: InvitePage.submit)
        get(one) { try await UserPage.show($0, $0.blank) }
        post("\(one)/rollen", backOn: UserPage.show, UserPage.giveRoles)
        post("\(one)/opnieuw", backOn: UserPage.show, UserPage.inviteAgain)
        page("\(one)/link", backOn: UserPage.show, UserPage.link)
        form("\(one)/adres", show: UserAddressPage.show, submit: UserAddressPage.submit)
        form("\(one)/beeindigen", show: RevokeUserPage.show, submit: RevokeUserPage.submit)
    }

    private func addMonths() {
        let one = "\(PagePath.months.text)/{month}"
        get(PagePath.months.text, MonthsPage.show)
        get(one, MonthPage.show)
        form("\(one)/sluiten", show: CloseMonthPage.show, submit: CloseMonthPage.submit)
        file("\(one)/overzicht/{kind}", MonthPage.overview)
        file("\(one)/leden/{id}/{kind}", MonthPage.statement)
    }

    private func addClauses() {
        let one = "\(SitePath.clauses)/{clause}"
        get(SitePath.clauses) { try await ClausesPage.show($0, $0.blank) }
        form(SitePath.clauseReview, show: ClauseReviewPage.show, submit: ClauseReviewPage.submit)
        post("\(SitePath.clauseReview)/intrekken", backOn: ClausesPage.show, ClauseReviewPage.withdraw)
        file("\(SitePath.clauses)/voorbeeld/{kind}/{language}", ClausesPage.specimen)
        form(one, show: ClausePage.show, submit: ClausePage.submit)
        page("\(one)/voorbeeld", backOn: ClausePage.show, ClausePage.preview)
        post("\(one)/terugzetten", backOn: ClausePage.show, ClausePage.revert)
    }
}
