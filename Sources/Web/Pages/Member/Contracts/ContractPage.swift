import Domain
import Ledger
import Operations
import Wording

/// One contract: its terms, who signed, and what the viewer can do now.
enum ContractPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustTakePart()
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let terms = contract.terms
        let head = PageHead(
            title(contract, in: visit), code: contract.number,
            tag: visit.tag(contract.state), back: visit.link(ContractPhrases.contracts, to: .contracts),
            hint: visit.say(ContractPhrases.forCandidate(contract.candidateCode))
        )
        let main =
            TermsBlocks.warnings(contract, in: visit) + TermsBlocks.approval(contract, in: visit)
            + ContractOptions.blocks(contract, visit, entry)
            + (contract.state == .issued ? [] : SigningProgress.blocks(contract, in: visit))
            + TermsBlocks.fee(contract.fee, in: visit)
        let aside: [Block] = [
            .panel(visit.say(ContractPhrases.terms), [.facts(facts(contract, in: visit))]),
            ScheduleRows.picture(terms.schedule, through: terms.end, in: visit),
        ]
        return Page(head, [steps(contract, in: visit), .columns(ColumnsBlock(main: main, aside: aside))])
    }

    private static func title(_ contract: ContractView, in visit: Visit) -> String {
        let name = visit.say(ContractPhrases.name(visit.label(contract.terms.kind), contract.terms.function))
        return contract.amends == nil ? name : visit.say(AddendumPhrases.name(name))
    }

    private static func steps(_ contract: ContractView, in visit: Visit) -> Block {
        let names = [
            ContractPhrases.stepDraft, ContractPhrases.stepIssued, ContractPhrases.stepSigned,
            ContractPhrases.stepPlacement,
        ]
        let (reached, isStopped): (Int, Bool) =
            switch contract.state {
            case .draft: (0, false)
            case .issuing: (1, false)
            case .issued: (2, false)
            case .inForce: (3, false)
            case .ended, .terminated: (4, false)
            case .declined, .expired: (2, true)
            case .withdrawn: (contract.issuedAt == nil ? 0 : 2, true)
            }
        return .steps(
            names.enumerated().map { position, name in
                if position < reached {
                    return StepsBlock.Step(visit.say(name), .done, word: visit.say(CommonPhrases.done))
                }
                guard position == reached else { return StepsBlock.Step(visit.say(name), .ahead) }
                guard isStopped else {
                    return StepsBlock.Step(visit.say(name), .current, note: waits(contract, in: visit))
                }
                return StepsBlock.Step(
                    visit.say(name), .stopped, note: visit.label(contract.state), word: visit.say(CommonPhrases.stopped)
                )
            }
        )
    }

    private static func waits(_ contract: ContractView, in visit: Visit) -> String? {
        guard contract.state == .issued else { return nil }
        let names = contract.awaited.map { visit.label($0) }
        return visit.say(ClaimPhrases.waitsFor(names.joined(separator: ", ")))
    }

    static func name(of party: ContractParty, _ contract: ContractView, in visit: Visit) -> String {
        switch party {
        case .bringing: contract.bringing.name
        case .taking: contract.taking.name
        case .employee: visit.say(CandidatePhrases.candidate(contract.candidateCode))
        }
    }

    static func facts(_ contract: ContractView, in visit: Visit) -> [FactsBlock.Fact] {
        let terms = contract.terms
        var facts = [
            FactsBlock.Fact(visit.say(ClaimPhrases.employer), contract.bringing.name),
            FactsBlock.Fact(visit.say(ClaimPhrases.hostFact), contract.taking.name),
            FactsBlock.Fact(visit.say(SlotPhrases.kind), visit.label(terms.kind)),
            FactsBlock.Fact(visit.say(TermsPhrases.function), terms.function),
            FactsBlock.Fact(visit.say(SlotPhrases.tasks), terms.tasks.joined(separator: "; ")),
            FactsBlock.Fact(visit.say(TermsPhrases.workplaceFact), terms.workplace),
            FactsBlock.Fact(visit.say(SlotPhrases.when), visit.text(from: terms.start, through: terms.end)),
            FactsBlock.Fact(visit.say(TermsPhrases.mentorFact), terms.mentor),
            FactsBlock.Fact(visit.say(TermsPhrases.notice), visit.say(TermsPhrases.days(terms.noticeDays))),
        ]
        if let amended = contract.amends {
            facts.insert(
                FactsBlock.Fact(
                    visit.say(ContractPhrases.contract), amended.number, to: visit.path(to: .contract(amended.id)),
                    code: true
                ), at: 0
            )
        }
        if case .perHour(let cents, let vat) = terms.fee {
            let amount = MoneyText.text(cents: Int64(cents), in: visit.language)
            facts.append(
                FactsBlock.Fact(visit.say(TermsPhrases.fee), visit.say(TermsPhrases.perHour(amount, visit.label(vat)))))
        }
        if let day = terms.approvedOn {
            facts.append(FactsBlock.Fact(visit.say(TermsPhrases.approvedOn), visit.text(day)))
        }
        return facts
    }
}
