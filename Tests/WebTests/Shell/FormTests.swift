import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("Shell – a form is read strictly")
struct FormTests {
    private func form(_ text: String) throws -> FormData { try FormData(parsing: text.utf8) }

    @Test func `fields keep their order, plus is a space and percent a byte`() throws {
        let form = try form("b=2&a=caf%C3%A9+au+lait&leeg=&kaal&%62%32=%3D%26")
        #expect(form.fields.map(\.name) == ["b", "a", "leeg", "kaal", "b2"])
        #expect(form.text("a") == "café au lait" && form.text("b2") == "=&" && form.text("leeg").isEmpty)
        #expect(form.value("kaal") == "" && form.value("weg") == nil && form.text("weg").isEmpty)
        #expect(form.has("kaal") && !form.has("weg"))
    }

    @Test func `a group of boxes has a name with brackets`() throws {
        let form = try form("wens%5B%5D=praten&wens[]=sorry&x=1")
        #expect(form.list("wens[]") == ["praten", "sorry"])
        #expect(form.list("x") == ["1"] && form.list("weg").isEmpty)
    }

    @Test(arguments: [
        ("a=1&a=2", FormProblem.duplicate), ("a=%zz", .badEncoding), ("a=%4", .badEncoding),
        ("a=%", .badEncoding),
        ("%=1", .badEncoding), ("a=%FF", .badEncoding), ("a=%C3", .badEncoding),
        ("a=%ED%A0%80", .badEncoding),
        ("a=%C0%AF", .badEncoding),
    ])
    func `what no browser sends is refused`(text: String, problem: FormProblem) {
        #expect(throws: problem) { try form(text) }
    }

    @Test func `every limit holds`() {
        let many = (0...Limits.formFields).map { "a\($0)=" }.joined(separator: "&")
        #expect(throws: FormProblem.tooManyFields) { try form(many) }
        #expect(throws: FormProblem.tooLong) {
            try form(String(repeating: "n", count: Limits.fieldNameBytes + 1))
        }
        #expect(throws: FormProblem.tooLong) {
            try form("a=" + String(repeating: "x", count: Limits.fieldBytes + 1))
        }
        #expect((try? form("a=" + String(repeating: "x", count: Limits.fieldBytes))) != nil)
    }

    @Test func `line breaks become one sign, and a line has none`() throws {
        let form = try form("v=een%0D%0Atwee%0Ddrie%0A%0D%0Avier&n=++van+%0D%0A+%27t++Hof%E2%80%83")
        #expect(form.text("v") == "een\ntwee\ndrie\n\nvier")
        #expect(form.line("n") == "van 't Hof")
    }

    @Test func `no bytes make it crash`() {
        var dice = Dice(seed: 6)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &dice)).map { _ in
                UInt8.random(in: 0...255, using: &dice)
            }
            let noise = bytes.map {
                Bool.random(using: &dice) ? "%=&+[]a1".utf8.randomElement(using: &dice) ?? $0 : $0
            }
            _ = try? FormData(parsing: noise)
        }
    }

    @Test func `what is encoded decodes to itself`() {
        for text in ["", "a b", "ş€\n%+&=", "👩‍👩‍👧"] {
            #expect(PercentCoding.decode(PercentCoding.encode(text).utf8, plusIsSpace: true) == text)
        }
    }

    @Test func `a broken form, another kind and a broken query are the sender's fault`() async throws {
        let client = TestShell.client()
        _ = try await client.get("/vraag")
        let type: HTTPField.Name = .contentType
        let form = "application/x-www-form-urlencoded"
        let bad = try await client.send(
            .post, "/vraag", headers: [type: form], body: .init(string: "a=1&a=2"))
        #expect(bad.status == .badRequest)
        let json = try await client.send(
            .post, "/vraag", headers: [type: "application/json"], body: .init(string: "{}"))
        #expect(json.status == .unsupportedMediaType)
        let bare = try await client.send(.post, "/vraag")
        #expect(bare.status == .unsupportedMediaType)
        let spaced = "Application/X-WWW-Form-Urlencoded ; charset=UTF-8"
        #expect(try await client.send(.post, "/vraag", headers: [type: spaced]).status == .forbidden)
    }
}

/// SplitMix64: the same noise in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
