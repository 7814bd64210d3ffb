/// What a recording says about itself: its tracks stay, its notes (title, place, device) go.
struct SoundTracks {
    private static let notes: Set<String> = ["udta", "meta", "uuid"]

    private(set) var box: Box
    /// `soun` for sound, `vide` for a film.
    private(set) var kinds: Set<String> = []

    init(_ box: Box) {
        self.box = box
    }

    mutating func clean() throws(NotThisKind) {
        try clean(box.header.length..<box.bytes.count)
    }

    private mutating func clean(_ range: Range<Int>) throws(NotThisKind) {
        for (header, place) in try box.children(in: range) {
            let content = place.lowerBound + header.length
            switch header.name {
            case "trak", "mdia": try clean(content..<place.upperBound)
            // Version and flags, four bytes of nothing, and the kind (ISO 14496-12, 8.4.3).
            case "hdlr" where content + 12 <= place.upperBound:
                kinds.insert(String(decoding: box.bytes[(content + 8)..<(content + 12)], as: UTF8.self))
            case let name where Self.notes.contains(name): box.empty(header, in: place)
            default: break
            }
        }
    }
}
