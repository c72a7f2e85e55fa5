// swift-tools-version: 6.2

import PackageDescription

/// The rules that every room of the house is compiled under (docs/style.md, 7).
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "poortwacht",
    products: [.executable(name: "poortwacht", targets: ["poortwacht"])],
    // Exact versions: what was tested is what is built, wherever it is built (docs/decisions/0002).
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        .systemLibrary(name: "CQpdf", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        // Ground floor: pure.
        room("Ledger", [crypto]),
        room("Domain", ["Ledger"]),
        room("Manuscript"),
        room("Wording", ["Domain", "Ledger"]),
        room("Documents", ["Domain", "Ledger", "Wording", "Manuscript"]),

        // First floor: one capability each.
        room("Typesetting", ["Manuscript", "CPango", "CHyphen", "CQpdf"]),
        room("Tables", ["CXlsx"]),
        room("Secrets", [crypto, "CArgon2"]),
        room("Sealing", ["COpenSSL", "CQpdf", "CCurl"]),
        room("Mail", ["Sealing", "CCurl"]),
        room(
            "Storage",
            [
                "Domain", "Ledger", crypto, .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        // Second floor: what a person can do.
        room(
            "Operations",
            [
                "Domain", "Ledger", "Manuscript", "Wording", "Documents", "Typesetting", "Tables", "Secrets", "Sealing",
                "Mail", "Storage",
            ]),

        // Third floor: how a browser or a program reaches it.
        room(
            "Web",
            [
                "Operations", "Domain", "Ledger", "Wording", logging,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Assets"), .copy("Templates")]
        ),

        // The roof: one program.
        .executableTarget(
            name: "poortwacht",
            dependencies: [
                "Ledger", "Domain", "Wording", "Documents", "Typesetting", "Tables", "Secrets", "Sealing", "Mail",
                "Storage",
                "Operations", "Web", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Demo")],
            swiftSettings: strict
        ),

        // Tests, one target a room; HouseTests reads the sources, WholeTests starts the program.
        tests("HouseTests", []),
        tests("LedgerTests", ["Ledger"]),
        tests("DomainTests", ["Domain", "Ledger"]),
        tests("ManuscriptTests", ["Manuscript"]),
        tests("WordingTests", ["Wording", "Domain", "Ledger"], exclude: ["Golden"]),
        tests(
            "DocumentsTests", ["Documents", "Domain", "Ledger", "Manuscript", "Typesetting", "Wording"],
            exclude: ["Contracts/Golden"]
        ),
        tests("TypesettingTests", ["Typesetting", "Manuscript"]),
        tests("TablesTests", ["Tables"]),
        tests("SecretsTests", ["Secrets", crypto]),
        tests("SealingTests", ["Sealing"]),
        tests("MailTests", ["Mail", "Sealing"]),
        tests("StorageTests", ["Storage", "Domain", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            "OperationsTests",
            [
                "Operations", "Domain", "Ledger", "Wording", "Documents", "Typesetting", "Tables", "Secrets", "Sealing",
                "Mail", "Storage",
            ]
        ),
        tests(
            "WebTests",
            [
                "Web", "Operations", "Domain", "Ledger", "Wording", "Typesetting", "Secrets", "Mail", "Storage",
                logging,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Pages/Golden"]
        ),
        tests("WholeTests", []),
        tests("DrillTests", []),

        // Programs for tests: one that is killed while it posts, the benchmark, and the house that both try.
        .target(
            name: "Trials",
            dependencies: ["Ledger", "Domain", "Operations", "Mail", "Secrets", "Typesetting"],
            path: "Tests/Trials",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "drill",
            dependencies: [
                "Trials", "Ledger", "Domain", "Wording", "Storage", "Operations", "Mail",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Drill",
            exclude: ["endurance", "power-cuts"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Trials", "Ledger", "Domain", "Storage", "Operations", "Sealing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Bench",
            exclude: ["run"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
