package import Domain

/// The open files of networks: each is open at most once, at most so many at a time, the least recently used goes
/// first, and none is closed while a lease on it lives.
package actor Stores {
    enum Place {
        case open(OpenStore, lastUse: UInt64)
        /// Being opened, closed, made or removed by somebody who will wake those that wait.
        case changing(waiting: [CheckedContinuation<Void, Never>])
    }

    /// Tasks that wait for one file to open or close; one more is refused as busy.
    private static let maximumWaiting = 1024

    let folder: String
    let migrations: [Migration]
    private let maximumOpen: Int
    let limits: StoreLimits
    var places: [NetworkId: Place] = [:]
    private var uses: UInt64 = 0
    var isClosed = false

    /// The networks whose files would not open, and why; for the caller to log and to show the operator.
    package internal(set) var setAside: [NetworkId: StoreError] = [:]

    package init(folder: String, migrations: [Migration], maximumOpen: Int = 200, limits: StoreLimits = .standard) {
        precondition(maximumOpen > 0, "a limit is at least one")
        self.folder = folder
        self.migrations = migrations
        self.maximumOpen = maximumOpen
        self.limits = limits
    }

    /// Where the file of a network stands, whether it exists or not.
    package nonisolated func path(for id: NetworkId) -> String {
        "\(folder)/\(id)/network.sqlite"
    }

    package var openCount: Int { places.count }

    /// The store of a network, opened if need be, that stays open as long as the lease lives.
    ///
    /// Throws `Refusal`: `networkSetAside` when the file does not open (a passing cause is tried again at the next
    /// call, a lasting one after `retry`), `busy` when every place is in use.
    package func lease(_ id: NetworkId) async throws -> StoreLease {
        while true {
            guard !isClosed else { throw StoreError.closed }
            if let reason = setAside[id], !reason.isPassing { throw Refusal(.networkSetAside) }
            switch places[id] {
            case .open(let store, _): return use(store, of: id)
            case .changing(let waiting): try await wait(for: id, behind: waiting)
            case nil:
                if try await makeRoom() { return try await open(id) }
            }
        }
    }

    /// Lends the store of a network to `body`. Throws as `lease` does, and what `body` throws.
    package nonisolated func withStore<Value: Sendable>(
        _ id: NetworkId, _ body: @Sendable (NetworkStore) async throws -> Value
    ) async throws -> Value {
        let lease = try await lease(id)
        return try await body(lease.store)
    }

    /// Lets a network that was set aside be opened again, after the operator mended it.
    package func retry(_ id: NetworkId) {
        setAside[id] = nil
    }

    /// Closes every file; leases that still live meet `StoreError.closed`.
    package func close() async throws {
        isClosed = true
        for id in Array(places.keys) {
            while case .changing(let waiting) = places[id] { try await wait(for: id, behind: waiting) }
            guard case .open(let store, _) = places[id] else { continue }
            try await shut(store, of: id)
        }
    }

    private func use(_ store: OpenStore, of id: NetworkId) -> StoreLease {
        uses += 1
        places[id] = .open(store, lastUse: uses)
        return StoreLease(store)
    }

    private func open(_ id: NetworkId) async throws -> StoreLease {
        let path = path(for: id)
        do {
            return try await change(id) { [migrations, limits] in
                try NetworkStore.open(at: path, networkId: id, migrations: migrations, limits: limits)
            }
        } catch let error as StoreError {
            setAside[id] = error
            throw Refusal(.networkSetAside)
        }
    }

    /// Fills the place of a network with what `work` opens, while others that want it wait.
    func change(
        _ id: NetworkId, _ work: @escaping @Sendable () throws -> NetworkStore
    ) async throws -> StoreLease {
        places[id] = .changing(waiting: [])
        do {
            let store = OpenStore(try await Blocking.run(work))
            let lease = StoreLease(store)
            setAside[id] = nil
            uses += 1
            finish(id, leaving: .open(store, lastUse: uses))
            return lease
        } catch {
            finish(id, leaving: nil)
            throw error
        }
    }

    /// True when there is a free place; otherwise waits until there may be one, after which all may differ.
    func makeRoom() async throws -> Bool {
        if places.count < maximumOpen { return true }
        if let oldest = leastRecentlyUsed {
            try await shut(oldest.store, of: oldest.id)
            return false
        }
        for case (let id, .changing(let waiting)) in places {
            try await wait(for: id, behind: waiting)
            return false
        }
        throw Refusal(.busy)
    }

    /// The idle store that was not wanted for the longest time.
    private var leastRecentlyUsed: (id: NetworkId, store: OpenStore)? {
        var oldest: (id: NetworkId, store: OpenStore, lastUse: UInt64)?
        for case (let id, .open(let store, let lastUse)) in places where store.isIdle {
            if oldest.map({ lastUse < $0.lastUse }) ?? true { oldest = (id, store, lastUse) }
        }
        return oldest.map { ($0.id, $0.store) }
    }

    private func shut(_ store: OpenStore, of id: NetworkId) async throws {
        places[id] = .changing(waiting: [])
        defer { finish(id, leaving: nil) }
        try await store.store.close()
    }

    func wait(for id: NetworkId, behind waiting: [CheckedContinuation<Void, Never>]) async throws {
        guard waiting.count < Self.maximumWaiting else { throw Refusal(.busy) }
        await withCheckedContinuation { continuation in
            places[id] = .changing(waiting: waiting + [continuation])
        }
    }

    func finish(_ id: NetworkId, leaving place: Place?) {
        guard case .changing(let waiting) = places[id] else { preconditionFailure("who changes a place has it") }
        places[id] = place
        for continuation in waiting { continuation.resume() }
    }
}
