import Domain
import Glibc
import Secrets
import Wording

extension Doctor {
    /// Below this the end of the disk is near.
    private static let leastMegabytes = 500

    /// The data folder: there, this user's own, closed to others, with room left.
    func folderFindings() -> [DoctorFinding] {
        let path = settings.dataFolder
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return [warning(.dataFolder, DoctorPhrases.folderMissing(path))]
        }
        var findings: [DoctorFinding] = []
        if status.st_uid != geteuid() { findings.append(failed(.dataFolder, DoctorPhrases.folderNotOurs(path))) }
        if status.st_mode & 0o077 != 0 { findings.append(failed(.dataFolder, DoctorPhrases.folderOpenToOthers(path))) }
        if let free = Self.freeMegabytes(path), free < Self.leastMegabytes {
            findings.append(warning(.dataFolder, DoctorPhrases.diskAlmostFull(path, megabytes: free)))
        }
        return findings.isEmpty ? [fine(.dataFolder, DoctorPhrases.folder(path))] : findings
    }

    /// The key file: readable, by this user only, outside the data folder.
    func keyFinding() -> DoctorFinding {
        do throws(KeyFileFault) {
            let file = try KeyFile(path: settings.keyFile, dataFolder: settings.dataFolder)
            guard file.exists || house != nil else { return warning(.keyFile, DoctorPhrases.keyFileNotYet) }
            _ = try file.open()
            return fine(.keyFile, DoctorPhrases.keyFile)
        } catch {
            return failed(.keyFile, DoctorPhrases.keyFileUnusable(error.code))
        }
    }

    private static func freeMegabytes(_ path: String) -> Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return (Int(status.f_bavail) * Int(status.f_frsize)) >> 20
    }
}
