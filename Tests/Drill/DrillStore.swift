import Domain
import Ledger
import Storage
import Trials

/// A data folder with one network, made at the first use.
struct DrillStore {
    let folder: DataFolder
    let lease: StoreLease

    var store: NetworkStore { lease.store }

    static func open(_ path: String) async throws -> DrillStore {
        let folder = try DataFolder.open(at: path, migrations: NetworkSchema.migrations)
        let stores = folder.stores
        do {
            return DrillStore(folder: folder, lease: try await stores.create(TrialLedger.network))
        } catch StoreError.fileExists {
            return DrillStore(folder: folder, lease: try await stores.lease(TrialLedger.network))
        }
    }

    /// How many transfers each account brought.
    func countsOfBringing() async throws -> [Account: Int] {
        try await store.read { scope in
            var counts: [Account: Int] = [:]
            try scope.forEachTransfer { counts[$0.content.bringing, default: 0] += 1 }
            return counts
        }
    }
}
