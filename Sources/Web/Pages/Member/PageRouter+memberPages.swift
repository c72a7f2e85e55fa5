extension PageRouter {
    /// The pages of the exchange: candidates, places, proposals, contracts, placements and balances. A member's users
    /// have them, and coordinators *namens* a member.
    func addMemberPages() {
        addCandidates()
        addLayers()
        addSlots()
        addClaims()
        addContracts()
        addSigning()
        addPlacements()
        get(FeePage.path) { try await FeePage.show($0, $0.blank) }
        page(FeePage.path, backOn: FeePage.show, FeePage.calculate)
        get("/saldo", StandingsPage.show)
        get(SitePath.lines("{code}"), LinesPage.show)
        file("/saldo/grootboek/{kind}", LedgerFiles.file)
        get("/saldo/{month}", StatementPage.show)
        file("/saldo/{month}/{member}/{file}", StatementPage.file)
    }

    private func addCandidates() {
        let one = "/kandidaten/{id}"
        get("/kandidaten", CandidatesPage.show)
        form("/kandidaten/nieuw", show: NewCandidatePage.show, submit: NewCandidatePage.submit)
        get(one) { try await CandidatePage.show($0, $0.blank) }
        form("\(one)/kaart", show: ChangeCardPage.show, submit: ChangeCardPage.submit)
        form("\(one)/terugtrekken", show: WithdrawCandidatePage.show, submit: WithdrawCandidatePage.submit)
        post("\(one)/voorbereiding", backOn: CandidatePage.show, CandidateActions.recordGates)
        post("\(one)/akkoord-vragen", backOn: CandidatePage.show, CandidateActions.askAkkoord)
        post("\(one)/akkoord-papier", backOn: CandidatePage.show, CandidateActions.recordPaper)
        post("\(one)/publiceren", backOn: CandidatePage.show, CandidateActions.publish)
        post("\(one)/klopt", backOn: CandidatePage.show, CandidateActions.confirm)
        post("\(one)/voorstellen", backOn: CandidatePage.show, CandidateActions.propose)
    }

    /// What few may read of a candidate; a look goes by a button.
    private func addLayers() {
        let one = "/kandidaten/{id}"
        form(one + ConditionsPage.path, show: ConditionsPage.show, submit: ConditionsPage.submit)
        get(one + ConditionsPage.lookPath) { try await ConditionsPage.show($0, $0.blank) }
        page(one + ConditionsPage.lookPath, backOn: ConditionsPage.show, ConditionsPage.look)
        form(one + ContactPage.path, show: ContactPage.show, submit: ContactPage.submit)
        get(one + ContactPage.lookPath) { try await ContactPage.show($0, $0.blank) }
        page(one + ContactPage.lookPath, backOn: ContactPage.show, ContactPage.look)
        form(one + ClockPage.path, show: ClockPage.show, submit: ClockPage.submit)
        get(one + ClockPage.lookPath) { try await ClockPage.show($0, $0.blank) }
        page(one + ClockPage.lookPath, backOn: ClockPage.show, ClockPage.look)
    }

    private func addSlots() {
        let one = "/plekken/{id}"
        get("/plekken", SlotsPage.show)
        form("/plekken/nieuw", show: NewSlotPage.show, submit: NewSlotPage.submit)
        get(one) { try await SlotPage.show($0, $0.blank) }
        form("\(one)/wijzigen", show: ChangeSlotPage.show, submit: ChangeSlotPage.submit)
        form("\(one)/sluiten", show: CloseSlotPage.show, submit: CloseSlotPage.submit)
        post("\(one)/verlengen", backOn: SlotPage.show, SlotActions.renew)
        post("\(one)/voorstellen", backOn: SlotPage.show, SlotActions.propose)
    }

    private func addClaims() {
        let one = "/voorstellen/{id}"
        get("/voorstellen", ClaimsPage.show)
        get(one) { try await ClaimPage.show($0, $0.blank) }
        post("\(one)/gesprek", backOn: ClaimPage.show, ClaimActions.talk)
        post("\(one)/akkoord", backOn: ClaimPage.show, ClaimActions.agree)
        post("\(one)/afwijzen", backOn: ClaimPage.show, ClaimActions.decline)
        post("\(one)/intrekken", backOn: ClaimPage.show, ClaimActions.withdraw)
        post("\(one)/overeenkomst", backOn: ClaimPage.show, ClaimActions.draftContract)
        get("\(one)/kandidaat") { try await ClaimIdentityPage.show($0, $0.blank) }
        page("\(one)/kandidaat", backOn: ClaimIdentityPage.show, ClaimIdentityPage.look)
    }

    private func addContracts() {
        let one = "/overeenkomsten/{id}"
        get("/overeenkomsten", ContractsPage.show)
        get(one) { try await ContractPage.show($0, $0.blank) }
        form("\(one)/afspraken", show: TermsPage.show, submit: TermsPage.submit)
        form("\(one)/uitgeven", show: IssueContractPage.show, submit: IssueContractPage.submit)
        form("\(one)/intrekken", show: WithdrawContractPage.show, submit: WithdrawContractPage.submit)
        post("\(one)/looptijd", backOn: ContractPage.show, ContractActions.approveTerm)
        post("\(one)/niet-tekenen", backOn: ContractPage.show, ContractActions.decline)
        file("\(one)/pdf", ContractActions.document)
        file("\(one)/leesvertaling", ContractActions.readingCopy)
    }

    private func addPlacements() {
        let one = "/plaatsingen/{id}"
        get("/plaatsingen", PlacementsPage.show)
        get(one) { try await PlacementPage.show($0, $0.blank) }
        post("\(one)/uren", backOn: PlacementPage.show, PlacementHours.report)
        form("/uren/{month}", show: HoursPage.show, submit: HoursPage.submit)
        form("\(one)/verlengen", show: ExtendPlacementPage.show, submit: ExtendPlacementPage.submit)
        form("\(one)/addendum", show: AddendumPage.show, submit: AddendumPage.submit)
        form("\(one)/schema", show: ReschedulePage.show, submit: ReschedulePage.submit)
        form("\(one)/beeindigen", show: EndPlacementPage.show, submit: EndPlacementPage.submit)
    }
}
