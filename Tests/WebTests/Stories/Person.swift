import HTTPTypes
import Testing

@testable import Web

/// Somebody at a browser who knows one address by heart; all else is found by the links and buttons on a page.
final class Person {
    let client: TestClient
    private(set) var page: TestPage
    /// Presses every button a second time before the first answer is on the screen.
    var isImpatient = false

    init(_ client: TestClient, at address: String) async throws {
        self.client = client
        page = try await client.get(address)
    }

    /// Types an address that they know.
    func opens(_ address: String, at location: SourceLocation = #_sourceLocation) async throws {
        try look(await client.get(address), location)
    }

    /// Follows the one link with these words, or else the one that has them in it.
    func follows(_ words: String, at location: SourceLocation = #_sourceLocation) async throws {
        try look(await client.get(try address(of: words, location)), location)
    }

    /// Opens a frozen letter, which stands outside the frame of the site.
    func readsLetter(
        _ title: String, at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        try await follows(title, at: location)
        let letter = try await client.get(try address(of: "Open de brief", location))
        #expect(letter.status == .ok, sourceLocation: location)
        return letter
    }

    /// Fills in the form that has this button, and presses it.
    func presses(
        _ button: String, _ answers: [String: [String]] = [:], file: TestFile? = nil,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        try #require(
            page.form(with: button) != nil, "no “\(button)” on \(page.path): \(page.text)",
            sourceLocation: location)
        let next = try await client.submit(page, answers, press: button, file: file, at: location)
        if isImpatient {
            let second = try await client.submit(page, answers, press: button, file: file, at: location)
            #expect(second.status.code < 500, "\(button) twice on \(page.path)", sourceLocation: location)
        }
        try look(next, location)
    }

    /// Presses a button and is told why not: the page is still one with a way on.
    func isToldWhyNot(
        _ button: String, _ answers: [String: [String]] = [:], _ words: String,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        page = try await client.submit(page, answers, press: button, at: location)
        let isTold = page.status.kind == .clientError || page.title.hasPrefix("Fout:")
        #expect(isTold, "\(page.path): \(page.text)", sourceLocation: location)
        #expect(PageCheck.problems(in: page) == [], sourceLocation: location)
        sees(words, at: location)
    }

    func sees(_ words: String..., at location: SourceLocation = #_sourceLocation) {
        for words in words {
            #expect(
                page.contains(words), "“\(words)” is not on \(page.path): \(page.text)",
                sourceLocation: location)
        }
    }

    func doesNotSee(_ words: String..., at location: SourceLocation = #_sourceLocation) {
        for words in words {
            #expect(!page.contains(words), "“\(words)” is on \(page.path)", sourceLocation: location)
        }
    }

    /// Whether a link with these words stands on the page.
    func canFollow(_ words: String) -> Bool { page.links.contains(where: { _ in !hrefs(words).isEmpty }) }

    /// Where a link with these words leads.
    func address(of words: String, _ location: SourceLocation) throws -> String {
        let found = hrefs(words)
        return try #require(
            found.count == 1 ? found.first : nil,
            "\(found.count) links “\(words)” on \(page.path): \(page.text)", sourceLocation: location)
    }

    private func hrefs(_ words: String) -> Set<String> {
        let links = page.markup.linksWithWords
        let exact = links.filter { $0.words == words }
        return Set((exact.isEmpty ? links.filter { $0.words.contains(words) } : exact).map(\.address))
    }

    private func look(_ next: TestPage, _ location: SourceLocation) throws {
        page = next
        try #require(page.status == .ok, "\(page.path): \(page.text)", sourceLocation: location)
        #expect(PageCheck.problems(in: page) == [], "\(page.path)", sourceLocation: location)
    }
}

extension TestMarkup {
    /// Every link with what stands in it, as one line.
    var linksWithWords: [(words: String, address: String)] {
        let words = text(of: "a").map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        return zip(words, tags("a")).compactMap { words, tag in
            tag.attributes["href"].map { (words, $0) }
        }
    }
}
