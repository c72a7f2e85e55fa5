/// The map of the house: which room stands where and what it may import. docs/architecture.md draws it, Package.swift
/// builds it, and the tests beside this file hold the sources against it.
enum House {
    static let rooms = [
        Room("Ledger", .ground, libraries: ["Crypto"]),
        Room("Domain", .ground, ["Ledger"]),
        Room("Manuscript", .ground),
        Room("Wording", .ground, ["Domain", "Ledger"]),
        Room("Documents", .ground, ["Domain", "Ledger", "Wording", "Manuscript"]),

        Room("Typesetting", .first, ["Manuscript"], libraries: ["CPango", "CHyphen", "CQpdf"]),
        Room("Tables", .first, libraries: ["CXlsx"]),
        Room("Secrets", .first, libraries: ["Crypto", "CArgon2"]),
        Room("Sealing", .first, libraries: ["COpenSSL", "CQpdf", "CCurl"]),
        Room("Mail", .first, ["Sealing"], libraries: ["CCurl"]),
        Room("Storage", .first, ["Domain", "Ledger"], libraries: ["Crypto", "GRDB", "GRDBSQLite"]),

        Room(
            "Operations", .second,
            [
                "Domain", "Ledger", "Manuscript", "Wording", "Documents", "Typesetting", "Tables", "Secrets", "Sealing",
                "Mail", "Storage",
            ]),

        Room(
            "Web", .third, ["Operations", "Domain", "Ledger", "Wording"],
            libraries: [
                "Logging", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HummingbirdHTTP2", "HTTPTypes",
                "NIOCore",
                "NIOHTTP1", "NIOSSL", "Mustache", "ServiceLifecycle",
            ]),

        Room(
            "poortwacht", .roof,
            [
                "Ledger", "Domain", "Wording", "Documents", "Typesetting", "Tables", "Secrets", "Sealing", "Mail",
                "Storage",
                "Operations", "Web",
            ],
            libraries: ["Logging", "ArgumentParser", "Yams", "NIOCore", "ServiceLifecycle", "UnixSignals"]),
    ]

    /// Folders of Sources/ that only name a library of the system.
    static let systemLibraries: Set<String> = ["CArgon2", "COpenSSL", "CPango", "CHyphen", "CQpdf", "CXlsx", "CCurl"]

    /// What comes with Swift. The ground floor goes without, apart from the files below.
    static let platform: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

    /// Files of the ground floor that import of the platform nevertheless, and why.
    static let exceptions = [
        "Sources/Domain/Rules/Rulebook+json.swift": "reads the rulebook's bytes with JSONDecoder; no file, no clock"
    ]

    /// Files that hold one closed list of codes, which is as long as there are codes.
    static let lists: Set<String> = ["Sources/Domain/Refusals/RefusalCode.swift"]

    /// Where SQL may stand.
    static let roomOfSQL = "Storage"
}
