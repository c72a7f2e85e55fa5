import Glibc

/// A folder for one workbook on its way (mode 0700) with its file in it (mode 0600), for this process's user alone.
struct ScratchFolder {
    private static let readSize = 1 << 16

    let path: String
    var file: String { "\(path)/workbook.xlsx" }

    /// Makes the folder where temporary files belong, with an empty file in it.
    init() throws(WorkbookFault) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/poortwacht-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .temporaryFile(errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let descriptor = open(file, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let number = errno
            rmdir(path)
            throw .temporaryFile(errno: number)
        }
        close(descriptor)
    }

    /// The file's bytes.
    func read() throws(WorkbookFault) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .temporaryFile(errno: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: Self.readSize)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .temporaryFile(errno: errno) }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: part[..<count])
        }
    }

    /// Removes the file and the folder.
    func remove() {
        unlink(file)
        rmdir(path)
    }
}
