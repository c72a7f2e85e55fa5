import Domain
import Ledger
import Operations
import Wording

extension Shell {
    func createToken(
        slug: String, role: String, member: String?, readOnly: Bool, expiresDays: Int?, language: Language
    ) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let scope = try await tokenScope(role: role, member: member, at: desk)
        let made = try await CreateToken(
            label: PlainLine("shell", at: "/label"), member: scope, readOnly: readOnly, expiresInDays: expiresDays
        ).run(at: desk)
        return ShellAnswer(
            output: [made.text],
            complaints: [
                language.pick(
                    "Bewaar dit token nu: het wordt niet nog eens getoond.",
                    "Keep this token now: it is not shown again.")
            ]
        )
    }

    /// Nil for a coordinator's scope.
    private func tokenScope(role: String, member: String?, at desk: Desk) async throws -> MemberId? {
        switch (role, member) {
        case ("coordinator", nil): return nil
        case ("member", let code?): return try await desk.ask(FindMember(code: code)).id
        case ("member", nil): throw Refusal(.fieldMissing, at: "/member", ["field": "--member"])
        default: throw Refusal(.choiceUnknown, at: "/role", ["choices": "coordinator, member"])
        }
    }
}
