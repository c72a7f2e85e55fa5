extension RegisteredNetwork {
    init(_ row: StoredRow) throws {
        self.init(
            id: try row.value("id"),
            slug: try row.value("slug"),
            name: try row.value("name"),
            state: try row.value("state"),
            nextDueAt: try row.optional("next_due_at"),
            createdAt: try row.value("created_at"),
            wrappedKey: try row.bytes("wrapped_key")
        )
    }
}
