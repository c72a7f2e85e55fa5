import Domain
import Ledger
import Sealing

/// What is to be said of a file that somebody wants to be sure of.
package enum Verification: Hashable, Sendable {
    /// The very file that was sealed.
    case genuine(VerifiedContract)
    /// It is of that contract, or says so, and is not what was sealed.
    case changed(Change, VerifiedContract?)
    /// No network of this server sealed it.
    case notOurs
    /// It is no whole PDF.
    case malformed(Damage)

    /// How a file differs from what was sealed.
    package enum Change: String, CaseIterable, Sendable {
        /// The sealed part is as it was, and something follows it.
        case addedTo = "added-to"
        /// The end is missing.
        case cut
        /// Something within is different.
        case altered
    }

    package enum Damage: String, CaseIterable, Sendable {
        case tooLarge = "too-large"
        case notPDF = "not-a-pdf"
        /// It begins as a PDF and does not end as one.
        case incomplete
    }
}

extension Verification {
    /// What is found without opening a network.
    init(_ verdict: SealVerdict) {
        switch verdict {
        case .malformed(let damage): self = .malformed(Damage(damage))
        // Without a certificate to hold it against nothing is genuine, nor changed.
        case .notOurs, .changed, .genuine: self = .notOurs
        }
    }

    /// What is found by the certificates of the network that a mark names.
    ///
    /// A digital signature says nothing of some of its own bytes, such as the copy of the certificate in it. The hash
    /// that was kept covers those too; it is of the file that was sealed at that moment, and another one is possible
    /// only when a contract was sealed again, after a backup of before its seal was put back.
    init(_ verdict: SealVerdict, of contract: SealedContract.Known, fileHash: Digest256, mark: SealMark) {
        switch verdict {
        case .genuine(let proof):
            let sealedAt = Instant(milliseconds: proof.sealedAtSeconds * 1000)
            let isThisFile = contract.seal.map { seal in
                seal.fileHash == fileHash || seal.sealedAt.secondsSinceEpoch != proof.sealedAtSeconds
            }
            let document = contract.document(sealedAt: sealedAt)
            self = proof.mark == mark && isThisFile ?? true ? .genuine(document) : .changed(.altered, document)
        case .changed(let change):
            self = .changed(Change(change), contract.seal.map { contract.document(sealedAt: $0.sealedAt) })
        case .notOurs, .malformed: self = Self.init(verdict)
        }
    }
}

extension Verification.Change {
    init(_ change: SealChange) {
        switch change {
        case .addedTo: self = .addedTo
        case .cut: self = .cut
        case .altered: self = .altered
        }
    }
}

extension Verification.Damage {
    init(_ damage: SealDamage) {
        switch damage {
        case .tooLarge: self = .tooLarge
        case .notPDF: self = .notPDF
        case .incomplete: self = .incomplete
        }
    }
}
