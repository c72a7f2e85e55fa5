import Domain
import Ledger
import Operations

/// Signing in and out by program, as the pages do it.
enum SessionEndpoints {
    static let all: [Endpoint] = [
        .postAtTheDoor(
            "/invitations/accept", "acceptInvitation",
            "Chooses a password for an invitation and gives the second factor to set up.", takes: SessionForms.accept,
            gives: .one(PeopleViews.enrolment)
        ) { call, choice in
            try await ChoosePassword(token: choice.token, password: choice.password).run(at: call.doorstep)
        },
        .postAtTheDoor(
            "/invitations/confirm", "confirmInvitation", "Shows that the second factor works; begins a session.",
            takes: SessionForms.confirm, gives: .session
        ) { call, proof in
            call.begun(try await ConfirmInvitation(token: proof.token, code: proof.code).run(at: call.doorstep))
        },
        .postAtTheDoor(
            "/sessions", "signIn", "Signs in by address, password and the code of the second factor.",
            takes: SessionForms.signIn, gives: .session
        ) { call, proof in
            let act = SignIn(email: proof.email, password: proof.password, code: proof.code)
            return call.begun(try await act.run(at: call.doorstep))
        },
        .postAtTheDoor(
            "/sessions/link", "enterByLink", "Begins a candidate's session by the personal link.",
            takes: SessionForms.link, gives: .session
        ) { call, token in
            call.begun(try await EnterByLink(token: token).run(at: call.doorstep))
        },
        .delete("/sessions", "signOut", "Ends the session that this request came with.", gives: .sessionEnded) { call in
            guard case .session(let credential) = call.caller else { throw Refusal(.signInRequired) }
            try await SignOut(session: credential.text).run(at: call.desk)
            return call.desk.network.id
        },
    ]
}
