/// A photo without what the camera wrote beside it: place, time, maker, and small copies of the photo.
///
/// Only the segments that draw it are kept. How to turn it is written anew; whatever follows the end of the
/// image (a second photo, a film) goes too.
struct JpegPassage: FilePassage {
    static let mark: [UInt8] = [0xFF, 0xD8, 0xFF]

    private enum Place { case segments, scan, behind }

    private var place = Place.segments
    private var waiting: [UInt8] = []
    private var isDrawn = false

    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8] {
        waiting += bytes
        var (kept, at): ([UInt8], Int) = ([], 0)
        while let next = try step(at, &kept) { at = next }
        waiting.removeFirst(at)
        return kept
    }

    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8]) {
        guard isDrawn else { throw NotThisKind() }
        return (.jpeg, [])
    }

    /// Where the next step begins; nil when more bytes are needed.
    private mutating func step(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard at < waiting.count else { return nil }
        switch place {
        case .segments: return try segment(at, &kept)
        case .scan: return scan(at, &kept)
        case .behind: return waiting.count
        }
    }

    private mutating func segment(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard waiting[at] == 0xFF else { throw NotThisKind() }
        guard at + 1 < waiting.count else { return nil }
        switch waiting[at + 1] {
        case 0xFF: return at + 1
        case 0xD9: place = .behind
        case 0x01, 0xD0...0xD8: break
        default: return try measured(at, &kept)
        }
        kept += waiting[at..<(at + 2)]
        return at + 2
    }

    /// A segment that says its own length.
    private mutating func measured(_ at: Int, _ kept: inout [UInt8]) throws(NotThisKind) -> Int? {
        guard let length = waiting.number(at: at + 2, bytes: 2) else { return nil }
        guard length >= 2 else { throw NotThisKind() }
        let end = at + 2 + length
        guard end <= waiting.count else { return nil }
        kept += Self.kept(waiting[at..<end])
        if waiting[at + 1] == 0xDA { (place, isDrawn) = (.scan, true) }
        return end
    }

    /// Up to the next segment: 0xFF before a zero or a restart mark belongs to the image.
    private mutating func scan(_ at: Int, _ kept: inout [UInt8]) -> Int? {
        guard let mark = waiting[at...].firstIndex(of: 0xFF) else {
            kept += waiting[at...]
            return waiting.count
        }
        kept += waiting[at..<mark]
        guard mark + 1 < waiting.count else { return mark == at ? nil : mark }
        switch waiting[mark + 1] {
        case 0x00, 0xD0...0xD7:
            kept += waiting[mark..<(mark + 2)]
            return mark + 2
        default:
            place = .segments
            return mark
        }
    }

    /// All but the notes of camera and programs; colours are no note.
    private static func kept(_ segment: ArraySlice<UInt8>) -> [UInt8] {
        let content = segment.dropFirst(4)
        let first = content.startIndex
        return switch segment[segment.startIndex + 1] {
        case 0xE0: segment.reads("JFIF\u{0}", at: first) ? Array(segment) : []
        case 0xE1 where segment.reads("Exif\u{0}\u{0}", at: first): turning(content.dropFirst(6))
        case 0xE2: segment.reads("ICC_PROFILE\u{0}", at: first) ? Array(segment) : []
        case 0xEE: segment.reads("Adobe", at: first) ? Array(segment) : []
        case 0xE0...0xEF, 0xFE: []
        default: Array(segment)
        }
    }

    private static func turning(_ tiff: ArraySlice<UInt8>) -> [UInt8] {
        guard let orientation = Exif.orientation(in: tiff), orientation != 1 else { return [] }
        let content = letters("Exif\u{0}\u{0}") + Exif.tiff(orientation: orientation)
        return [0xFF, 0xE1] + bytes(of: content.count + 2, count: 2) + content
    }
}
