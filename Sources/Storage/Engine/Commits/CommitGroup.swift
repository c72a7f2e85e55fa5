import GRDB

/// The closures of one transaction, in the order in which they ran.
///
/// They run without savepoints at first, for inside one SQLite keeps the former content of every page that changes and
/// walks through all of it at the end of each statement. A closure that is refused before it wrote leaves nothing to
/// take back. When one is refused after it wrote, all run again, each in a savepoint of its own.
struct CommitGroup {
    private(set) var jobs: [CommitJob]
    /// What to tell each caller once the commit is on disk: done, or why not.
    private(set) var acknowledgements: [CommitJob.Acknowledgement] = []
    private var needsSavepoints = false

    init(jobs: [CommitJob]) {
        self.jobs = jobs
    }

    /// Runs the jobs, then those that `joining` hands out, and commits. An error means that nothing of it happened.
    mutating func run(on database: Database, with shelf: StatementShelf, joining: () -> CommitJob?) throws {
        try shelf.run("BEGIN IMMEDIATE", on: database)
        do {
            while acknowledgements.count < jobs.count || join(joining()) {
                let job = jobs[acknowledgements.count]
                if needsSavepoints {
                    try attemptInSavepoint(job, on: database, with: shelf)
                } else {
                    try attempt(job, on: database, with: shelf)
                }
            }
            try shelf.run("COMMIT", on: database)
        } catch {
            if database.isInsideTransaction { try database.rollback() }
            throw error
        }
    }

    private mutating func join(_ job: CommitJob?) -> Bool {
        guard let job else { return false }
        jobs.append(job)
        return true
    }

    /// Runs one job; when it is refused and others ran before it, all may have to run again. Throws only when the whole
    /// transaction is lost.
    private mutating func attempt(_ job: CommitJob, on database: Database, with shelf: StatementShelf) throws {
        let connection = ScopedConnection(database, shelf: shelf)
        defer { connection.end() }
        do {
            acknowledgements.append(try Self.run(job, on: connection, of: database))
        } catch {
            guard database.isInsideTransaction else { throw error }
            if connection.hasWritten {
                try database.rollback()
                try shelf.run("BEGIN IMMEDIATE", on: database)
                needsSavepoints = !acknowledgements.isEmpty
            }
            if needsSavepoints { acknowledgements = [] } else { acknowledgements.append { job.fail(error) } }
        }
    }

    /// Runs one job so that its refusal takes back its own writes alone.
    private mutating func attemptInSavepoint(
        _ job: CommitJob, on database: Database, with shelf: StatementShelf
    ) throws {
        try shelf.run("SAVEPOINT closure", on: database)
        let connection = ScopedConnection(database, shelf: shelf)
        defer { connection.end() }
        do {
            let acknowledge = try Self.run(job, on: connection, of: database)
            try shelf.run("RELEASE closure", on: database)
            acknowledgements.append(acknowledge)
        } catch {
            guard database.isInsideTransaction else { throw error }
            try shelf.run("ROLLBACK TO closure", on: database)
            try shelf.run("RELEASE closure", on: database)
            acknowledgements.append { job.fail(error) }
        }
    }

    private static func run(
        _ job: CommitJob, on connection: ScopedConnection, of database: Database
    ) throws -> CommitJob.Acknowledgement {
        let acknowledge = try job.run(connection)
        if let failure = connection.failure { throw failure }
        guard database.isInsideTransaction else { throw StoreError.transactionLost }
        return acknowledge
    }
}
