import Domain
import Ledger
import Operations
import Wording

/// The terms of a draft, to be agreed and changed by both members. The form asks what the kind needs.
enum TermsPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let back = visit.link(ContractPhrases.back, to: .contract(contract.id))
        let head = PageHead(
            visit.say(TermsPhrases.title), back: back,
            hint: visit.say(TermsPhrases.between(contract.candidateCode, contract.bringing.name, contract.taking.name))
        )
        guard contract.state == .draft else { return Page(head, [.note(visit.say(TermsPhrases.fixed))]) }
        let kind = kind(of: contract, visit, entry)
        let sheet = TermsSheet(
            entry: entry, visit: visit, contract: contract, kind: kind,
            limits: try await visit.desk.ask(ShowTermsLimits(id: contract.id, kind: kind)),
            bringing: try await visit.desk.ask(ShowMember(id: contract.bringing.id)).legalEntities,
            taking: try await visit.desk.ask(ShowMember(id: contract.taking.id)).legalEntities
        )
        let form = FormBlock(
            to: visit.path(to: path(of: contract.id)), sheet.fields,
            hidden: [HiddenField("revision", String(contract.revision)), HiddenField("kind", kind.rawValue)],
            submit: visit.say(FramePhrases.save), cancel: PageLink(visit.say(FramePhrases.cancel), to: back.path)
        )
        let fee = PageLink(visit.say(FeePhrases.title), to: FeePage.address(of: contract.terms, in: visit))
        return Page(
            head,
            kinds(contract, kind, visit)
                + (contract.terms.kind == kind && entry.isEmpty
                    ? OpenPoints.blocks(contract, in: visit, isOnForm: true) : [])
                + (contract.terms.kind == kind ? TermsBlocks.warnings(contract, in: visit) : [])
                + (kind == .secondment ? [.links([fee])] : [])
                + (kind == .workExperience ? [.hint(visit.say(TermsLimitPhrases.noIntent))] : []) + [.form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let revision = fields.revision()
        let draft = TermsForm.read(fields)
        try fields.finish()
        try await visit.desk.perform(ChangeTerms(id: id, revision: revision(), draft: draft()))
        return visit.redirect(to: .contract(id), flash: .saved)
    }

    static func path(of id: ContractId) -> String { PagePath.contract(id).text + "/afspraken" }

    /// What was sent, what the address asks for, or what the draft is.
    private static func kind(of contract: ContractView, _ visit: Visit, _ entry: FormEntry) -> PlacementKind {
        guard contract.amends == nil else { return contract.terms.kind }
        let asked = entry.typed?["kind"] ?? visit.query("soort")
        return asked.flatMap(PlacementKind.init(rawValue:)) ?? contract.terms.kind
    }

    /// Which kind the form is about, and the way to the form of another one.
    private static func kinds(_ contract: ContractView, _ kind: PlacementKind, _ visit: Visit) -> [Block] {
        guard contract.amends == nil else { return [] }
        let tabs = PlacementKind.allCases.map { other in
            NavigationItem(
                path: visit.path(to: path(of: contract.id)) + "?soort=\(other.rawValue)",
                label: visit.title(other), current: other == kind
            )
        }
        return [.tabs(TabsBlock(label: visit.say(TermsLimitPhrases.otherKind), items: tabs))]
    }
}
