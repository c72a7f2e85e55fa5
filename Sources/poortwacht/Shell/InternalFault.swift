import Domain

/// What people read when something failed that is not their doing; the log has the rest.
enum InternalFault {
    static func sentence(in language: Language) -> String {
        language.pick(
            "Er ging iets mis in de server. Er is niets gewijzigd. Kijk in het log van de server wat er gebeurde.",
            "Something went wrong in the server. Nothing was changed. The server's log says what happened."
        )
    }
}
