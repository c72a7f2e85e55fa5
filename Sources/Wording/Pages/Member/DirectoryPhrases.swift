package import Domain

/// The words of the list of members.
package enum DirectoryPhrases {
    package static let title = Labels("Leden", "Members")
    package static let lead = Labels(
        "Deze werkgevers doen mee. Wilt u met een lid in contact komen, doe dan een voorstel of vraag de "
            + "regiocoördinator.",
        "These employers take part. To get in touch with a member, make a proposal or ask the coordinator."
    )
    package static let code = Labels("Code", "Code")
    package static let sector = Labels("Sector", "Sector")
    package static let places = Labels("Plaatsen", "Places")
}
