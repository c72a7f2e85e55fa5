import GRDB

extension StoreFile {
    /// Opens a file that exists, after checking what it is, and brings its schema up to date.
    static func open(
        at path: String, kind: FileKind, migrations: [Migration], limits: StoreLimits
    ) throws -> StoreFile {
        guard Disk.exists(path) else { throw StoreError.fileMissing }
        do {
            let pool = try connect(to: path, limits: limits)
            let migrator = migrator(kind.migrations + migrations)
            try pool.writeWithoutTransaction { database in
                try kind.check(database)
                try refuseUnknownMigrations(of: database, beside: kind.migrations + migrations)
            }
            try migrator.migrate(pool)
            return StoreFile(pool: pool, limits: limits)
        } catch {
            throw StoreError.naming(error)
        }
    }

    /// Makes a new file, which is complete and on disk when this returns.
    static func create(
        at path: String, kind: FileKind, migrations: [Migration], limits: StoreLimits
    ) throws -> StoreFile {
        try Disk.createFile(path)
        do {
            let pool = try connect(to: path, limits: limits)
            try migrator(kind.migrations + migrations).migrate(pool)
            // Last, so that a file of which only a part was made is never taken for a whole one.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(kind.applicationId)")
                try kind.check(database)
            }
            try Disk.flush(Disk.parent(of: path))
            return StoreFile(pool: pool, limits: limits)
        } catch {
            throw StoreError.naming(error)
        }
    }

    /// Connections with every setting that we rely on, and the proof that a commit waits for the disk.
    private static func connect(to path: String, limits: StoreLimits) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "poortwacht"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = limits.readers
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // GRDB sets NORMAL after `prepareDatabase`, with which a power cut takes acknowledged writes (decision
            // 0009).
            try database.execute(sql: "PRAGMA synchronous = FULL")
            let found = try Int.fetchOne(database, sql: "PRAGMA synchronous")
            guard found == 2 else { throw StoreError.notDurable(synchronous: found) }
            // Pages that many commits change go from the log into the file once for all of them: 16 MiB of log instead
            // of 4, and 8 MiB of pages at hand instead of 2, so that the writer seldom reads what it wrote (decision
            // 0020).
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -8192")
        }
        return pool
    }

    private static func migrator(_ migrations: [Migration]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in migrations { migrator.registerMigration(migration.name, migrate: migration.apply) }
        return migrator
    }

    private static func refuseUnknownMigrations(of database: Database, beside known: [Migration]) throws {
        let names = Set(known.map(\.name))
        let applied = try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
        let unknown = applied.filter { !names.contains($0) }
        guard unknown.isEmpty else { throw StoreError.unknownMigrations(unknown) }
    }
}
