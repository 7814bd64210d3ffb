/// Looks at the first bytes of a file, and sends all of it through the passage of its kind.
struct FileGate: Sendable {
    /// Enough for two frames of music and for the first names in a document.
    static let headBytes = 4096

    private let name: String
    private var head: [UInt8] = []
    private var passage: (any FilePassage)?

    /// A name counts for nothing but plain text, which has no mark of its own.
    init(name: String) {
        self.name = name
    }

    /// What is kept of the next bytes; nothing until the head is there.
    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8] {
        if var begun = passage {
            // Taken out while it works, so that what it holds is changed in place.
            passage = nil
            let kept = try begun.pass(bytes)
            passage = begun
            return kept
        }
        head += bytes
        return head.count < Self.headBytes ? [] : try begin()
    }

    /// The kind, and what was held back.
    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8]) {
        let first = passage == nil ? try begin() : []
        guard var begun = passage else { throw NotThisKind() }
        let end = try begun.end()
        return (end.type, first + end.last)
    }

    private mutating func begin() throws(NotThisKind) -> [UInt8] {
        guard var begun = Self.passage(of: head, named: name) else { throw NotThisKind() }
        let kept = try begun.pass(head)
        passage = begun
        head = []
        return kept
    }

    private static func passage(of head: [UInt8], named name: String) -> (any FilePassage)? {
        if head.starts(with: JpegPassage.mark) { return JpegPassage() }
        if head.starts(with: PngPassage.mark) { return PngPassage() }
        if head.reads("ftyp", at: 4) { return BoxPassage(head: head) }
        if head.reads("%PDF-", at: 0) { return PlainPassage(type: .pdf) }
        if head.reads("PK\u{3}\u{4}", at: 0) { return ZipPassage(head: head) }
        if Sound.isOgg(head) { return PlainPassage(type: .ogg) }
        if Sound.isMp3(head) { return PlainPassage(type: .mp3) }
        return name.lowercased().hasSuffix(".txt") ? TextPassage() : nil
    }
}

/// Recordings that are told by how they begin.
enum Sound {
    /// An Ogg page whose first packet says that it is a voice or music, not a film.
    static func isOgg(_ head: [UInt8]) -> Bool {
        guard head.reads("OggS\u{0}", at: 0), let segments = head.number(at: 26, bytes: 1) else {
            return false
        }
        return ["OpusHead", "\u{1}vorbis", "Speex   ", "\u{7F}FLAC"].contains {
            head.reads($0, at: 27 + segments)
        }
    }

    /// A tag, or two frames of layer III one behind the other: one alone may be chance.
    static func isMp3(_ head: [UInt8]) -> Bool {
        if head.reads("ID3", at: 0), let version = head.number(at: 3, bytes: 1) { return version < 0xFF }
        guard let length = frameLength(head, at: 0) else { return false }
        return frameLength(head, at: length) != nil
    }

    private static let bitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let lowBitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
    private static let sampleRates = [44_100, 48_000, 32_000]

    /// From the four bytes before each frame (ISO 11172-3, 2.4.1.3); nil where they are none.
    private static func frameLength(_ head: [UInt8], at place: Int) -> Int? {
        guard let mark = head.number(at: place, bytes: 4), mark >> 21 == 0x7FF, mark >> 17 & 3 == 1 else {
            return nil
        }
        let (version, bits, rate) = (mark >> 19 & 3, mark >> 12 & 15, mark >> 10 & 3)
        guard version != 1, (1...14).contains(bits), rate < 3 else { return nil }
        let isFirst = version == 3
        let perSecond = sampleRates[rate] >> (isFirst ? 0 : version == 2 ? 1 : 2)
        let bytes = (isFirst ? bitRates : lowBitRates)[bits] * 1000 * (isFirst ? 144 : 72) / perSecond
        return bytes + (mark >> 9 & 1)
    }
}
