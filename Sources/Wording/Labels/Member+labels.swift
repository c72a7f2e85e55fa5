package import Domain

extension Member.State: Labelled {
    /// Where the member stands.
    package var labels: Labels {
        switch self {
        case .active: Labels("actief", "active")
        case .suspended: Labels("doet tijdelijk niet mee", "suspended")
        case .left: Labels("vertrokken", "left")
        case .merged: Labels("samengevoegd", "merged")
        }
    }
}

extension MemberRole: Labelled {
    /// What a user is to a member.
    package var labels: Labels {
        switch self {
        case .contact: Labels("contactpersoon", "contact person")
        case .signatory: Labels("tekenbevoegde", "signatory")
        case .deputy: Labels("vervanger", "deputy")
        case .mandatary: Labels("gemachtigde", "authorised representative")
        }
    }
}

extension User.State: Labelled {
    /// Whether the user can sign in.
    package var labels: Labels {
        switch self {
        case .invited: Labels("uitgenodigd", "invited")
        case .active: Labels("actief", "active")
        case .revoked: Labels("toegang beëindigd", "access ended")
        }
    }
}
