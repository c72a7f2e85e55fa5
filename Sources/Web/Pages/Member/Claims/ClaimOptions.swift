import Domain
import Ledger
import Operations
import Wording

/// What can be done with a proposal now, by this viewer.
enum ClaimOptions {
    static func blocks(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let now =
            switch claim.state {
            case .proposed: waiting(claim, visit, entry)
            case .inTalks: talking(claim, visit, entry)
            case .onHold: onHold(claim, visit, entry)
            case .accepted: accepted(claim, in: visit)
            case .ended, .declined, .withdrawn, .expired: [Block.text(visit.say(ClaimPhrases.over))]
            }
        return [.heading(visit.say(ClaimPhrases.now))] + now + endings(claim, visit, entry)
    }

    private static func path(_ claim: ClaimView, _ act: String, in visit: Visit) -> String {
        visit.path(to: PagePath.claim(claim.id).text + act)
    }

    private static func waiting(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let words = claim.isBringing ? ClaimPhrases.candidateAnswers : ClaimPhrases.waitForCandidate
        let last = visit.say(ClaimPhrases.answerBy(visit.text(claim.answerBy)))
        return [.text("\(visit.say(words)) \(last).")] + talkForm(claim, visit, entry)
    }

    private static func onHold(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        [.text(visit.say(ClaimPhrases.onHold))] + talkForm(claim, visit, entry)
    }

    /// The own employer passes on that the candidate wants to talk.
    private static func talkForm(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        guard claim.isBringing else { return [] }
        let form = FormBlock(
            to: path(claim, "/gesprek", in: visit),
            [entry.day("said_on", visit.say(ClaimPhrases.saidOn), hint: visit.say(ClaimPhrases.saidOnHint))],
            submit: visit.say(ClaimPhrases.wantsTalk), panel: true
        )
        return [.form(form)]
    }

    private static func talking(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let own = claim.ownParties.filter { !claim.agreements[$0] }
        let buttons = own.map { party in
            ActionsBlock.Button(
                visit.say(claim.ownParties.count > 1 ? ClaimPhrases.agreeFor(party) : ClaimPhrases.agree),
                to: path(claim, "/akkoord", in: visit), hidden: [HiddenField("party", party.rawValue)], quiet: false
            )
        }
        var blocks: [Block] = [.text(visit.say(ClaimPhrases.talkLead))]
        if claim.mayLookAtIdentity {
            blocks.append(.links([visit.link(ClaimPhrases.whoIsIt, to: PagePath.claim(claim.id).text + "/kandidaat")]))
        }
        blocks.append(.rows(ClaimParty.allCases.map { row($0, claim, in: visit) }))
        if !buttons.isEmpty { blocks.append(.actions(ActionsBlock(buttons: buttons))) }
        if claim.isBringing, !claim.agreements.candidate { blocks.append(.form(candidateYes(claim, visit, entry))) }
        return blocks
    }

    private static func row(_ party: ClaimParty, _ claim: ClaimView, in visit: Visit) -> RowsBlock.Row {
        let tag =
            claim.agreements[party]
            ? Tag(visit.say(ClaimPhrases.saidYes), .good) : Tag(visit.say(ClaimPhrases.noAnswerYet), .warn)
        return RowsBlock.Row(visit.say(ClaimPhrases.party(party)).capitalisedFirst, tag: tag)
    }

    /// The own employer passes on the candidate's yes to the placement.
    private static func candidateYes(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> FormBlock {
        FormBlock(
            to: path(claim, "/akkoord", in: visit),
            [entry.day("said_on", visit.say(ClaimPhrases.yesSaidOn), hint: visit.say(ClaimPhrases.yesSaidOnHint))],
            hidden: [HiddenField("party", ClaimParty.candidate.rawValue)],
            submit: visit.say(ClaimPhrases.candidateSaysYes),
            quiet: true, panel: true
        )
    }

    private static func accepted(_ claim: ClaimView, in visit: Visit) -> [Block] {
        if let contract = claim.contract {
            return [
                .text(visit.say(ClaimPhrases.contractExists)),
                .links([visit.link(ClaimPhrases.toContract, to: .contract(contract))], plain: true),
            ]
        }
        return [
            .text(visit.say(ClaimPhrases.acceptedLead)),
            .buttons(
                ActionsBlock.Button(
                    visit.say(ClaimPhrases.draftContract), to: path(claim, "/overeenkomst", in: visit), quiet: false)
            ),
        ]
    }

    /// No, or taking it back, for as long as it is not accepted.
    private static func endings(_ claim: ClaimView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        guard claim.state.isLive || claim.state == .onHold else { return [] }
        let parties = claim.ownParties.filter { claim.state != .proposed || $0.rawValue != claim.proposedBy.rawValue }
        let speakers = parties + (claim.isBringing ? [.candidate] : [])
        var blocks: [Block] = [.heading(visit.say(ClaimPhrases.notThis))]
        if !speakers.isEmpty { blocks.append(.form(declineForm(claim, speakers, visit, entry))) }
        if claim.isProposer {
            let button = ActionsBlock.Button(visit.say(ClaimPhrases.withdraw), to: path(claim, "/intrekken", in: visit))
            let hint =
                claim.viewer == .both ? ClaimPhrases.withdrawHint(for: claim.proposedBy) : ClaimPhrases.withdrawHint
            blocks += [.text(visit.say(hint)), .buttons(button)]
        }
        return blocks
    }

    private static func declineForm(
        _ claim: ClaimView, _ speakers: [ClaimParty], _ visit: Visit, _ entry: FormEntry
    ) -> FormBlock {
        let entry = entry.forForm(with: "reason")
        let reasons = Choice.all(of: DeclineReason.self, in: visit.language)
        let parties = speakers.map { Choice($0.rawValue, visit.say(ClaimPhrases.party($0)).capitalisedFirst) }
        let who = entry.select("party", visit.say(ClaimPhrases.whoDeclines), parties)
        let reason = entry.select(
            "reason", visit.say(ClaimPhrases.reason), reasons, none: visit.say(CommonPhrases.choose),
            hint: visit.say(ClaimPhrases.reasonHint)
        )
        return FormBlock(
            to: path(claim, "/afwijzen", in: visit), speakers.count > 1 ? [who, reason] : [reason],
            hidden: speakers.count > 1 ? [] : speakers.map { HiddenField("party", $0.rawValue) },
            submit: visit.say(ClaimPhrases.decline), quiet: true, panel: true
        )
    }
}
