import Domain
import Ledger
import Operations
import Wording

/// Who signed and who has yet to, as a picture of the signature lines, with what can be done about it.
enum SigningProgress {
    static func blocks(_ contract: ContractView, in visit: Visit) -> [Block] {
        guard contract.documentHash != nil else { return [] }
        let all = contract.terms.parties
        var blocks: [Block] = [
            .heading(visit.say(SigningPhrases.progress(contract.signatures.count, of: all.count))),
            .parties(all.map { line($0, contract, visit) }),
        ]
        if contract.state == .issued, let day = contract.signing.lastDay {
            blocks.append(.hint(visit.say(SigningPhrases.lastDay(day))))
        }
        return blocks + scans(contract, visit)
    }

    /// The contract's own page, below the network.
    static func home(_ contract: ContractView) -> String {
        contract.viewer == .candidate ? SitePath.ownContract(contract.id) : PagePath.contract(contract.id).text
    }

    /// A party as the viewer knows it.
    static func name(of party: ContractParty, _ contract: ContractView, in visit: Visit) -> String {
        party == .employee && contract.viewer == .candidate
            ? visit.say(MyContractPhrases.you) : ContractPage.name(of: party, contract, in: visit)
    }

    private static func line(_ party: ContractParty, _ contract: ContractView, _ visit: Visit) -> PartiesBlock.Party {
        let signature = contract.signatures.first { $0.party == party }
        let signer = contract.signing.signers[party].map { signer in
            [signer.name, signer.function].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return PartiesBlock.Party(
            name: name(of: party, contract, in: visit), role: visit.label(party),
            signature: signature.map { signer ?? visit.label($0.way) },
            state: state(party, signature, contract, visit), buttons: buttons(party, contract, visit)
        )
    }

    private static func state(
        _ party: ContractParty, _ signature: Contract.Signature?, _ contract: ContractView, _ visit: Visit
    ) -> String {
        if let signature {
            return "\(visit.say(SigningPhrases.signedOn(signature.day))), \(visit.label(signature.way))"
        }
        guard contract.state == .issued else { return visit.say(ContractPhrases.neverSigned) }
        if let day = contract.signing.reminded[party] { return visit.say(SigningPhrases.remindedOn(day)) }
        return visit.say(ContractPhrases.notSigned)
    }

    private static func buttons(
        _ party: ContractParty, _ contract: ContractView, _ visit: Visit
    ) -> [ActionsBlock.Button] {
        guard contract.state == .issued, contract.viewer != .candidate, contract.awaited.contains(party),
            !contract.maySign.contains(party)
        else { return [] }
        let base = home(contract)
        let hidden = [HiddenField("party", party.rawValue)]
        let subject = name(of: party, contract, in: visit)
        let link =
            visit.isCoordinator && party == .employee
            ? [
                ActionsBlock.Button(
                    visit.say(SigningPhrases.copyLink), to: visit.path(to: "\(base)/link"), about: subject)
            ] : []
        guard contract.signing.reminded[party] != visit.desk.today else { return link }
        return [
            ActionsBlock.Button(
                visit.say(SigningPhrases.remind), to: visit.path(to: "\(base)/herinneren"), hidden: hidden,
                about: subject)
        ] + link
    }

    private static func scans(_ contract: ContractView, _ visit: Visit) -> [Block] {
        let scans = contract.signing.scans
        guard !scans.isEmpty else { return [] }
        let rows = scans.reversed().map { scan in
            let names = scan.scan.parties.map { name(of: $0, contract, in: visit) }.joined(separator: ", ")
            return RowsBlock.Row(
                scan.mayAnswer.isEmpty ? visit.say(ScanPhrases.look) : visit.say(ScanPhrases.lookAndConfirm),
                to: visit.path(to: "\(home(contract))/scans/\(scan.scan.id)"), line: names,
                hint: visit.text(scan.scan.uploadedAt),
                tag: Tag(visit.label(scan.scan.state), scan.mayAnswer.isEmpty ? .plain : .warn)
            )
        }
        return [.heading(visit.say(ScanPhrases.scans)), .rows(rows)]
    }
}
