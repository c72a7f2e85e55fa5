import Domain
import Ledger
import Testing
import Wording

@Suite("Labels")
struct LabelTests {
    private func check<Choice: Labelled & CaseIterable>(_: Choice.Type, maySayHealth: Bool = false) {
        for language in Language.allCases {
            let labels = Choice.allCases.map { $0.label(in: language) }
            #expect(labels.allSatisfy { !$0.isEmpty && $0.last != "." && !$0.contains("  ") }, "\(Choice.self)")
            #expect(Set(labels).count == labels.count, "\(Choice.self) in \(language)")
            for label in labels {
                #expect(ForbiddenWords.found(in: label).isEmpty)
                #expect(ForbiddenWords.healthTerm(in: label) == nil)
            }
        }
    }

    @Test("Every choice of every list has its own name in both languages")
    func allLists() {
        check(PlacementKind.self)
        check(PlacementOutcome.self)
        check(CandidateState.self)
        check(PublicationGates.Akkoord.Way.self)
        check(SlotState.self)
        check(ClaimState.self)
        check(Claim.Side.self)
        check(DeclineReason.self)
        check(ContractState.self)
        check(ContractParty.self)
        check(Contract.Signature.Way.self)
        check(ContractTerms.Vat.self)
        check(Placement.State.self)
        check(Member.State.self)
        check(MemberRole.self)
        check(User.State.self)
        check(Network.State.self)
        check(NetworkSetting.Name.self)
        check(EventVerb.self)
        check(MailKind.self)
        check(TransferKind.self)
        check(TransferCause.self)
        check(LedgerUnit.self)
        check(Weekday.self)
        check(Language.self)
        check(TimelineDateKind.self)
        check(TimelineCorrectionKind.self)
    }

    @Test("What a candidate reads holds no word of the ledger and nothing about health", arguments: Language.allCases)
    func candidates(language: Language) {
        var texts = CandidateState.allCases.map { $0.labelForCandidate(in: language) }
        texts += ClaimState.allCases.map { $0.labelForCandidate(in: language) }
        texts += DeclineReason.allCases.map { $0.labelForCandidate(in: language) }
        texts += EventVerb.allCases.map { $0.label(in: language) }
        texts += ContractParty.allCases.map { $0.label(in: language) }
        texts += PlacementKind.allCases.map { $0.label(in: language) }
        texts += PlacementOutcome.allCases.map { $0.label(in: language) }
        for text in texts {
            #expect(
                ForbiddenWords.found(in: text, among: ForbiddenWords.always + ForbiddenWords.toCandidates).isEmpty,
                "\(text)")
        }
    }

    @Test("The Dutch name of a placement's kind reads back", arguments: PlacementKind.allCases)
    func kindRoundTrip(kind: PlacementKind) {
        #expect(PlacementKind(dutch: kind.label(in: .dutch)) == kind)
        #expect(PlacementKind(dutch: " \(kind.label(in: .dutch).uppercased()) ") == kind)
    }

    @Test("The Dutch name of an outcome reads back", arguments: PlacementOutcome.allCases)
    func outcomeRoundTrip(outcome: PlacementOutcome) {
        #expect(PlacementOutcome(dutch: outcome.label(in: .dutch)) == outcome)
        #expect(PlacementOutcome(dutch: "\(outcome.label(in: .dutch).uppercased())\t") == outcome)
    }

    @Test(
        "Files name kinds as people do",
        arguments: [
            ("detachering", PlacementKind.secondment), ("Proefplaatsing", .trial),
            ("proefplaatsing met behoud van loon", .trial),
            ("proefplaatsing met uwv", .trialUwv), ("Proefplaatsing  met UWV-uitkering", .trialUwv),
            ("werkervaringsplek", .workExperience),
        ]
    )
    func kinds(name: String, kind: PlacementKind) {
        #expect(PlacementKind(dutch: name) == kind)
    }

    @Test("A name that is not in the list is none", arguments: ["", "secondment", "stage", "proef"])
    func unknown(name: String) {
        #expect(PlacementKind(dutch: name) == nil)
        #expect(PlacementOutcome(dutch: name) == nil)
    }

    @Test("Vocabularies speak with their own labels")
    func vocabularies() {
        #expect(Sector.healthCare.label(in: .dutch) == "zorg")
        #expect(WorkCondition.seatedWork.label(in: .english) == "seated work")
    }

    @Test("The names of the week stand in their order")
    func week() {
        #expect(Weekday.monday.label(in: .dutch) == "maandag")
        #expect(Weekday.sunday.label(in: .english) == "Sunday")
    }
}
