import HTTPTypes
import Testing

@testable import Web

/// Fills in the form as somebody would, page after page.
struct Filer {
    let client: TestClient
    var language: Spoken = .dutch

    enum Spoken {
        case dutch, english

        var prefix: String { self == .dutch ? "" : "/en" }
        var goOn: String { self == .dutch ? "Ga verder" : "Continue" }
        var send: String { self == .dutch ? "Verstuur je klacht" : "Send your complaint" }
    }

    /// The shortest whole complaint; a test changes what it is about.
    static let answers: [Question: [String: [String]]] = [
        .story: ["verhaal": ["De bel deed het niet.\nNiemand kwam."]],
        .urgency: ["haast": ["nee"]],
        .when: ["dag": ["9"], "maand": ["maart"], "jaar": ["2026"]],
        .about: ["over": ["weetniet"]],
        .behalf: ["voor": ["mezelf"]],
        .name: ["naam": ["Gülşen Öztürk"], "noemen": ["ja"]],
        .contact: ["contact": ["code"]],
    ]

    var answers = Self.answers

    init(_ client: TestClient, _ language: Spoken = .dutch) {
        self.client = client
        self.language = language
    }

    func path(_ question: Question) -> String { language.prefix + question.path }

    /// Answers one question and gives the page that follows.
    @discardableResult
    func answer(
        _ question: Question, _ typed: [String: [String]]? = nil, press button: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let page = try await client.get(path(question))
        #expect(page.status == .ok, sourceLocation: location)
        let answer = typed ?? answers[question] ?? [:]
        return try await client.submit(page, answer, press: button ?? language.goOn, at: location)
    }

    /// All questions up to the page where everything is checked.
    func fill(through last: Question? = nil) async throws -> TestPage {
        var page = try await client.get(path(.story))
        for _ in 0..<Question.allCases.count + 1 {
            guard let question = Question.allCases.first(where: { path($0) == page.path }) else {
                return page
            }
            if question == last { return page }
            page = try await client.submit(page, answers[question] ?? [:], press: language.goOn)
        }
        return page
    }

    /// A sent complaint: the page with the code.
    func file() async throws -> TestPage {
        try await client.submit(try await fill(), press: language.send)
    }

    /// The code on the page.
    static func code(_ page: TestPage) -> String {
        let markup = page.markup
        let start = markup.all.firstIndex { $0.attributes["class"] == "code" } ?? 0
        return markup.all[start...].prefix { $0.name != "p" || !$0.isEnd }.map(\.text).joined()
    }
}
