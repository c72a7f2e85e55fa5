package import Domain

/// What is wrong in one file of the clause library.
package struct ClauseFault: Hashable, Sendable {
    package let path: String
    /// With `line` in its values where one line is at fault.
    package let refusal: Refusal
}

/// Every fault of a clause library, so that its writer can mend them all at once.
package struct ClauseFaults: Error, Hashable, Sendable {
    package let all: [ClauseFault]
}
