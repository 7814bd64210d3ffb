/// Thrown where the bytes are not of the kind that their beginning promised.
struct NotThisKind: Error {}

/// The way of one file into the ledger, piece by piece: is it what it seems, and what of it is kept.
///
/// No passage holds a file whole; what it holds back to decide on is bounded by a named limit.
protocol FilePassage: Sendable {
    /// What is kept of the next bytes.
    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8]
    /// What is kept of the bytes that were held back, and the kind, once the file is whole.
    mutating func end() throws(NotThisKind) -> (type: FileType, last: [UInt8])
}

/// A kind that its first bytes tell for sure, and that is kept as it came.
struct PlainPassage: FilePassage {
    let type: FileType

    mutating func pass(_ bytes: [UInt8]) -> [UInt8] { bytes }
    mutating func end() -> (type: FileType, last: [UInt8]) { (type, []) }
}

/// Written text has no mark of its own: no byte of it may be a sign that no text holds.
struct TextPassage: FilePassage {
    private static let layout: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D]

    mutating func pass(_ bytes: [UInt8]) throws(NotThisKind) -> [UInt8] {
        for byte in bytes where byte < 0x20 || byte == 0x7F {
            guard Self.layout.contains(byte) else { throw NotThisKind() }
        }
        return bytes
    }

    mutating func end() -> (type: FileType, last: [UInt8]) { (.txt, []) }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// A number of so many bytes at a place, the highest first; nil beyond the end.
    func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= startIndex, place <= endIndex - count, count < 8 || self[place] < 0x80 else {
            return nil
        }
        return self[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same with the lowest byte first, as in a ZIP and in half of all photos.
    func reversedNumber(at place: Int, bytes count: Int) -> Int? {
        guard place >= startIndex, place <= endIndex - count else { return nil }
        return self[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether these letters stand at a place.
    func reads(_ letters: String, at place: Int) -> Bool {
        let letters = Array(letters.utf8)
        guard place >= startIndex, place <= endIndex - letters.count else { return false }
        return self[place..<(place + letters.count)].elementsEqual(letters)
    }
}

/// Four letters as bytes, such as the name of a box or a chunk.
func letters(_ name: String) -> [UInt8] { Array(name.utf8) }

/// A number in so many bytes, the highest first.
func bytes(of number: Int, count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
