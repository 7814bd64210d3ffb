import Testing

@testable import CaseDesk

@Suite("A photo comes in without the place where it was made")
struct PhotoPlacesTests {
    @Test(arguments: [1, 7, 4096, 1 << 20]) func `a JPEG keeps what draws it and how to turn it`(size: Int)
        throws
    {
        let photo = SampleFiles.jpeg()
        #expect(photo.holds(SampleFiles.place))
        let kept = try #require(passed(photo, named: "foto.jpg", inPiecesOf: size))
        #expect(kept.type == .jpeg)
        let turning = SampleFiles.segment(0xE1, letters("Exif\u{0}\u{0}") + Exif.tiff(orientation: 6))
        #expect(
            kept.bytes == [0xFF, 0xD8] + SampleFiles.jfif + turning + SampleFiles.colours
                + SampleFiles.jpegImage)
    }

    @Test(arguments: [(3, true), (8, false)]) func `how to turn it is read in both orders of bytes`(
        _ orientation: Int, _ isLittle: Bool
    ) throws {
        let kept = try #require(passed(SampleFiles.jpeg(orientation: orientation, isLittle: isLittle)))
        #expect(kept.bytes.holds(Exif.tiff(orientation: orientation)))
        #expect(Exif.orientation(in: Exif.tiff(orientation: orientation)) == orientation)
    }

    @Test func `a JPEG that stands upright needs no word about it`() throws {
        let kept = try #require(passed(SampleFiles.jpeg(orientation: 1)))
        #expect(!kept.bytes.holds(letters("Exif")))
    }

    @Test(arguments: [1, 5, 4096]) func `a PNG keeps what draws it, no text and nothing behind it`(size: Int)
        throws
    {
        let kept = try #require(passed(SampleFiles.png(), inPiecesOf: size))
        #expect(kept.type == .png)
        #expect(!kept.bytes.holds(SampleFiles.place))
        let start = SampleFiles.pngStart + SampleFiles.chunk("gAMA", [0, 0, 1, 1])
        #expect(kept.bytes.starts(with: start))
        #expect(kept.bytes.suffix(SampleFiles.pngEnd.count) == SampleFiles.pngEnd[...])
        #expect(kept.bytes.holds(letters("eXIf") + Exif.tiff(orientation: 6)))
    }

    @Test func `a chunk that we write carries the sum of PNG`() throws {
        let kept = try #require(passed(SampleFiles.png(orientation: 3)))
        let chunk = letters("eXIf") + Exif.tiff(orientation: 3)
        // As zlib counts it.
        #expect(kept.bytes.holds(chunk + Sums.crc32(chunk)))
    }

    @Test(arguments: [1, 9, 100_000]) func `a HEIC loses its notes and nothing else`(size: Int) throws {
        let photo = SampleFiles.heic()
        let kept = try #require(passed(photo, inPiecesOf: size))
        #expect(kept.type == .heic)
        #expect(kept.bytes.count == photo.count)
        #expect(!kept.bytes.holds(SampleFiles.place))
        #expect(!kept.bytes.holds(letters("Foon")))
        #expect(kept.bytes.holds(SampleFiles.heicImage))
        #expect(kept.bytes.holds(bytes(of: 0, count: 4) + Exif.empty))
    }

    @Test func `a HEIC that says behind its content what it holds is not taken`() {
        #expect(passed(SampleFiles.heic(mdatFirst: true)) == nil)
    }

    @Test(arguments: [false, true], [1, 11, 4096])
    func `a recording loses its notes, and a player finds all it needs`(moovFirst: Bool, size: Int) throws {
        let memo = SampleFiles.m4a(moovFirst: moovFirst)
        let kept = try #require(passed(memo, inPiecesOf: size))
        #expect(kept.type == .m4a)
        #expect(kept.bytes.count == memo.count)
        #expect(!kept.bytes.holds(SampleFiles.place))
        #expect(kept.bytes.holds(SampleFiles.sound))
        #expect(kept.bytes.holds(SampleFiles.box("tkhd", [9, 9])))
    }

    @Test func `a photo or a recording that breaks off is not taken`() {
        for whole in [SampleFiles.png(), SampleFiles.heic(), SampleFiles.m4a()] {
            let end = whole.count - SampleFiles.place.count - 20
            #expect(passed(Array(whole[..<end])) == nil)
        }
        #expect(passed(Array(SampleFiles.jpeg()[..<200])) == nil)
    }
}

/// A second way to the same sum, so that a mistake in one is seen.
enum Sums {
    static func crc32(_ bytes: [UInt8]) -> [UInt8] {
        let table = (UInt32(0)..<256).map { start in
            (0..<8).reduce(start) { sum, _ in sum % 2 == 1 ? 0xEDB8_8320 ^ (sum / 2) : sum / 2 }
        }
        var sum = UInt32.max
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) % 256)] ^ (sum / 256) }
        return CaseDesk.bytes(of: Int(~sum), count: 4)
    }
}
