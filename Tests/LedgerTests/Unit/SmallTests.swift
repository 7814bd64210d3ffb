import Foundation
import Testing

@testable import Ledger

@Suite("small types") struct SmallTests {
    @Test(arguments: [
        (Int64(0), Int64(0)), (3_599_999, 0), (3_600_000, 1), (-1, -1), (-3_600_000, -1), (-3_600_001, -2),
    ])
    func `the hour of a moment is rounded down`(moment: Int64, hour: Int64) {
        #expect(Instant(milliseconds: moment).hour == hour)
    }

    @Test func `moments are ordered and moved`() {
        #expect(Instant(seconds: 1) == Instant(milliseconds: 1000))
        #expect(Sample.now < Sample.now.adding(hours: 1))
        #expect(Sample.now.adding(days: 1) == Sample.now.adding(hours: 24))
    }

    @Test func `a clear stream says so in its name, and a random name is new`() {
        #expect(StreamID.clear("register-2026").text == "clear/register-2026")
        #expect(StreamID(stored: "clear/register-2026").isClear)
        #expect(!StreamID.named("office").isClear)
        let names = Set((0..<100).map { _ in StreamID.random() })
        #expect(names.count == 100)
        #expect(names.allSatisfy { $0.text.count == 32 && !$0.isClear })
    }

    @Test func `hexadecimal is read back, and nothing else is read`() {
        let bytes = (0...255).map { UInt8($0) }
        #expect(decoded(hex(bytes)) == bytes)
        for text in ["0", "0g", "AB", "é"] { #expect(decoded(text) == nil, "\(text)") }
        #expect(randomBytes(0).isEmpty && randomBytes(13).count == 13)
    }

    @Test func `comparing tells equal from unequal`() {
        #expect(equalInConstantTime([1, 2], [1, 2]))
        #expect(!equalInConstantTime([1, 2], [1, 3]))
        #expect(!equalInConstantTime([1, 2], [1, 2, 3]))
        #expect(equalInConstantTime([], []))
    }

    @Test func `no two lists of fields give the same bytes`() {
        #expect(LengthPrefixed("a", "bc").bytes != LengthPrefixed("ab", "c").bytes)
        #expect(LengthPrefixed("a", "").bytes != LengthPrefixed("a").bytes)
    }

    @Test func `every fault tells what to do, lower case and without a full stop`() {
        let faults: [LedgerFault] = [
            .busy, .conflict(actual: 1), .unknownStream(.random()), .erased(.random()),
            .notWhole(.random(), seq: 1, .hash), .wrongKey, .unknownKey("x"), .newerFormat(2),
            .newerSchema(namespace: "x", found: 2, known: 1), .tooLarge(limit: 3), .badValue,
            .wrongType(column: "x"),
            .noSuchColumn("x"), .constraint("x"), .full, .unreachable("x"),
            .database(code: "x", message: "y"),
            .closed, .file(path: "x", reason: "y"), .fileExists(path: "x"), .keyFileOpen(path: "x"),
            .keyFileUnreadable(line: 1), .wordsDiffer(at: 1), .notEmpty, .keyInUse("x"),
            .unknownAttachment("x"),
        ]
        for fault in faults {
            #expect(fault.hint.first?.isLowercase == true && fault.hint.last != ".", "\(fault)")
        }
    }

    private func decoded(_ text: String) -> [UInt8]? { bytes(hex: text) }
}

@Suite("vaults and tokens") struct VaultTests {
    let keys = KeyRing(KeyFile.make(at: Sample.now))

    @Test func `one value sealed twice looks different and opens the same`() throws {
        let vault = Vault(secret: randomBytes(32))
        let (one, two) = (
            try vault.seal(Sample.first, as: "draft"), try vault.seal(Sample.first, as: "draft")
        )
        #expect(one != two)
        for sealed in [one, two] { #expect(try vault.open(sealed, as: "draft") == Sample.first) }
    }

    @Test func `any flipped byte closes a value for good`() throws {
        let vault = Vault(secret: randomBytes(32))
        let sealed = try vault.seal(Sample.first, as: "draft", of: "d1")
        for place in sealed.indices.dropFirst() {
            var bytes = sealed
            bytes[place] ^= 1
            #expect(throws: LedgerFault.wrongKey) { try vault.open(bytes, as: "draft", of: "d1") }
        }
    }

    @Test func `a token is the same for the same reader only`() {
        let token = keys.token("jansen", reader: "desk")
        #expect(token.count == 16)
        #expect(keys.token("jansen", reader: "desk") == token)
        #expect(keys.token("jansen", reader: "noor") != token)
        #expect(keys.token("janse", reader: "desk") != token)
        #expect(keys.tokens("jansen", reader: "desk") == [token])
    }

    @Test func `while a rotation runs both tokens are looked for, the current one first`() {
        var file = keys.snapshot
        file.announce(at: Sample.now)
        let announced = KeyRing(file)
        #expect(announced.tokens("jansen", reader: "desk") == keys.tokens("jansen", reader: "desk"))
        file.turn(at: Sample.now)
        let turned = KeyRing(file)
        let tokens = turned.tokens("jansen", reader: "desk")
        #expect(tokens == [turned.token("jansen", reader: "desk"), keys.token("jansen", reader: "desk")])
        #expect(Set(tokens).count == 2)
    }

    @Test func `damaged bytes under an installation key are refused and never trap`() throws {
        let sealed = try keys.seal(Sample.first, as: "session", of: "1")
        for length in 0..<sealed.count {
            #expect(throws: LedgerFault.self) {
                try keys.open(Array(sealed.prefix(length)), as: "session", of: "1")
            }
        }
        #expect(throws: LedgerFault.wrongKey) { try keys.open(sealed, as: "session", of: "2") }
    }
}
