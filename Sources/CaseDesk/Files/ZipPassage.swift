/// A document of a word processor is a ZIP; one that holds anything else is not taken.
///
/// The list of what it holds stands at its end, so the end is kept at hand while all of it passes.
struct ZipPassage: FilePassage {
    /// A list beyond this is that of no letter.
    static let listLimit = 256 << 10
    private static let endMark = letters("PK\u{5}\u{6}")
    private static let odt = "application/vnd.oasis.opendocument.text"

    private let isOdt: Bool
    private var tail: [UInt8] = []

    /// An ODT says what it is in its first entry, which is not packed (OpenDocument 1.3, part 2, 3.3).
    init(head: [UInt8]) {
        isOdt =
            head.reads("mimetype" + Self.odt, at: 30) && head.reversedNumber(at: 8, bytes: 2) == 0
            && head.reversedNumber(at: 18, bytes: 4) == Self.odt.utf8.count
    }

    mutating func pass(_ bytes: [UInt8]) -> [UInt8] {
        tail += bytes
        if tail.count > 2 * Self.listLimit { tail.removeFirst(tail.count - Self.listLimit) }
        return bytes
    }

    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8]) {
        guard let names = names() else { throw NotThisKind() }
        if isOdt, names.contains("content.xml") { return (.odt, []) }
        let isWord = names.contains("[Content_Types].xml") && names.contains("word/document.xml")
        // A document that brings a program along is not taken.
        guard isWord, !names.contains("word/vbaProject.bin") else { throw NotThisKind() }
        return (.docx, [])
    }

    /// The names in the central directory; nil when there is no whole one.
    private func names() -> Set<String>? {
        guard let end = endOfList, let count = tail.reversedNumber(at: end + 10, bytes: 2),
            let size = tail.reversedNumber(at: end + 12, bytes: 4)
        else { return nil }
        var (names, at): (Set<String>, Int) = ([], end - size)
        for _ in 0..<count {
            guard tail.reads("PK\u{1}\u{2}", at: at), let length = tail.reversedNumber(at: at + 28, bytes: 2),
                let extra = tail.reversedNumber(at: at + 30, bytes: 2),
                let note = tail.reversedNumber(at: at + 32, bytes: 2), at + 46 + length <= end
            else { return nil }
            names.insert(String(decoding: tail[(at + 46)..<(at + 46 + length)], as: UTF8.self))
            at += 46 + length + extra + note
        }
        return at == end ? names : nil
    }

    private var endOfList: Int? {
        guard tail.count >= 22 else { return nil }
        return (0...(tail.count - 22)).last {
            tail[$0] == Self.endMark[0] && tail[$0...].starts(with: Self.endMark)
        }
    }
}
