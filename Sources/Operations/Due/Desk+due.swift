import Domain

extension Desk {
    /// Does something that comes by itself, unless it failed shortly before. What it throws is noted and handed back,
    /// so that other work goes on.
    ///
    /// - Returns: nil when it succeeded or was left for later. Throws only when the task was cancelled.
    func attempt(_ matter: Trouble.Matter, _ work: () async throws -> Void) async throws -> DueFailure? {
        guard isDue(matter) else { return nil }
        do {
            try await work()
            equipment.troubles.clear(matter, in: network.id)
            return nil
        } catch let error as CancellationError {
            throw error
        } catch {
            equipment.troubles.note(matter, in: network.id, at: now)
            return DueFailure(matter: matter, error: error)
        }
    }

    /// Whether something is to be tried now.
    func isDue(_ matter: Trouble.Matter) -> Bool { equipment.troubles.isDue(matter, in: network.id, at: now) }
}
