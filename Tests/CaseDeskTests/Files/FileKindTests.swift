import Ledger
import Procedure
import Testing

@testable import CaseDesk

@Suite("The kind of a file")
struct FileKindTests {
    @Test(
        arguments: [
            (SampleFiles.jpeg(), .jpeg), (SampleFiles.png(), .png), (SampleFiles.heic(), .heic),
            (DraftTests.pdf, .pdf), (SampleFiles.docx, .docx), (SampleFiles.odt, .odt),
            (SampleFiles.mp3, .mp3),
            (letters("ID3\u{3}\u{0}") + SampleFiles.sound, .mp3), (SampleFiles.m4a(), .m4a),
            (SampleFiles.ogg("OpusHead"), .ogg), (SampleFiles.ogg("\u{1}vorbis"), .ogg),
        ] as [([UInt8], FileType)])
    func `is told by its bytes, whatever it is called`(_ bytes: [UInt8], _ type: FileType) {
        for name in ["virus.exe", "brief", "x.txt"] { #expect(passed(bytes, named: name)?.type == type) }
    }

    @Test(arguments: [
        letters("MZ\u{10}\u{0} een programma"), letters("\u{7F}ELF een programma"), letters("#!/bin/sh"),
        letters("<html>"), letters("<svg onload="), letters("GIF89a"), letters("RIFF....WEBP"),
        letters(" %PDF-1"),
        letters("%PDF"), [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xE0], [0xFF, 0xFB, 0x90, 0x00],
        [0x89, 0x50, 0x4E, 0x47],
        SampleFiles.ogg("\u{80}theora"), SampleFiles.m4a(kind: "vide"),
        SampleFiles.box("ftyp", letters("avif\u{0}\u{0}\u{0}\u{0}mif1")),
        SampleFiles.zip([("kraak.exe", "MZ")]),
        SampleFiles.zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")]
        ),
        SampleFiles.zip([("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]
        ),
        SampleFiles.zip([("[Content_Types].xml", ""), ("xl/workbook.xml", "")]),
        Array(SampleFiles.docx.dropLast(30)), [],
    ])
    func `that we do not take is refused, however it is called`(_ bytes: [UInt8]) {
        for name in ["foto.jpg", "brief.pdf", "brief.docx", "stem.mp3", "bestand"] {
            #expect(passed(bytes, named: name) == nil, "\(name)")
        }
    }

    @Test func `is text only when the name says so and every byte is one of a text`() {
        let text = Array("Dag,\r\n\tik kom morgen. – نسخة\n".utf8)
        #expect(passed(text, named: "Brief.TXT")?.type == .txt)
        #expect(passed(text, named: "brief.jpg") == nil)
        #expect(passed(text + [0], named: "brief.txt") == nil)
        #expect(passed(letters("\u{7F}ELF"), named: "brief.txt") == nil)
    }

    @Test func `that is not taken leaves nothing behind`() async throws {
        try await DeskWorld.with { world in
            let page = Array("<script>alert(1)</script>".utf8)
            for (bytes, problem) in [(page, DeskFault.FileProblem.unknownKind), ([], .empty)] {
                #expect(
                    await world.answer {
                        try await DraftTests.upload(bytes, "foto.jpg", .random(), world.desk, .at(.mar(16)))
                    } == .fault(.file(problem)))
            }
            let kept = try await world.count("attachment")
            #expect(kept == 0)
        }
    }

    @Test func `matters not for the eleventh`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            for index in 1...Draft.maximumFiles {
                try await DraftTests.upload(DraftTests.pdf, "\(index).pdf", key, world.desk, .at(.mar(16)))
            }
            #expect(
                await world.answer {
                    try await DraftTests.upload(DraftTests.pdf, "11.pdf", key, world.desk, .at(.mar(16)))
                } == .fault(.file(.tooMany)))
            #expect(try await world.count("attachment") == Draft.maximumFiles)
        }
    }

    @Test func `matters not for one over the limit, which is refused while it comes in`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var upload = try await world.desk.beginFile(named: "groot.pdf", under: key, now: .at(.mar(16)))
            var fault: (any Error)?
            do {
                try await upload.add(DraftTests.pdf)
                try await upload.add([UInt8](repeating: 0, count: FileType.limit))
            } catch { fault = error }
            try await upload.abandon()
            #expect(fault as? DeskFault == .file(.tooLarge(bytes: FileType.limit + DraftTests.pdf.count)))
            #expect(try await world.count("attachment") == 0)
        }
    }
}
