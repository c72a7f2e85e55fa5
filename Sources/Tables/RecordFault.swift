/// Why one record cannot be taken, with the line on which it starts, counting from 1 at the top of the file.
package struct RecordFault: Error, Sendable, Hashable {
    /// The line on which the record starts.
    package let line: Int
    /// What is wrong with it.
    package let reason: RecordFaultReason

    package init(line: Int, reason: RecordFaultReason) {
        self.line = line
        self.reason = reason
    }

    /// The stable code of the reason.
    package var code: String { reason.code }
}
