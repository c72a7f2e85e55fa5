import Domain

/// What requests of somebody hold who is not signed in yet.
enum SessionForms {
    struct SignInProof {
        let email: String
        let password: String
        let code: String
    }

    static let signIn = Form("SignIn") { fields in
        let email = fields.string("email", maximum: 320)
        let password = fields.string("password", maximum: 1024)
        let code = fields.string("code", maximum: 20)
        return { SignInProof(email: email(), password: password(), code: code()) }
    }

    struct Choice {
        let token: String
        let password: String
    }

    static let accept = Form("InvitationAcceptance") { fields in
        let token = fields.string("token", maximum: 200)
        let password = fields.string("password", maximum: 1024)
        return { Choice(token: token(), password: password()) }
    }

    struct Confirmation {
        let token: String
        let code: String
    }

    static let confirm = Form("InvitationConfirmation") { fields in
        let token = fields.string("token", maximum: 200)
        let code = fields.string("code", maximum: 20)
        return { Confirmation(token: token(), code: code()) }
    }

    static let link = Form("LinkEntrance") { fields in
        let token = fields.string("token", maximum: 200)
        return { token() }
    }
}
