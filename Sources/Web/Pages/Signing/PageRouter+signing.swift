import Operations

extension PageRouter {
    /// Signing, below a contract's page, and who may sign: for users of members and coordinators.
    func addSigning() {
        let one = "/overeenkomsten/{id}"
        form("\(one)/tekenen/{party}", show: SignContractPage.show, submit: SignContractPage.submit)
        form("\(one)/tekenen/{party}/code", show: SigningCodePage.show, submit: SigningCodePage.submit)
        form("\(one)/doorsturen/{party}", show: ForwardPage.show, submit: ForwardPage.submit)
        form(SignatoriesPage.route, show: SignatoriesPage.show, submit: SignatoriesPage.submit)
        post("\(one)/herinneren", backOn: ContractPage.show, SigningActions.remind)
        page("\(one)/link", backOn: ContractPage.show, SigningActions.link)
        addScans(below: one)
    }

    /// The same for the candidate.
    func addOwnSigning() {
        let one = "\(SitePath.ownContracts)/{id}"
        form("\(one)/tekenen", show: SignContractPage.show, submit: SignContractPage.submit)
        form("\(one)/tekenen/code", show: SigningCodePage.show, submit: SigningCodePage.submit)
        addScans(below: one)
    }

    private func addScans(below one: String) {
        upload("\(one)/papier", show: ScanUploadPage.show, submit: ScanUploadPage.submit)
        form("\(one)/scans/{scan}", show: ScanPage.show, submit: ScanPage.confirm)
        post("\(one)/scans/{scan}/afkeuren", backOn: ScanPage.show, ScanPage.reject)
        file("\(one)/scans/{scan}/bestand", ScanPage.file)
    }
}
