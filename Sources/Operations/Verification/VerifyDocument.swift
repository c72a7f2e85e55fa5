import Domain
import Ledger
import Sealing
import Storage

/// Tells of any file whether it is a contract that was sealed by a network of this server, and unchanged since. The
/// file says itself which network and contract it is of, so no other network is opened; nothing of it is kept.
///
/// Open to everybody. What it answers about a contract names nobody: its number, kind and days.
package struct VerifyDocument: Sendable {
    /// Larger files are not looked at: 20 MB.
    package static let maximumBytes = PDFSealCheck.limit

    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package func run(in house: House) async throws -> Verification {
        let check = PDFSealCheck(bytes)
        var found: Verification?
        for mark in check.marks {
            guard let network = NetworkId(mark.network), let contract = ContractId(mark.subject),
                let desk = try await house.verificationDesk(networkId: network)
            else { continue }
            let known = try await desk.ask(SealedContract(id: contract))
            let verdict = try check.verdict(by: known.certificates.map { try SealingCertificate(pem: $0) })
            let verification =
                known.contract.map { Verification(verdict, of: $0, fileHash: Digest256(of: bytes), mark: mark) }
                ?? Verification(verdict)
            switch verification {
            case .genuine: return verification
            // Of a mark that was damaged nothing is known; the other one still tells what the file was.
            case .changed: found = verification
            case .notOurs, .malformed: found = found ?? verification
            }
        }
        return found ?? Verification(check.verdict())
    }
}
