import Testing

@testable import SignOn

@Suite("The settings of the provider")
struct ProviderSettingsTests {
    private func settings(issuer: String, secret: String = "geheim") throws -> ProviderSettings {
        try SecretFile.with(secret) { path in
            try ProviderSettings(issuer: issuer, client: "gehoord", secretFile: path, label: "de buurt")
        }
    }

    @Test(arguments: [
        "", "inlog.example", "http://inlog.example", "https://", "https://a:b@inlog.example",
        "https://inlog.example/?a=b", "https://inlog.example/#a", "ftp://inlog.example",
        "https://in log.example",
        "http://localhost.example", "http://127.0.0.1.example",
    ])
    func `an issuer over which others read along is refused`(_ issuer: String) {
        #expect(throws: SignOnFault.self) { try settings(issuer: issuer) }
    }

    @Test(arguments: [
        ("https://inlog.example", "https://inlog.example/.well-known/openid-configuration"),
        ("https://inlog.example/", "https://inlog.example/.well-known/openid-configuration"),
        ("https://inlog.example/buurt", "https://inlog.example/buurt/.well-known/openid-configuration"),
        ("http://localhost:8123", "http://localhost:8123/.well-known/openid-configuration"),
        ("http://[::1]:8123", "http://[::1]:8123/.well-known/openid-configuration"),
    ])
    func `the description lies below the issuer`(_ issuer: String, _ address: String) throws {
        #expect(try settings(issuer: issuer).documentAddress == address)
    }

    @Test func `a secret that is not there is told at the start, and of a file the first line counts`() throws
    {
        #expect(throws: SignOnFault.self) { try settings(issuer: "https://inlog.example", secret: "\n") }
        #expect(throws: SignOnFault.self) {
            try ProviderSettings(
                issuer: "https://inlog.example", client: "gehoord", secretFile: "/nowhere", label: "x")
        }
        let found = try settings(issuer: "https://inlog.example", secret: "geheim\nen meer\n").secret()
        #expect(found == "geheim")
    }

    @Test(arguments: TokenProblem.allCases)
    func `every fault has a hint`(_ problem: TokenProblem) {
        #expect(!SignOnFault.token(problem).hint.isEmpty)
    }
}
