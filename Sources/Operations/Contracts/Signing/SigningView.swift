package import Domain
package import Ledger
import Storage

/// How far the signing of a contract is, for those whose business it is.
package struct SigningView: Hashable, Sendable {
    /// A scan of a signed paper with who has yet to look at it.
    package struct Scan: Hashable, Sendable {
        package let scan: ContractScan
        package let awaited: [ContractParty]
        /// For whom the viewer can confirm it now.
        package let mayAnswer: [ContractParty]
    }

    /// The last day to sign; nil before it is issued.
    package let lastDay: CalendarDay?
    /// Who signed for each party that did, as far as it is kept. The employee's name only for the own employer and the
    /// candidate, who may read it without a look being recorded.
    package let signers: [ContractParty: Signer]
    /// When each party was last reminded.
    package let reminded: [ContractParty: CalendarDay]
    package let scans: [Scan]
}

extension ReadScope {
    func signing(of contract: Contract, at desk: Desk) throws -> SigningView {
        guard contract.hasDocument else {
            return SigningView(lastDay: nil, signers: [:], reminded: [:], scans: [])
        }
        let people = try evidence(of: contract, at: desk).compactMap { one in
            one.signature.party == .employee && !desk.mayName(employeeOf: contract)
                ? nil : one.signer.map { (one.signature.party, $0) }
        }
        let reminders = try contract.awaited.compactMap { party in
            try lastReminder(of: contract.id, to: party).map { (party, $0) }
        }
        return SigningView(
            lastDay: contract.lastDayToSign(rulebook: desk.equipment.rulebook),
            signers: Dictionary(people) { first, _ in first }, reminded: Dictionary(reminders) { first, _ in first },
            scans: try scans(of: contract.id).map { scan in
                let awaited = contract.state == .issued ? scan.awaited(of: contract.terms.parties) : []
                return SigningView.Scan(
                    scan: scan, awaited: awaited,
                    mayAnswer: awaited.filter { desk.actor.signs(for: $0, of: contract) }
                )
            }
        )
    }
}

extension Desk {
    fileprivate func mayName(employeeOf contract: Contract) -> Bool {
        switch actor.authority {
        case .candidate(let id): id == contract.candidate
        case .members: actor.belongsTo(contract.bringing)
        case .network: false
        }
    }
}

extension Actor {
    /// Whether this is the person, or one of the persons, who signs for that party.
    func signs(for party: ContractParty, of contract: Contract) -> Bool {
        switch (party, authority) {
        case (.employee, .candidate(let id)): id == contract.candidate
        case (.bringing, .members(let roles)), (.taking, .members(let roles)):
            userId != nil && roles[contract.member(signing: party)]?.contains(.signatory) ?? false
        case (.employee, _), (.bringing, _), (.taking, _): false
        }
    }
}
