import Foundation
import Secrets
import Testing

@Suite("The key file") final class KeyFileTests {
    private let folder = NSTemporaryDirectory() + "keyfile-\(UUID().uuidString)"
    private var data: String { folder + "/data" }
    private var path: String { folder + "/master.key" }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder + "/data/inner", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ count: Int, permissions: Int) {
        _ = FileManager.default.createFile(
            atPath: path, contents: Data(repeating: 7, count: count), attributes: [.posixPermissions: permissions]
        )
    }

    @Test("A new file is private, opens to the same key, and is not written over")
    func create() throws {
        let file = try KeyFile(path: path, dataFolder: data)
        #expect(!file.exists)
        #expect(throws: KeyFileFault.missing) { try file.open() }
        let key = try file.create(using: .system)
        #expect(file.exists)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: path)?.count == 32)
        let sealed = try key.seal([1], beside: [], using: .system)
        #expect(try file.open().open(sealed, beside: []) == [1])
        #expect(throws: KeyFileFault.exists) { try file.create(using: .system) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["data", "master.key"])
    }

    @Test("A file that others can read is refused", arguments: [0o640, 0o604, 0o620, 0o644])
    func permissions(permissions: Int) throws {
        write(32, permissions: permissions)
        #expect(throws: KeyFileFault.readableByOthers) { try KeyFile(path: path, dataFolder: data).open() }
    }

    @Test("A file of another size is refused", arguments: [0, 31, 33])
    func size(count: Int) throws {
        write(count, permissions: 0o600)
        #expect(throws: KeyFileFault.wrongSize(bytes: count)) { try KeyFile(path: path, dataFolder: data).open() }
    }

    @Test("A link and a folder are no key files")
    func kinds() throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
        #expect(throws: KeyFileFault.notAFile) { try KeyFile(path: path, dataFolder: data).open() }
        #expect(throws: KeyFileFault.exists) { try KeyFile(path: path, dataFolder: data).create(using: .system) }
        try FileManager.default.createDirectory(atPath: folder + "/key", withIntermediateDirectories: true)
        #expect(throws: KeyFileFault.notAFile) { try KeyFile(path: folder + "/key", dataFolder: data).open() }
    }

    @Test("The data folder is no place for it, by whatever path")
    func insideDataFolder() throws {
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: data)
        for path in ["/data/k", "/data/inner/k", "/data/../data/k", "/link/inner/k"] {
            #expect(throws: KeyFileFault.insideDataFolder) {
                try KeyFile(path: self.folder + path, dataFolder: self.data)
            }
        }
        #expect(throws: Never.self) { try KeyFile(path: self.folder + "/k", dataFolder: self.folder + "/none") }
        #expect(throws: Never.self) { try KeyFile(path: self.folder + "/k", dataFolder: self.folder + "/dat") }
        #expect(throws: KeyFileFault.system(errno: ENOENT)) { try KeyFile(path: "/nowhere/k", dataFolder: self.data) }
    }
}
