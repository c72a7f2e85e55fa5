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
        case .expired: [expired(contract, in: visit), paper(contract, in: visit)]
        case .declined, .withdrawn: contract.documentHash == nil ? [] : [paper(contract, in: visit)]
        }
    }

    private static func base(_ contract: ContractView) -> String { PagePath.contract(contract.id).text }

    private static func draft(_ contract: ContractView, in visit: Visit) -> [Block] {
        let terms = visit.link(ContractPhrases.fillIn, to: base(contract) + "/afspraken")
        let issue = visit.link(ContractPhrases.toIssue, to: base(contract) + "/uitgeven")
        let withdraw = withdraw(contract, in: visit)
        guard contract.faults.isEmpty else {
            return OpenPoints.blocks(contract, in: visit) + [.links([terms, withdraw], plain: true)]
        }
        guard contract.viewer != .taking else {
            return [.text(visit.say(ContractPhrases.employerIssues)), .links([terms, withdraw])]
        }
        return [.text(visit.say(ContractPhrases.readyToIssue)), .links([issue, terms, withdraw], plain: true)]
    }

    private static func issued(_ contract: ContractView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let own = contract.maySign.map { party in
            let words =
                contract.maySign.count > 1 ? ContractPhrases.signFor(visit.label(party)) : SigningPhrases.readAndSign
            return visit.link(words, to: base(contract) + "/tekenen/\(party.rawValue)")
        }
        let mine = contract.awaited.filter { $0 != .employee && contract.mayRecord($0) }
        var blocks: [Block] = own.isEmpty ? [] : [.links(own, plain: true)]
        if own.isEmpty, !visit.isCoordinator, !mine.isEmpty {
            blocks.append(.note(visit.say(SigningPhrases.notSignatory), .warn))
        }
        blocks += SigningProgress.blocks(contract, in: visit)
        blocks.append(paper(contract, in: visit))
        blocks.append(.links(detours(contract, mine, visit)))
        let speakers = contract.awaited.filter { contract.mayRecord($0) }
        if !speakers.isEmpty { blocks.append(decline(contract, speakers, visit, entry)) }
        return blocks
    }

    /// The other ways: a colleague signs, on paper, or not at all.
    private static func detours(
        _ contract: ContractView, _ mine: [ContractParty], _ visit: Visit
    ) -> [PageLink] {
        let forward = mine.map { party in
            visit.link(
                visit.isCoordinator ? SigningPhrases.forwardFor(visit.label(party)) : SigningPhrases.forward,
                to: base(contract) + "/doorsturen/\(party.rawValue)")
        }
        return forward + [
            visit.link(ScanPhrases.onPaper, to: base(contract) + "/papier"),
            withdraw(contract, in: visit),
        ]
    }

    private static func withdraw(_ contract: ContractView, in visit: Visit) -> PageLink {
        let label = contract.amends == nil ? ContractPhrases.withdraw : AddendumPhrases.withdraw
        return visit.link(label, to: base(contract) + "/intrekken")
    }

    /// Who reads it to sign is told so; a signed one is kept, and one that came to nothing needs no advice.
    private static func paper(_ contract: ContractView, in visit: Visit) -> Block {
        let lead: [Block] =
            switch contract.state {
            case .declined, .expired, .withdrawn: []
            case .draft, .issuing, .issued, .inForce, .ended, .terminated:
                [
                    .text(
                        visit.say(
                            contract.maySign.isEmpty ? SigningPhrases.keepCopy : ContractPhrases.documentLead))
                ]
            }
        return .panel(
            visit.say(ContractPhrases.document),
            lead + [
                .links([
                    visit.link(ContractPhrases.openDocument, to: base(contract) + "/pdf"),
                    visit.link(ClausePhrases.readingCopy, to: base(contract) + "/leesvertaling"),
                ]),
                .code(visit.say(ContractPhrases.hash(contract.documentHash.map { String("\($0)".prefix(16)) } ?? ""))),
            ]
        )
    }

    private static func expired(_ contract: ContractView, in visit: Visit) -> Block {
        .note(
            visit.say(SigningPhrases.expiredNote), .warn,
            link: visit.link(SigningPhrases.newContract, to: .claim(contract.claim)))
    }

    private static func placement(_ contract: ContractView, in visit: Visit) -> [Block] {
        guard let id = contract.placement else { return [] }
        return [.links([visit.link(ContractPhrases.toPlacement, to: .placement(id))], plain: true)]
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
