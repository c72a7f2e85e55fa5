import Domain
import Ledger
import Operations
import Wording

/// What can be done with a contract now, by this viewer.
enum ContractOptions {
    static func blocks(_ contract: ContractView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        switch contract.state {
        case .draft: draft(contract, in: visit)
        case .issuing: [.note(visit.say(ContractPhrases.issuingNote))]
        case .issued: issued(contract, visit, entry)
        case .inForce: [paper(contract, in: visit)] + placement(contract, in: visit)
        case .ended, .terminated: [paper(contract, in: visit)] + placement(contract, in: visit)
        case .declined, .expired, .withdrawn: contract.documentHash == nil ? [] : [paper(contract, in: visit)]
        }
    }

    private static func base(_ contract: ContractView) -> String { PagePath.contract(contract.id).text }

    private static func draft(_ contract: ContractView, in visit: Visit) -> [Block] {
        let terms = visit.link(ContractPhrases.fillIn, to: base(contract) + "/afspraken")
        let issue = visit.link(ContractPhrases.toIssue, to: base(contract) + "/uitgeven")
        let withdraw = visit.link(ContractPhrases.withdraw, to: base(contract) + "/intrekken")
        guard contract.faults.isEmpty else {
            let faults = contract.faults.map { RefusalText($0, in: visit.language).detail }
            return [
                .heading(visit.say(ContractPhrases.missing)), .bullets(faults), .links([terms, withdraw], plain: true),
            ]
        }
        guard contract.viewer != .taking else {
            return [.text(visit.say(ContractPhrases.employerIssues)), .links([terms, withdraw])]
        }
        return [.text(visit.say(ContractPhrases.readyToIssue)), .links([issue, terms, withdraw], plain: true)]
    }

    private static func issued(_ contract: ContractView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let own = contract.maySign.map { party in
            let words = contract.maySign.count > 1 ? ContractPhrases.signFor(visit.label(party)) : ContractPhrases.sign
            return visit.link(words, to: base(contract) + "/tekenen/\(party.rawValue)")
        }
        var blocks: [Block] = [paper(contract, in: visit)]
        if !own.isEmpty { blocks.append(.links(own, plain: true)) }
        let speakers = contract.awaited.filter { contract.mayRecord($0) }
        if !speakers.isEmpty {
            blocks += [paperSignature(contract, speakers, visit, entry), decline(contract, speakers, visit, entry)]
        }
        blocks.append(.links([visit.link(ContractPhrases.withdraw, to: base(contract) + "/intrekken")]))
        return blocks
    }

    private static func paper(_ contract: ContractView, in visit: Visit) -> Block {
        .panel(
            visit.say(ContractPhrases.document),
            [
                .text(visit.say(ContractPhrases.documentLead)),
                .links([visit.link(ContractPhrases.openDocument, to: base(contract) + "/pdf")]),
                .code(visit.say(ContractPhrases.hash(contract.documentHash.map { String("\($0)".prefix(16)) } ?? ""))),
            ]
        )
    }

    private static func placement(_ contract: ContractView, in visit: Visit) -> [Block] {
        guard let id = contract.placement else { return [] }
        return [.links([visit.link(ContractPhrases.toPlacement, to: .placement(id))], plain: true)]
    }

    private static func paperSignature(
        _ contract: ContractView, _ parties: [ContractParty], _ visit: Visit, _ entry: FormEntry
    ) -> Block {
        let entry = entry.forForm(with: "signed_on")
        let form = FormBlock(
            to: visit.path(to: base(contract) + "/papier"),
            [
                entry.select(
                    "party", visit.say(ContractPhrases.whoSigned),
                    parties.map { Choice($0.rawValue, ContractPage.name(of: $0, contract, in: visit)) }
                ),
                entry.day("signed_on", visit.say(ContractPhrases.paperDay), hint: visit.say(ContractPhrases.paperHint)),
            ],
            hidden: hashField(contract), submit: visit.say(ContractPhrases.recordPaper), quiet: true
        )
        return .panel(visit.say(ContractPhrases.onPaper), [.form(form)])
    }

    private static func decline(
        _ contract: ContractView, _ parties: [ContractParty], _ visit: Visit, _ entry: FormEntry
    ) -> Block {
        let entry = entry.forForm(with: "reason")
        let form = FormBlock(
            to: visit.path(to: base(contract) + "/niet-tekenen"),
            [
                entry.select(
                    "declining_party", visit.say(ContractPhrases.whoDeclines),
                    parties.map { Choice($0.rawValue, ContractPage.name(of: $0, contract, in: visit)) }
                ),
                entry.select(
                    "reason", visit.say(ClaimPhrases.reason), Choice.all(of: DeclineReason.self, in: visit.language),
                    none: visit.say(CommonPhrases.choose)
                ),
            ],
            submit: visit.say(ContractPhrases.decline), quiet: true
        )
        return .panel(visit.say(ContractPhrases.notSigning), [.form(form)])
    }

    static func hashField(_ contract: ContractView) -> [HiddenField] {
        contract.documentHash.map { [HiddenField("text_hash", "\($0)")] } ?? []
    }
}

extension ContractView {
    /// Whether the viewer may record what that party did on paper.
    func mayRecord(_ party: ContractParty) -> Bool {
        switch viewer {
        case .both: true
        case .bringing: party != .taking
        case .taking: party == .taking
        case .candidate: false
        }
    }
}
