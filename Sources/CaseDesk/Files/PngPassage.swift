/// A picture without the texts and places that programs write into it; only chunks that draw it are kept.
struct PngPassage: FilePassage {
    static let mark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// A camera's notes beyond this are dropped unread.
    private static let exifLimit = 1 << 16
    /// Besides the ones with a capital, without which there is no picture.
    private static let drawing: Set<String> = [
        "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "tRNS", "pHYs", "sPLT", "cICP", "mDCV",
        "cLLI",
        "acTL", "fcTL", "fdAT",
    ]

    private enum Place: Equatable { case mark, chunk, inside(left: Int, isKept: Bool), behind }

    private var place = Place.mark
    private var waiting: [UInt8] = []
    private var isBegun = false

    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8] {
        waiting += bytes
        var (kept, at): ([UInt8], Int) = ([], 0)
        while at < waiting.count, let next = try step(at, &kept) { at = next }
        waiting.removeFirst(at)
        return kept
    }

    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8]) {
        guard place == .behind else { throw NotThisKind() }
        return (.png, [])
    }

    private mutating func step(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        switch place {
        case .mark:
            kept += Self.mark
            place = .chunk
            return at + Self.mark.count
        case .chunk: return try chunk(at, &kept)
        case .inside(let left, let isKept):
            let end = min(at + left, waiting.count)
            if isKept { kept += waiting[at..<end] }
            place = end - at == left ? .chunk : .inside(left: left - (end - at), isKept: isKept)
            return end
        case .behind: return waiting.count
        }
    }

    /// A length, a name, the content and a sum of four bytes.
    private mutating func chunk(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard let length = waiting.number(at: at, bytes: 4), at + 8 <= waiting.count else { return nil }
        let name = String(decoding: waiting[(at + 4)..<(at + 8)], as: UTF8.self)
        guard isBegun || name == "IHDR" else { throw NotThisKind() }
        isBegun = true
        if name == "eXIf", length <= Self.exifLimit {
            guard at + 12 + length <= waiting.count else { return nil }
            kept += Self.turning(waiting[(at + 8)..<(at + 8 + length)])
            return at + 12 + length
        }
        guard name != "IEND" else {
            kept += letters("\u{0}\u{0}\u{0}\u{0}IEND") + [0xAE, 0x42, 0x60, 0x82]
            place = .behind
            return waiting.count
        }
        let isCapital = waiting[at + 4] & 0x20 == 0
        place = .inside(left: 8 + length + 4, isKept: isCapital || Self.drawing.contains(name))
        return at
    }

    private static func turning(_ tiff: ArraySlice<UInt8>) -> [UInt8] {
        guard let orientation = Exif.orientation(in: tiff), orientation != 1 else { return [] }
        let named = letters("eXIf") + Exif.tiff(orientation: orientation)
        return bytes(of: named.count - 4, count: 4) + named + bytes(of: Int(sum(named)), count: 4)
    }

    /// The check sum of a chunk (PNG, annex D).
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
