/// One box of a file that is made of boxes (ISO 14496-12, 4.2): a size, a name of four letters, a content.
struct BoxHeader {
    let name: String
    /// Bytes of size and name.
    let length: Int
    /// The whole box; nil when it goes on to the end of the file.
    let size: Int?

    /// Nil when more bytes are needed.
    init?(_ bytes: [UInt8], at place: Int) throws(NotThisKind) {
        guard let short = bytes.number(at: place, bytes: 4), place + 8 <= bytes.count else { return nil }
        name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
        switch short {
        case 0: (length, size) = (8, nil)
        case 1:
            guard place + 16 <= bytes.count else { return nil }
            guard let long = bytes.number(at: place + 8, bytes: 8) else { throw NotThisKind() }
            (length, size) = (16, long)
        default: (length, size) = (8, short)
        }
        if let size, size < length { throw NotThisKind() }
    }
}

/// A box that is held whole, with the place where it stood in the file.
struct Box {
    var bytes: [UInt8]
    let start: Int
    let header: BoxHeader

    /// The boxes in a part of it, in order: their headers and where they stand.
    func children(in range: Range<Int>) throws(NotThisKind) -> [(header: BoxHeader, range: Range<Int>)] {
        var (found, at): ([(header: BoxHeader, range: Range<Int>)], Int) = ([], range.lowerBound)
        while at < range.upperBound {
            guard let header = try BoxHeader(bytes, at: at) else { throw NotThisKind() }
            let size = header.size ?? range.upperBound - at
            guard size <= range.upperBound - at else { throw NotThisKind() }
            found.append((header, at..<(at + size)))
            at += size
        }
        return found
    }

    /// Makes a box within it free space, as long as it was.
    mutating func empty(_ header: BoxHeader, in range: Range<Int>) {
        bytes.replaceSubrange((range.lowerBound + 4)..<(range.lowerBound + 8), with: letters("free"))
        for place in (range.lowerBound + header.length)..<range.upperBound { bytes[place] = 0 }
    }
}
