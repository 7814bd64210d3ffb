/// Photos of telephones (HEIC) and recordings (M4A), without the notes on where and with what they were made.
///
/// Nothing changes its length: other boxes point at places in the file. What goes becomes empty space.
struct BoxPassage: FilePassage {
    /// A description beyond this is that of no photo and of no talk.
    static let descriptionLimit = 4 << 20

    private enum Place: Equatable { case header, inside(left: Int?, isKept: Bool) }

    private static let photos: Set<String> = ["heic", "heix", "heim", "heis"]
    private static let kept: Set<String> = ["ftyp", "styp", "mdat", "moof", "sidx", "mfra"]

    private let isPhoto: Bool
    private var place = Place.header
    private var waiting: [UInt8] = []
    private var passed = 0
    private var blanks: [Blank] = []
    private var isDescribed = false

    /// The first box names the kinds of which it is one.
    init(head: [UInt8]) {
        let end = min(head.number(at: 0, bytes: 4) ?? 0, head.count)
        let brands = ([8] + Array(stride(from: 16, to: end, by: 4))).filter { $0 + 4 <= end }
        isPhoto = brands.contains {
            Self.photos.contains(String(decoding: head[$0..<($0 + 4)], as: UTF8.self))
        }
    }

    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8] {
        waiting += bytes
        var (kept, at): ([UInt8], Int) = ([], 0)
        while at < waiting.count, let next = try step(at, &kept) { at = next }
        waiting.removeFirst(at)
        passed += at
        return kept
    }

    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8]) {
        let isWhole =
            switch place {
            case .header: waiting.isEmpty
            case .inside(let left, _): left == nil
            }
        guard isDescribed, isWhole else { throw NotThisKind() }
        return (isPhoto ? .heic : .m4a, [])
    }

    private mutating func step(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard case .inside(let left, let isKept) = place else { return try header(at, &kept) }
        let end = left.map { min(at + $0, waiting.count) } ?? waiting.count
        kept +=
            isKept ? blanked(Array(waiting[at..<end]), at: passed + at) : Array(repeating: 0, count: end - at)
        place = left == end - at ? .header : .inside(left: left.map { $0 - (end - at) }, isKept: isKept)
        return end
    }

    private mutating func header(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard let header = try BoxHeader(waiting, at: at) else { return nil }
        if header.name == "moov" || isPhoto && header.name == "meta" {
            guard let size = header.size, size <= Self.descriptionLimit else { throw NotThisKind() }
            guard at + size <= waiting.count else { return nil }
            let box = Box(bytes: Array(waiting[at..<(at + size)]), start: passed + at, header: header)
            kept += try described(box)
            return at + size
        }
        let isKept = Self.kept.contains(header.name)
        let name = isKept ? Array(waiting[(at + 4)..<(at + 8)]) : letters("free")
        kept += waiting[at..<(at + 4)] + name + waiting[(at + 8)..<(at + header.length)]
        place = .inside(left: header.size.map { $0 - header.length }, isKept: isKept)
        if place == .inside(left: 0, isKept: isKept) { place = .header }
        return at + header.length
    }

    /// The box that says what the file holds, without its notes.
    private mutating func described(_ box: Box) throws(NotThisKind) -> [UInt8] {
        guard box.header.name == "meta" else {
            var tracks = SoundTracks(box)
            try tracks.clean()
            // A film is no recording, and a film shows where it was made.
            guard isPhoto || tracks.kinds == ["soun"] else { throw NotThisKind() }
            isDescribed = isDescribed || !isPhoto
            return tracks.box.bytes
        }
        blanks += try PhotoItems(box).notes()
        // What already passed cannot be taken back: such a photo is not taken at all.
        guard blanks.allSatisfy({ $0.range.lowerBound >= box.start }) else { throw NotThisKind() }
        isDescribed = true
        return blanked(box.bytes, at: box.start)
    }

    private func blanked(_ bytes: [UInt8], at start: Int) -> [UInt8] {
        var bytes = bytes
        for blank in blanks { blank.lay(over: &bytes, at: start) }
        return bytes
    }
}

/// A stretch of a file whose content goes.
struct Blank: Sendable {
    let range: Range<Int>
    /// What stands there instead, before the padding.
    let first: [UInt8]
    let padding: UInt8

    /// Over bytes that begin at a place of the file.
    func lay(over bytes: inout [UInt8], at start: Int) {
        for place in range.clamped(to: start..<(start + bytes.count)) {
            let index = place - range.lowerBound
            bytes[place - start] = index < first.count ? first[index] : padding
        }
    }
}
