import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("Shell – an upload is read as it comes")
struct MultipartTests {
    private let boundary = Multipart.boundary

    /// What the parser finds when the bytes come in chunks of these sizes, neighbouring data joined.
    private func read(_ bytes: [UInt8], sizes: () -> Int) throws -> [String] {
        var parser = try MultipartParser(boundary: boundary)
        var found: [String] = []
        var data: [UInt8] = []
        var rest = bytes[...]
        while !parser.isDone {
            while let event = try parser.next() {
                switch event {
                case .part(let head):
                    found.append("\(head.name)/\(head.fileName ?? "-")/\(head.contentType ?? "-")")
                case .data(let chunk): data.append(contentsOf: chunk.readableBytesView)
                case .endOfPart:
                    found.append(String(decoding: data, as: UTF8.self))
                    data = []
                }
            }
            guard !parser.isDone else { break }
            guard !rest.isEmpty else { throw MultipartProblem.truncated }
            let size = sizes()
            parser.append(ByteBuffer(bytes: rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return found
    }

    private var sample: [UInt8] {
        let tricky = "\r\n--\r\n\(boundary)\r\n--\(boundary.dropLast())\r\n--"
        return Multipart.body(
            fields: [("csrf", "abc"), ("leeg", ""), ("verhaal", tricky)],
            file: TestFile(field: "bestand", name: "Klacht – نسخة.pdf", bytes: Array("%PDF\r\n\r\n-".utf8)))
    }

    private var expected: [String] {
        [
            "csrf/-/-", "abc", "leeg/-/-", "", "verhaal/-/-",
            "\r\n--\r\n\(boundary)\r\n--\(boundary.dropLast())\r\n--",
            "bestand/Klacht – نسخة.pdf/application/pdf", "%PDF\r\n\r\n-",
        ]
    }

    @Test func `the parts are the same at every chunk size`() throws {
        for size in 1...sample.count { #expect(try read(sample) { size } == expected) }
    }

    @Test func `the parts are the same however the bytes are cut`() throws {
        var dice = Dice(seed: 7578)
        for _ in 0..<300 {
            let limit = Int.random(in: 1...90, using: &dice)
            #expect(try read(sample) { Int.random(in: 1...limit, using: &dice) } == expected)
        }
    }

    @Test func `what is cut off anywhere is truncated, never taken for whole`() throws {
        for length in 0..<(sample.count - 2) {
            #expect(throws: MultipartProblem.self) { try read(Array(sample.prefix(length))) { 17 } }
        }
    }

    @Test func `no bytes make it crash`() {
        var dice = Dice(seed: 2046)
        for _ in 0..<4_000 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1..<12, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                if Bool.random(using: &dice) {
                    bytes[place] = UInt8.random(in: 0...255, using: &dice)
                } else {
                    bytes.replaceSubrange(place..<min(bytes.count, place + 3), with: "\r\n".utf8)
                }
            }
            let size = Int.random(in: 1..<100, using: &dice)
            _ = try? read(bytes) { size }
        }
    }

    private func head(_ disposition: String) throws -> MultipartHead {
        try MultipartHead(parsing: Array("Content-Disposition: \(disposition)".utf8))
    }

    @Test(arguments: [
        ("brief.pdf", "brief.pdf"), ("C:\\\\Users\\\\x\\\\brief.pdf", "brief.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a%22b%0D%0Ac.pdf", "a\"bc.pdf"), ("a;b=c.pdf", "a;b=c.pdf"), ("", ""), ("/", ""),
        ("50%.pdf", "50%.pdf"),
    ])
    func `the name of a file leads nowhere`(sent: String, kept: String) throws {
        #expect(try head("form-data; name=\"f\"; filename=\"\(sent)\"").fileName == kept)
    }

    @Test func `a long name is cut between characters`() throws {
        let name = try head("form-data; name=f; filename=\"\(String(repeating: "é", count: 400))\"").fileName
        #expect(name?.utf8.count == 254)
    }

    @Test(arguments: [
        "attachment; name=\"a\"", "form-data", "form-data; name=\"\"", "form-data; name=\"a",
        "form-data; name",
        "form-data; name=\"a\"; name=\"b\"", "form-data; name=\"a\" x", "form-data; =b",
        "form-data; name=\"a\"\u{0}",
        "form-data;; name=\"a\"",
    ])
    func `headers that no browser writes are refused`(disposition: String) {
        #expect(throws: MultipartProblem.malformed) { try head(disposition) }
    }

    @Test func `every limit holds`() {
        let many = Multipart.body(
            fields: Array(repeating: ("a", ""), count: Limits.uploadParts + 1), file: nil)
        #expect(throws: MultipartProblem.tooManyParts) { try read(many) { 1000 } }
        let endless = Array("--\(boundary)\r\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 20_000)
        #expect(throws: MultipartProblem.tooLong) { try read(endless) { 1000 } }
        #expect(throws: MultipartProblem.malformed) {
            try read(Array("preamble--\(boundary)\r\n".utf8)) { 3 }
        }
        for bad in ["", String(repeating: "b", count: 71), "a b", "é"] {
            #expect(throws: MultipartProblem.noBoundary) { try MultipartParser(boundary: bad) }
        }
    }
}
