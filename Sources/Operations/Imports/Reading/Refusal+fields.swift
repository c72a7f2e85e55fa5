import Domain

extension Refusal {
    /// Does something whose refusals name fields of a form, and names the columns of a file instead.
    static func renamingFields<Value>(_ columns: [String: String], _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            throw refusal.renamed(columns)
        } catch let refusals as Refusals {
            throw Refusals(refusals.first.renamed(columns), refusals.others.map { $0.renamed(columns) })
        }
    }

    private func renamed(_ columns: [String: String]) -> Refusal {
        Refusal(code, at: field.flatMap { columns[$0] }, values)
    }
}
