import Domain
import Ledger
import Operations
import Wording

/// Everything that stands in the way of issuing a draft, at once: each with its source and the way to where it is done.
enum OpenPoints {
    /// - Parameter isOnForm: whether the fields stand on the same page.
    static func blocks(_ contract: ContractView, in visit: Visit, isOnForm: Bool = false) -> [Block] {
        guard contract.state == .draft, !contract.faults.isEmpty else { return [] }
        let items = contract.faults.map { fault in
            BulletsBlock.Item(
                link: link(for: fault, contract, in: visit, isOnForm: isOnForm),
                text: RefusalText(fault, in: visit.language).detail
            )
        }
        return [
            .heading(visit.say(ContractPhrases.missing), id: "nodig"), .bullets(BulletsBlock(items: items)),
        ]
    }

    private static func link(
        for fault: Refusal, _ contract: ContractView, in visit: Visit, isOnForm: Bool
    ) -> PageLink? {
        switch fault.code {
        case .contractNobodySigns:
            return fault.values["party"].flatMap(ContractParty.init(rawValue:)).flatMap {
                SignatoriesPage.link(to: contract, for: $0, in: visit)
            }
        case .clauseUnusable:
            guard visit.isCoordinator, let code = fault.values["clause"].flatMap({ ClauseId($0) }) else { return nil }
            return visit.link(ClausePhrases.title, to: SitePath.clause(code))
        default:
            guard let name = FormEntry.fieldName(of: fault), let label = labels[name] else { return nil }
            let field = name == "kind" ? "main" : name
            let page = isOnForm ? "" : visit.path(to: TermsPage.path(of: contract.id))
            return PageLink(visit.say(label), to: "\(page)#\(field)")
        }
    }

    /// What the form calls its fields and parts.
    private static let labels: [String: Labels] = [
        "kind": SlotPhrases.kind, "bringing": ClaimPhrases.employer, "taking": ClaimPhrases.host,
        "tasks": SlotPhrases.tasks, "start": TermsPhrases.start, "end": TermsPhrases.end,
        "notice_days": TermsPhrases.noticeQuestion, "schedule": SchedulePhrases.title,
        "fee_basis": TermsPhrases.money, "fee_cents": FeePhrases.hourly, "hiring_intent": TermsPhrases.intent,
        "has_benefit": TermsLimitPhrases.benefit, "approved_on": TermsPhrases.approvedOn,
        "hiring_offer": TermsLimitPhrases.offer,
    ]
}
