import Ledger
import Procedure
import Testing

@testable import CaseDesk

@Suite("The kind of a file")
struct FileTypeTests {
    @Test(
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0], FileType.jpeg),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
            (Array("%PDF-1.4".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], nil), (Array("<html>".utf8), nil),
            (Array("%PDF".utf8), nil), (Array(" %PDF-1".utf8), nil), ([0x50, 0x4B, 3, 4], nil), ([], nil),
            (Array("<svg onload=".utf8), nil), ([0xFF, 0xD8], nil),
        ] as [([UInt8], FileType?)])
    func `is told by its first bytes`(_ bytes: [UInt8], _ type: FileType?) {
        #expect(FileType(startingWith: bytes) == type)
    }

    @Test func `counts and not its name`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            let page = Array("<script>alert(1)</script>".utf8)
            #expect(
                await world.answer {
                    try await DraftTests.upload(page, "foto.jpg", key, world.desk, .at(.mar(16)))
                }
                    == .fault(.file(.unknownKind)))
            let kept = try await world.count("attachment")
            #expect(kept == 0)
        }
    }

    @Test func `an empty file is refused, and so is the eleventh`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            #expect(
                await world.answer {
                    try await DraftTests.upload([], "leeg.pdf", key, world.desk, .at(.mar(16)))
                }
                    == .fault(.file(.empty)))
            for index in 1...Draft.maximumFiles {
                _ = try await DraftTests.upload(
                    DraftTests.pdf, "\(index).pdf", key, world.desk, .at(.mar(16)))
            }
            #expect(
                await world.answer {
                    try await DraftTests.upload(DraftTests.pdf, "11.pdf", key, world.desk, .at(.mar(16)))
                }
                    == .fault(.file(.tooMany)))
        }
    }

    @Test func `a file over the limit is refused while it comes in`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var upload = try await world.desk.beginFile(named: "groot.pdf", under: key, now: .at(.mar(16)))
            var fault: (any Error)?
            do {
                try await upload.add(DraftTests.pdf)
                try await upload.add([UInt8](repeating: 0, count: FileType.limit))
            } catch { fault = error }
            try await upload.abandon()
            let size = FileType.limit + DraftTests.pdf.count
            #expect(fault as? DeskFault == .file(.tooLarge(bytes: size)))
        }
    }

    @Test func `the first bytes may come one by one`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var upload = try await world.desk.beginFile(named: "klein.png", under: key, now: .at(.mar(16)))
            for byte in [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] as [UInt8] {
                try await upload.add([byte])
            }
            #expect(try await upload.finish(now: .at(.mar(16))).type == .png)
        }
    }
}
