/// What a camera writes beside a photo; of all of it we keep only how to turn the photo.
enum Exif {
    private static let orientationTag = 0x0112

    /// 1 to 8 as the camera was held, out of the bytes of a TIFF; nil when they do not say.
    static func orientation(in tiff: some RandomAccessCollection<UInt8>) -> Int? {
        let tiff = Array(tiff)
        let isLittle = tiff.reads("II*\u{0}", at: 0)
        guard isLittle || tiff.reads("MM\u{0}*", at: 0) else { return nil }
        func number(_ place: Int, _ count: Int) -> Int? {
            isLittle ? tiff.reversedNumber(at: place, bytes: count) : tiff.number(at: place, bytes: count)
        }
        guard let list = number(4, 4), let count = number(list, 2) else { return nil }
        for entry in 0..<count {
            let place = list + 2 + 12 * entry
            guard let tag = number(place, 2) else { return nil }
            guard tag == orientationTag else { continue }
            return number(place + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
        }
        return nil
    }

    /// A TIFF that says how to turn the photo and nothing else.
    static func tiff(orientation: Int) -> [UInt8] {
        letters("MM\u{0}*") + bytes(of: 8, count: 4) + bytes(of: 1, count: 2)
            + bytes(of: orientationTag, count: 2) + bytes(of: 3, count: 2) + bytes(of: 1, count: 4)
            + bytes(of: orientation, count: 2) + [0, 0] + bytes(of: 0, count: 4)
    }

    /// A TIFF without a word.
    static let empty = letters("MM\u{0}*") + bytes(of: 8, count: 4) + [0, 0] + bytes(of: 0, count: 4)
}
