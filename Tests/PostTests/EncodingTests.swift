import Foundation
import Testing

@testable import Post

@Suite("Encodings: RFC 2045, 2047 and 2231")
struct EncodingTests {
    @Test(arguments: [
        ("Bericht voor u", "Bericht voor u"),
        ("Één bericht", "=?utf-8?B?w4nDqW4gYmVyaWNodA==?="),
        ("=?utf-8?B?eA==?=", "=?utf-8?B?PT91dGYtOD9CP2VBPT0/PQ==?="),
        (" spatie", "=?utf-8?B?IHNwYXRpZQ==?="),
    ])
    func `a header is plain where it can be and encoded where it must be`(text: String, expected: String) {
        #expect(HeaderText.unstructured(text) == expected)
    }

    @Test func `each encoded word fits and decodes by itself`() throws {
        let text = String(repeating: "ö👩‍👩‍👧 ", count: 40)
        let words = HeaderText.unstructured(text).components(separatedBy: "\r\n ")
        #expect(words.count > 1)
        var decoded = ""
        for word in words {
            #expect(word.utf8.count <= 75)
            let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            decoded += try #require(String(data: bytes, encoding: .utf8))
        }
        #expect(decoded == text)
    }

    @Test(arguments: [
        ("Ben in de Buurt", "\"Ben in de Buurt\""),
        ("Ben, <x@example.org>", "\"Ben, <x@example.org>\""),
        ("\"Ben\" \\", "\"\\\"Ben\\\" \\\\\""),
        ("Gülşen", "=?utf-8?B?R8O8bMWfZW4=?="),
    ])
    func `a name cannot become an address`(name: String, expected: String) {
        #expect(HeaderText.phrase(name) == expected)
    }

    @Test(arguments: [
        ("", ""), ("a", "a"), ("a=b", "a=3Db"), ("é", "=C3=A9"),
        ("op het eind \nx", "op het eind=20\r\nx"), ("tab\t", "tab=09"), ("a\tb", "a\tb"),
        ("a\r\nb\rc\nd", "a\r\nb\r\nc\r\nd"), ("a\n\r\nb", "a\r\n\r\nb"), (".\n..", ".\r\n.."),
        ("\u{0}", "=00"),
    ])
    func `quoted-printable`(text: String, expected: String) {
        #expect(String(decoding: QuotedPrintable.encode(text), as: UTF8.self) == expected)
    }

    @Test(arguments: 70...160)
    func `a long line is broken softly and comes back whole`(length: Int) {
        for text in [String(repeating: "x", count: length), String(repeating: "é", count: length)] {
            let encoded = String(decoding: QuotedPrintable.encode(text), as: UTF8.self)
            #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
            let joined = encoded.replacingOccurrences(of: "=\r\n", with: "")
            #expect(joined.replacingOccurrences(of: "=", with: "%").removingPercentEncoding == text)
        }
    }

    @Test func `the file name of a mail stays inside its folder`() {
        #expect(FolderTransport.fileName("../../x@example.org") == "%2E.%2F..%2Fx@example.org.eml")
        #expect(FolderTransport.fileName("a+b@example.org") == "a%2Bb@example.org.eml")
    }
}
