import Domain
import Foundation

/// The lock that makes a data folder one process's own. It is held as long as this object lives, or its process.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock without waiting. Throws `Refusal(.folderInUse)` when another holder has it.
    init(at path: String) throws {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.systemCall("open", code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            Foundation.close(descriptor)
            if code == EWOULDBLOCK { throw Refusal(.folderInUse) }
            throw StoreError.systemCall("flock", code: code)
        }
        self.descriptor = descriptor
    }

    deinit {
        Foundation.close(descriptor)
    }
}
