import Domain
import Ledger
package import Mail
import Secrets
package import Storage

/// Everything that one server runs on: the data folder, the key that opens it, the clock, what each desk works with and
/// the way mail leaves. It makes desks, and nothing else does.
package struct House: Sendable {
    package let folder: DataFolder
    package let equipment: Equipment
    package let time: TimeSource
    package let delivery: any MailDelivery
    /// Whether sign-in links without a second factor exist here: only under `serve --demo`.
    package let isDemo: Bool
    let masterKey: MasterKey

    private init(
        folder: DataFolder, masterKey: MasterKey, equipment: Equipment, time: TimeSource, delivery: any MailDelivery,
        isDemo: Bool
    ) {
        self.folder = folder
        self.masterKey = masterKey
        self.equipment = equipment
        self.time = time
        self.delivery = delivery
        self.isDemo = isDemo
    }

    /// Opens the data folder and the key file beside it; both are made when there is no network yet. Blocks on the
    /// disk.
    ///
    /// A key file that is missing while networks exist is never made anew: nothing that names a person could be read.
    /// Throws `Refusal`: `folderInUse`, and `keyFileUnusable` with the fault's code as `reason`.
    package static func open(
        folder path: String, keyFile: String, equipment: Equipment, time: TimeSource, delivery: any MailDelivery,
        isDemo: Bool = false
    ) async throws -> House {
        let folder = try DataFolder.open(at: path, migrations: NetworkSchema.migrations)
        let hasNetworks = try await !folder.registry.list(limit: 1).isEmpty
        return House(
            folder: folder,
            masterKey: try key(at: keyFile, beside: path, isNeeded: hasNetworks, using: equipment.randomness),
            equipment: equipment, time: time, delivery: delivery, isDemo: isDemo
        )
    }

    /// Finishes what waits and closes every file.
    package func close() async throws {
        try await folder.close()
    }

    private static func key(
        at path: String, beside folder: String, isNeeded: Bool, using randomness: Randomness
    ) throws(Refusal) -> MasterKey {
        do throws(KeyFileFault) {
            let file = try KeyFile(path: path, dataFolder: folder)
            return try isNeeded || file.exists ? file.open() : file.create(using: randomness)
        } catch {
            throw Refusal(.keyFileUnusable, ["reason": error.code])
        }
    }
}
