import Foundation

/// What commands print: answers to standard output, everything for people to standard error.
enum Output {
    /// Two lines, in lower case and without a full stop.
    static func fail(_ sentence: String, hint: String, code: Int32) -> Int32 {
        let lines = sentence.split(whereSeparator: \.isNewline).map(String.init)
        for line in lines { toPeople("gehoord: error: \(line)") }
        toPeople("gehoord: hint: \(hint)")
        return code
    }

    static func toPeople(_ text: String, to handle: FileHandle = .standardError) {
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }

    /// One JSON object on one line, flushed at once: a script waits for it.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileHandle.standardOutput.write(contentsOf: try encoder.encode(value) + Data("\n".utf8))
    }
}

/// What keeps a command from being carried out, with what to do now.
struct NodeFault: Error {
    let sentence: String
    let hint: String
    var code: Int32 = 1

    init(_ sentence: String, hint: String, code: Int32 = 1) {
        self.sentence = sentence
        self.hint = hint
        self.code = code
    }
}
