package import Domain
package import Storage

/// The member with that code: for everybody who takes part.
package struct FindMember: Inquiry {
    package let code: String

    /// - Parameter code: `L-0012`.
    package init(code: String) {
        self.code = code
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Member {
        try desk.mustTakePart()
        guard let member = try scope.member(code: code) else {
            throw Refusal(.memberUnknown, at: "/member", ["member": code])
        }
        return member
    }
}
