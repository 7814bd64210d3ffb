import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("Bad input, at the forms of register and report")
struct RegisterBadInputTests {
    @Test(arguments: BadInput.allCases)
    func `gets words and never a fault`(_ bad: BadInput) async throws {
        let site = try await RegisterSite.make()
        let line = try #require(
            try await site.keeper.get("/register").links.first { $0.hasPrefix("/register/regel/") })
        var tried = 0
        for (client, path) in [
            (site.keeper, "/rapport"), (site.keeper, "/rapport/2025"), (site.keeper, line),
            (site.director, "/rapport/2025"),
        ] {
            for form in try await client.get(path).forms where !form.isGet && bad.applies(to: form) {
                let (type, bytes) = bad.body(of: form)
                let answer = try await client.send(
                    .post, form.action, headers: type.isEmpty ? [:] : [.contentType: type],
                    body: ByteBuffer(bytes: bytes))
                tried += 1
                #expect(answer.status.code < 500, "\(bad) at \(form.action)")
                if let status = bad.status { #expect(answer.status == status, "\(bad) at \(form.action)") }
            }
        }
        if bad == .untouched { #expect(tried >= 4) }
    }

    @Test(arguments: ["zinnen", "akkoord", "vaststellen", "verstuurd"])
    func `what is only the other's to do is no page`(_ step: String) async throws {
        let site = try await RegisterSite.make()
        let isDirectors = step == "vaststellen"
        let client = isDirectors ? site.keeper : site.director
        let token = try #require(
            try await client.get("/werk/uitloggen").forms.first?.controls.first { $0.name == "csrf" }?.value)
        let answer = try await client.post("/rapport/2025/\(step)", [("csrf", token), ("stand", "0")])
        #expect(answer.status == .notFound)
    }
}
