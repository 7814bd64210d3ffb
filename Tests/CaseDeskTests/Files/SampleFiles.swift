@testable import CaseDesk

/// Files as cameras, telephones and word processors make them, byte by byte; small, but whole.
enum SampleFiles {
    /// What must not be left of a photo: the words stand where a place would.
    static let place = letters("BRUGSTRAAT")

    /// An Exif with the orientation, and a GPS list that holds the place.
    static func exif(orientation: Int, isLittle: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            let high = CaseDesk.bytes(of: value, count: count)
            return isLittle ? high.reversed() : high
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(type, 2) + number(count, 4) + value
        }
        return letters(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4) + number(3, 2)
            + entry(0x010F, 2, 4, letters("Foon")) + entry(0x0112, 3, 1, number(orientation, 2) + [0, 0])
            + entry(0x8825, 4, 1, number(50, 4)) + number(0, 4) + number(1, 2)
            + entry(1, 2, place.count, number(68, 4)) + number(0, 4) + place
    }

    static func segment(_ mark: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, mark] + bytes(of: content.count + 2, count: 2) + content
    }

    static let jpegImage: [UInt8] =
        segment(0xDB, Array(repeating: 1, count: 65)) + segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
        + segment(0xC4, Array(repeating: 2, count: 19)) + segment(0xDA, [1, 1, 0, 0, 63, 0])
        + [7, 0xFF, 0x00, 8, 0xFF, 0xD3, 9] + segment(0xC4, [0, 1]) + segment(0xDA, [1, 1, 0, 0, 63, 0])
        + [0xFF, 0x00, 5, 0xFF, 0xD9]
    static let jfif = segment(0xE0, letters("JFIF\u{0}") + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    static let colours = segment(0xE2, letters("ICC_PROFILE\u{0}") + [1, 1, 4, 4, 4])

    /// With everything that a telephone writes beside a photo, and a second photo behind the first.
    static func jpeg(orientation: Int = 6, isLittle: Bool = false) -> [UInt8] {
        [0xFF, 0xD8] + jfif
            + segment(0xE1, letters("Exif\u{0}\u{0}") + exif(orientation: orientation, isLittle: isLittle))
            + segment(0xE1, letters("http://ns.adobe.com/xap/1.0/\u{0}") + place) + colours
            + segment(0xE2, letters("MPF\u{0}") + place)
            + segment(0xED, letters("Photoshop 3.0\u{0}") + place)
            + segment(0xFE, place) + [0xFF] + jpegImage + [0xFF, 0xD8] + segment(0xE1, place) + jpegImage
    }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        bytes(of: content.count, count: 4) + letters(name) + content + [1, 2, 3, 4]
    }

    static let pngStart = PngPassage.mark + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    static let pngEnd =
        chunk("IDAT", Array(repeating: 3, count: 300)) + [0, 0, 0, 0] + letters("IEND")
        + [0xAE, 0x42, 0x60, 0x82]

    static func png(orientation: Int = 6) -> [UInt8] {
        pngStart + chunk("gAMA", [0, 0, 1, 1]) + chunk("eXIf", exif(orientation: orientation))
            + chunk("tEXt", letters("Comment\u{0}") + place)
            + chunk("iTXt", letters("XML:com.adobe.xmp") + place)
            + chunk("zTXt", place) + chunk("tIME", place) + chunk("prVt", place) + pngEnd + place
    }

    static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        bytes(of: content.count + 8, count: 4) + letters(name) + content
    }

    static let heicStart = box("ftyp", letters("heic\u{0}\u{0}\u{0}\u{0}mif1heic"))
    static let heicImage = Array(repeating: UInt8(0x55), count: 400)

    /// An image, an Exif and an XMP item in `mdat`, one more note in `idat`; the description first or last.
    static func heic(mdatFirst: Bool = false) -> [UInt8] {
        let notes = [bytes(of: 0, count: 4) + exif(orientation: 6), letters("<x:xmpmeta>") + place]
        let content = heicImage + notes[0] + notes[1]
        let size = heicMeta(from: 0, notes).count
        let start = heicStart.count + 8 + (mdatFirst ? 0 : size)
        let meta = heicMeta(from: start, notes)
        let mdat = box("mdat", content)
        return heicStart + (mdatFirst ? mdat + meta : meta + mdat) + box("mpvd", place)
    }

    private static func heicMeta(from start: Int, _ notes: [[UInt8]]) -> [UInt8] {
        func item(_ id: Int, _ kind: String) -> [UInt8] {
            box("infe", [2, 0, 0, 0] + bytes(of: id, count: 2) + [0, 0] + letters(kind) + [0])
        }
        func place(_ id: Int, _ method: Int, _ offset: Int, _ length: Int) -> [UInt8] {
            bytes(of: id, count: 2) + bytes(of: method, count: 2) + [0, 0] + bytes(of: 1, count: 2)
                + bytes(of: offset, count: 4) + bytes(of: length, count: 4)
        }
        let exif = start + heicImage.count
        let items = item(1, "hvc1") + item(2, "Exif") + item(3, "mime") + item(4, "mime")
        let places =
            place(1, 0, start, heicImage.count) + place(2, 0, exif, notes[0].count)
            + place(3, 0, exif + notes[0].count, notes[1].count) + place(4, 1, 0, Self.place.count)
        return box(
            "meta",
            [0, 0, 0, 0] + box("hdlr", Array(repeating: 0, count: 20))
                + box("iinf", [0, 0, 0, 0] + bytes(of: 4, count: 2) + items)
                + box("iloc", [1, 0, 0, 0, 0x44, 0] + bytes(of: 4, count: 2) + places)
                + box("idat", Self.place))
    }

    static let sound = Array(repeating: UInt8(0x21), count: 900)

    /// A voice memo: its description before or behind the sound, with the place in two notes.
    static func m4a(kind: String = "soun", moovFirst: Bool = false) -> [UInt8] {
        let handler = box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0] + letters(kind) + Array(repeating: 0, count: 13))
        let track = box(
            "trak", box("tkhd", [9, 9]) + box("mdia", handler + box("minf", [4, 4])) + box("udta", place))
        let moov = box(
            "moov", box("mvhd", [8, 8]) + track + box("udta", box("\u{A9}xyz", place)) + box("meta", place))
        let mdat = box("mdat", sound)
        return box("ftyp", letters("M4A \u{0}\u{0}\u{0}\u{0}M4A mp42")) + box("free", place)
            + (moovFirst ? moov + mdat : mdat + moov)
    }

    /// Entries that are not packed, and the list behind them.
    static func zip(_ entries: [(String, String)]) -> [UInt8] {
        var (body, list): ([UInt8], [UInt8]) = ([], [])
        func low(_ number: Int, _ count: Int) -> [UInt8] { bytes(of: number, count: count).reversed() }
        for (name, content) in entries {
            let sizes = low(content.utf8.count, 4) + low(content.utf8.count, 4) + low(name.utf8.count, 2)
            list +=
                letters("PK\u{1}\u{2}") + low(20, 2) + low(20, 2) + low(0, 12) + sizes + low(0, 12)
                + low(body.count, 4) + letters(name)
            body +=
                letters("PK\u{3}\u{4}") + low(20, 2) + low(0, 12) + sizes + low(0, 2) + letters(name)
                + letters(content)
        }
        return body + list + letters("PK\u{5}\u{6}") + low(0, 4) + low(entries.count, 2)
            + low(entries.count, 2)
            + low(list.count, 4) + low(body.count, 4) + low(0, 2)
    }

    static let docx = zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")])
    static let odt = zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")])

    /// A page of Ogg whose first packet says what it is.
    static func ogg(_ packet: String) -> [UInt8] {
        letters("OggS\u{0}\u{2}") + Array(repeating: 0, count: 20) + [1, UInt8(packet.utf8.count)]
            + letters(packet)
            + sound
    }

    /// Frames of 128 kbit a second.
    static let mp3 = frame + frame + frame
    private static let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + Array(repeating: 0, count: 413)
}

/// All that a passage keeps of a file, given in pieces of a size; nil when it is not taken.
func passed(_ file: [UInt8], named name: String = "bestand", inPiecesOf size: Int = 4096)
    -> (type: FileType, bytes: [UInt8])?
{
    var gate = FileGate(name: name)
    var kept: [UInt8] = []
    do {
        for start in stride(from: 0, to: file.count, by: size) {
            kept += try gate.pass(Array(file[start..<min(start + size, file.count)]))
        }
        let end = try gate.end()
        return (end.type, kept + end.last)
    } catch { return nil }
}

extension [UInt8] {
    /// Whether these bytes stand anywhere in it.
    func holds(_ part: [UInt8]) -> Bool {
        indices.contains { self[$0] == part[0] && self[$0...].starts(with: part) }
    }
}
