import GRDB

/// The closures of one transaction, in the order in which they ran.
struct CommitGroup {
    private(set) var jobs: [CommitJob]
    /// What to tell each caller once the commit is on disk: done, or why not.
    private(set) var acknowledgements: [CommitJob.Acknowledgement] = []

    init(jobs: [CommitJob]) {
        self.jobs = jobs
    }

    /// Runs the jobs, then those that `joining` hands out, and commits. An error means that nothing of it happened.
    mutating func run(on database: Database, joining: () -> CommitJob?) throws {
        try database.beginTransaction(.immediate)
        do {
            for job in jobs { acknowledgements.append(try Self.attempt(job, on: database)) }
            while let job = joining() {
                jobs.append(job)
                acknowledgements.append(try Self.attempt(job, on: database))
            }
            try database.commit()
        } catch {
            if database.isInsideTransaction { try database.rollback() }
            throw error
        }
    }

    /// Runs one job in a savepoint. Throws only when the whole transaction is lost.
    private static func attempt(_ job: CommitJob, on database: Database) throws -> CommitJob.Acknowledgement {
        try database.execute(sql: "SAVEPOINT closure")
        let connection = ScopedConnection(database)
        defer { connection.end() }
        do {
            let acknowledge = try job.run(connection)
            if let failure = connection.failure { throw failure }
            guard database.isInsideTransaction else { throw StoreError.transactionLost }
            try database.execute(sql: "RELEASE SAVEPOINT closure")
            return acknowledge
        } catch {
            guard database.isInsideTransaction else { throw error }
            try database.execute(sql: "ROLLBACK TO SAVEPOINT closure")
            try database.execute(sql: "RELEASE SAVEPOINT closure")
            return { job.fail(error) }
        }
    }
}
