import Crypto
import Foundation
import Testing

@testable import Ledger

struct WordsVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let root: Hex
    let words: [String]
    let pepper: Hex?
    let receiptSalt: Hex?
    let publicKey: Hex?
    let expect: String

    var testDescription: String { name }
    var file: KeyFile {
        KeyFile(root: SymmetricKey(data: root.bytes), keys: [.fresh(at: Sample.now, .current)])
    }
}

struct KeyFileVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let keys: [String]?
    let current: String?
    let expect: String

    var testDescription: String { name }
}

@Suite("key files") struct KeyFileTests {
    @Test(arguments: Vectors<WordsVector>.load("words"))
    func `words and what derives from a root are what their vector says`(vector: WordsVector) throws {
        let typed = vector.words.joined(separator: " ")
        guard vector.expect == "same" else {
            let word = try #require(Int(vector.expect.dropFirst(5)))
            #expect(throws: LedgerFault.wordsDiffer(at: word)) { try vector.file.check(words: typed) }
            #expect(throws: LedgerFault.self) { try KeyWords.root(from: vector.words) }
            return
        }
        #expect(vector.file.words == vector.words)
        #expect(try KeyWords.root(from: vector.words) == vector.root.bytes)
        #expect(vector.file.pepper.raw == vector.pepper?.bytes)
        #expect(vector.file.receiptSalt == vector.receiptSalt?.bytes)
        let publicKey = try vector.file.signingKey.publicKey.rawRepresentation
        #expect([UInt8](publicKey) == vector.publicKey?.bytes)
    }

    @Test(arguments: Vectors<KeyFileVector>.load("key-files"))
    func `a text is read or refused as its vector says`(vector: KeyFileVector) throws {
        switch vector.expect {
        case "reads":
            let file = try KeyFile(text: vector.text)
            #expect(file.keys.map(\.id) == vector.keys)
            #expect(file.current.id == vector.current)
            #expect(file.text == vector.text)
        case "newer": #expect(throws: LedgerFault.newerFormat(2)) { try KeyFile(text: vector.text) }
        default:
            let line = try #require(Int(vector.expect.dropFirst(5)))
            #expect(throws: LedgerFault.keyFileUnreadable(line: line)) { try KeyFile(text: vector.text) }
        }
    }

    @Test func `words may be typed in capitals, with commas or dashes`() throws {
        let file = KeyFile.make(at: Sample.now)
        try file.check(words: file.words.joined(separator: "-").uppercased())
        try file.check(words: " " + file.words.joined(separator: ", ") + "\n")
        #expect(throws: LedgerFault.wordsDiffer(at: 18)) {
            try file.check(words: (file.words + ["babab"]).joined(separator: " "))
        }
        #expect(throws: LedgerFault.wordsDiffer(at: 1)) { try file.check(words: "") }
    }

    @Test func `a new file is its owner's alone and never overwrites`() throws {
        try inFolder { folder in
            let (path, file) = (folder + "/keys", KeyFile.make(at: Sample.now))
            try file.save(path)
            #expect(try KeyFile.load(path) == file)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(throws: LedgerFault.fileExists(path: path)) {
                try KeyFile.make(at: Sample.now).save(path)
            }
            #expect(try KeyFile.load(path) == file)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["keys"])
        }
    }

    @Test func `a file that others can read is refused`() throws {
        try inFolder { folder in
            let path = folder + "/keys"
            try KeyFile.make(at: Sample.now).save(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            #expect(throws: LedgerFault.keyFileOpen(path: path)) { try KeyFile.load(path) }
        }
    }

    @Test func `a missing file and a missing folder say so`() throws {
        #expect(throws: LedgerFault.file(path: "/nowhere/keys", reason: "No such file or directory")) {
            try KeyFile.load("/nowhere/keys")
        }
        #expect(throws: LedgerFault.file(path: "/nowhere/keys.part", reason: "No such file or directory")) {
            try KeyFile.make(at: Sample.now).save("/nowhere/keys")
        }
    }

    @Test func `only a file of the same root can be updated`() throws {
        try inFolder { folder in
            let path = folder + "/keys"
            var file = KeyFile.make(at: Sample.now)
            try file.save(path)
            file.announce(at: Sample.now)
            try file.update(path)
            #expect(try KeyFile.load(path).keys.count == 2)
            #expect(throws: LedgerFault.wrongKey) { try KeyFile.make(at: Sample.now).update(path) }
        }
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "/gehoord-keys-" + hex(randomBytes(8))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
