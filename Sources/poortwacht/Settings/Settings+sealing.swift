import Ledger
import Operations
import Sealing

extension Settings {
    /// What the house seals with.
    ///
    /// - Throws: `sealingCertificateUnusable` when the administrator's certificate cannot be used now.
    func sealingEquipment() throws(StartFault) -> SealingEquipment {
        var configured: SealingIdentity?
        if let files = sealing.certificate {
            do throws(SealingFault) {
                configured = try SealingIdentity.load(certificatePath: files.certificate, keyPath: files.key)
            } catch {
                throw .sealingCertificateUnusable(path: files.certificate)
            }
        }
        if let configured, !configured.certificate.isValid(atSeconds: TimeSource.system.now.secondsSinceEpoch) {
            throw .sealingCertificateUnusable(path: sealing.certificate?.certificate ?? "")
        }
        return SealingEquipment(configured: configured, keyKind: sealing.keyKind, timestamps: sealing.timestamps)
    }
}
