// swift-tools-version: 6.2
import PackageDescription

let swift: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: `docs/design.md` says which room may import which; `bin/check` compares every import with that list.
func room(_ name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: imports, resources: resources, swiftSettings: swift)
}

func suite(_ name: String, imports: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: swift)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

let package = Package(
    name: "gehoord",
    products: [.executable(name: "gehoord", targets: ["gehoord"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", exact: "1.0.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system.git", exact: "1.8.1"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", exact: "5.7.1"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "CCurlShim", dependencies: ["CCurl"]),
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        room("Procedure"),
        room("HTML"),
        room("Ledger", imports: [grdb, crypto, cryptoExtras]),
        room("LedgerPostgres", imports: ["Ledger", "CLibPQ", nioCore, nioPosix]),
        room("Texts", imports: ["Procedure"]),
        room(
            "Letters", imports: ["HTML", "Texts", "Procedure", subprocess, system],
            resources: [.embedInCode("Resources")]),
        room("Register", imports: ["HTML"]),
        room("Post", imports: ["CCurlShim"]),
        room("SignOn", imports: ["Post", crypto, jwt]),
        room(
            "CaseDesk",
            imports: [
                "Procedure", "Texts", "Ledger", "Letters", "Register", "Post", "SignOn", "CArchive", crypto,
                cryptoExtras, log, lifecycle,
            ]),
        room(
            "Web",
            imports: [
                "CaseDesk", "Procedure", "Texts", "HTML", "Register", "CCMark", "CQREncode", hummingbird,
                httpTypes, nioCore, log,
                crypto,
            ],
            resources: [.embedInCode("Resources")]),
        room("Rehearsal", imports: ["CaseDesk", "Procedure"]),
        .executableTarget(
            name: "gehoord",
            dependencies: [
                "Web", "Rehearsal", "LedgerPostgres", "CaseDesk", "Ledger", "Letters", "Post", "Procedure",
                "Register", "SignOn",
                arguments, hummingbird, lifecycle, signals, log, nioCore,
            ],
            swiftSettings: swift),
        suite("ProcedureTests", imports: ["Procedure"]),
        suite("HTMLTests", imports: ["HTML"]),
        suite("LedgerTests", imports: ["Ledger", "LedgerPostgres", crypto], exclude: ["Vectors"]),
        suite("TextsTests", imports: ["Texts", "Procedure"]),
        suite("LettersTests", imports: ["Letters", "HTML", "Texts", "Procedure"]),
        suite("RegisterTests", imports: ["Register", "HTML"]),
        suite("PostTests", imports: ["Post"]),
        suite("SignOnTests", imports: ["SignOn", "Post", crypto]),
        suite(
            "CaseDeskTests",
            imports: [
                "CaseDesk", "Procedure", "Ledger", "LedgerPostgres", "Letters", "Post", "Register", "Texts",
                "Rehearsal", "SignOn",
                log, crypto,
            ],
            exclude: ["Fixtures"]),
        suite(
            "WebTests",
            imports: [
                "Web", "CaseDesk", "Procedure", "HTML", "Texts", "Ledger", "Letters", "Post", "Register",
                "Rehearsal", "SignOn",
                hummingbird, httpTypes, nioCore, nioPosix, nioEmbedded, log, crypto,
            ]),
        suite("RehearsalTests", imports: ["Rehearsal", "CaseDesk", "Procedure", "Ledger", "LedgerPostgres"]),
    ],
    swiftLanguageModes: [.v6]
)
