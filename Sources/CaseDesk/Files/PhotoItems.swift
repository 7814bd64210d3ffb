/// What a HEIC holds: which of its items are notes of the camera, and where those stand (ISO 14496-12, 8.11).
struct PhotoItems {
    /// More items than this are no photo.
    static let limit = 1000

    private let box: Box
    private let children: [(header: BoxHeader, range: Range<Int>)]

    init(_ box: Box) throws(NotThisKind) {
        self.box = box
        guard box.bytes.count >= box.header.length + 4 else { throw NotThisKind() }
        children = try box.children(in: (box.header.length + 4)..<box.bytes.count)
    }

    /// Every stretch of notes; a reader that opens one finds an empty one.
    func notes() throws(NotThisKind) -> [Blank] {
        guard let list = child("iinf"), let places = child("iloc") else { throw NotThisKind() }
        let kinds = try kinds(in: list)
        var blanks: [Blank] = []
        for item in try ItemPlaces(
            box.bytes, at: places, idat: child("idat").map { box.start + $0.lowerBound }
        )
        .items(atMost: Self.limit) {
            guard let kind = kinds[item.id], kind != .image else { continue }
            for (index, range) in item.extents.enumerated() {
                blanks.append(kind.blank(range, isFirst: index == 0))
            }
        }
        return blanks
    }

    /// The content of the first box of this name.
    private func child(_ name: String) -> Range<Int>? {
        children.first { $0.header.name == name }.map {
            ($0.range.lowerBound + $0.header.length)..<$0.range.upperBound
        }
    }

    private func kinds(in list: Range<Int>) throws(NotThisKind) -> [Int: Kind] {
        let bytes = box.bytes
        guard let version = bytes.number(at: list.lowerBound, bytes: 1) else { throw NotThisKind() }
        let first = list.lowerBound + (version == 0 ? 6 : 8)
        guard first <= list.upperBound else { throw NotThisKind() }
        var kinds: [Int: Kind] = [:]
        for (header, place) in try box.children(in: first..<list.upperBound) where header.name == "infe" {
            let content = place.lowerBound + header.length
            let version = bytes.number(at: content, bytes: 1) ?? 0
            let width = version == 3 ? 4 : 2
            guard let id = bytes.number(at: content + 4, bytes: width) else { throw NotThisKind() }
            kinds[id] = Kind(version, bytes, at: content + 4 + width + 2)
        }
        return kinds
    }

    /// What an item is to us.
    private enum Kind {
        case image, exif, words

        init(_ version: Int, _ bytes: [UInt8], at place: Int) {
            // Before version 2 an item has no kind, and no photo is made of such items.
            let isNote = version < 2 || bytes.reads("mime", at: place) || bytes.reads("uri ", at: place)
            self = bytes.reads("Exif", at: place) && version >= 2 ? .exif : isNote ? .words : .image
        }

        func blank(_ range: Range<Int>, isFirst: Bool) -> Blank {
            let empty = bytes(of: 0, count: 4) + Exif.empty
            let fits = isFirst && self == .exif && range.count >= empty.count
            return Blank(range: range, first: fits ? empty : [], padding: self == .words ? 0x20 : 0)
        }
    }
}

/// Where the items of a photo stand in the file (`iloc`, ISO 14496-12, 8.11.3).
struct ItemPlaces {
    struct Item {
        let id: Int
        var extents: [Range<Int>] = []
    }

    private let bytes: [UInt8]
    private let end: Int
    private let idat: Int?
    private var at: Int

    init(_ bytes: [UInt8], at range: Range<Int>, idat: Int?) {
        (self.bytes, self.idat) = (bytes, idat)
        (at, end) = (range.lowerBound, range.upperBound)
    }

    /// All of them, each with its stretches of the file.
    func items(atMost limit: Int) throws(NotThisKind) -> [Item] {
        var reader = self
        let version = try reader.take(1)
        _ = try reader.take(3)
        let (first, second) = (try reader.take(1), try reader.take(1))
        let widths = (
            offset: first >> 4, length: first & 15, base: second >> 4, index: version == 0 ? 0 : second & 15
        )
        let count = try reader.take(version < 2 ? 2 : 4)
        guard count <= limit else { throw NotThisKind() }
        var items: [Item] = []
        for _ in 0..<count {
            var item = Item(id: try reader.take(version < 2 ? 2 : 4))
            let method = version == 0 ? 0 : try reader.take(2) & 15
            _ = try reader.take(2)
            let base = try reader.take(widths.base)
            let extents = try reader.take(2)
            guard extents <= limit else { throw NotThisKind() }
            for _ in 0..<extents {
                _ = try reader.take(widths.index)
                let (offset, length) = (try reader.take(widths.offset), try reader.take(widths.length))
                if let range = try range(base, offset, length, method) { item.extents.append(range) }
            }
            items.append(item)
        }
        return items
    }

    /// Counted from the file, or from the box for small things; from another item never.
    private func range(_ base: Int, _ offset: Int, _ length: Int, _ method: Int) throws(NotThisKind) -> Range<
        Int
    >? {
        let origin = method == 0 ? 0 : method == 1 ? idat : nil
        let (start, tooFar) = base.addingReportingOverflow(offset)
        guard !tooFar, start < 1 << 40, length < 1 << 40 else { throw NotThisKind() }
        return origin.map { ($0 + start)..<($0 + start + length) }
    }

    private mutating func take(_ count: Int) throws(NotThisKind) -> Int {
        guard count > 0 else { return 0 }
        guard at + count <= end, let number = bytes.number(at: at, bytes: count) else { throw NotThisKind() }
        at += count
        return number
    }
}
