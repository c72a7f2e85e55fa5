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
    mutating func run(on database: Database, with shelf: StatementShelf, joining: () -> CommitJob?) throws {
        try shelf.run("BEGIN IMMEDIATE", on: database)
        do {
            for job in jobs { try attempt(job, on: database, with: shelf) }
            while let job = joining() {
                jobs.append(job)
                try attempt(job, on: database, with: shelf)
            }
            try shelf.run("COMMIT", on: database)
        } catch {
            if database.isInsideTransaction { try database.rollback() }
            throw error
        }
    }

    /// Runs one job so that its failure takes back nothing of others. Throws only when the whole transaction is lost.
    ///
    /// The first job needs no savepoint for that. Inside one, SQLite keeps the former content of every page that is
    /// changed and walks through all of it at the end of each statement: ten thousand bookings take three times as long.
    private mutating func attempt(_ job: CommitJob, on database: Database, with shelf: StatementShelf) throws {
        let isFirst = acknowledgements.isEmpty
        if !isFirst { try shelf.run("SAVEPOINT closure", on: database) }
        let connection = ScopedConnection(database, shelf: shelf)
        defer { connection.end() }
        do {
            let acknowledge = try job.run(connection)
            if let failure = connection.failure { throw failure }
            guard database.isInsideTransaction else { throw StoreError.transactionLost }
            if !isFirst { try shelf.run("RELEASE closure", on: database) }
            acknowledgements.append(acknowledge)
        } catch {
            guard database.isInsideTransaction else { throw error }
            if isFirst {
                try database.rollback()
                try shelf.run("BEGIN IMMEDIATE", on: database)
            } else {
                try shelf.run("ROLLBACK TO closure", on: database)
                try shelf.run("RELEASE closure", on: database)
            }
            acknowledgements.append { job.fail(error) }
        }
    }
}
