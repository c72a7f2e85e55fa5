/// The schema of `registry.sqlite`, in the order of its making.
enum RegistrySchema {
    static let migrations = [
        Migration(
            "registry-1-networks",
            """
            CREATE TABLE networks (
              id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
              slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 100),
              name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
              state TEXT NOT NULL CHECK (state IN ('active', 'archived', 'set-aside')),
              next_due_at INTEGER,
              created_at INTEGER NOT NULL,
              wrapped_key BLOB NOT NULL
            ) STRICT;
            CREATE INDEX networks_by_next_due_at ON networks (next_due_at) WHERE next_due_at IS NOT NULL;
            """)
    ]
}
