import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Goes by every address of the site and every link that it meets there, as far as one person can come.
struct Crawl {
    /// So many pages are more than anybody has in a small place.
    static let most = 800

    let client: TestClient
    /// Addresses that are left alone.
    var skips: [String] = []

    /// What was met on the way.
    struct Findings {
        var pages = 0
        /// For each word the addresses where it stands.
        var found: [String: Set<String>] = [:]
    }

    func search(_ words: [String], from addresses: [String]) async throws -> Findings {
        var findings = Findings()
        var seen: Set<String> = []
        var queue = addresses[...]
        while let address = queue.popFirst() {
            guard seen.insert(address).inserted, seen.count <= Self.most, !isSkipped(address) else {
                continue
            }
            let page = try await client.get(address)
            // A way there could lead on to what is left alone.
            guard page.status == .ok, !isSkipped(page.path) else { continue }
            let text = try Self.text(of: page)
            for word in words where text.contains(word) { findings.found[word, default: []].insert(address) }
            guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            findings.pages += 1
            queue += Self.links(in: text)
        }
        #expect(seen.count <= Self.most, "more pages than looked at")
        return findings
    }

    /// The quick exit ends the visit, also of who crawls.
    private func isSkipped(_ address: String) -> Bool {
        address.hasSuffix("/weg") && address.count <= "/en/weg".count
            || skips.contains { address.contains($0) }
    }

    /// Those within the site, without the place on the page; read in a hurry, for there are thousands.
    private static func links(in html: String) -> [String] {
        html.components(separatedBy: "href=\"").dropFirst().compactMap { rest -> String? in
            let link = rest.prefix { $0 != "\"" && $0 != "#" }
            guard link.hasPrefix("/"), !link.hasPrefix("//") else { return nil }
            return String(link).replacing("&amp;", with: "&")
        }
    }

    /// A bundle is unpacked by another program than ours.
    private static func text(of page: TestPage) throws -> String {
        guard page.headers[.contentType] == "application/zip" else { return page.html }
        let file = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try Data(page.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        let program = """
            import sys, zipfile
            bundle = zipfile.ZipFile(sys.argv[1])
            for name in bundle.namelist(): sys.stdout.buffer.write(bundle.read(name))
            """
        python.arguments = ["-c", program, file.path()]
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        python.waitUntilExit()
        #expect(python.terminationStatus == 0 && !text.isEmpty)
        return text
    }
}

extension TestSite {
    /// Every address at which there is something to see, filled in for one case.
    func addresses(of number: String) -> [String] {
        site.routes.addresses.filter { $0.method == .get }.map { route in
            let path = route.path.description
            // Only the work names a case; others count their own letters.
            let isWork = path.hasPrefix("/werk") || path.hasPrefix("/kamer")
            let parts = [
                ":nr": isWork ? number : "1", ":dag": "2025-01-01", ":periode": "2025", ":jaar": "2026",
            ]
            return path.split(separator: "/", omittingEmptySubsequences: false)
                .map { $0.hasPrefix(":") ? parts[String($0)] ?? "1" : String($0) }.joined(separator: "/")
        }
    }
}
