import Foundation
import Ledger
import Letters
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

private let python = ProcessInfo.processInfo.environment["GEHOORD_WEASYPRINT"]

/// Words of a room, searched for in every file that leaves the program about the case of who said them.
@Suite("The officer's room – its words leave in no file")
struct RoomLeavingTests {
    private static let word = "zeegroenzeewier"

    /// One life of a case until its answer, with the word in the room or, for the control, in the complaint.
    private static func live(
        inRoom: Bool, _ body: @Sendable (RoomWorld, String, Token) async throws -> Void
    ) async throws {
        try await RoomWorld.with { rooms in
            let told: Words = inRoom ? "Kim kwam niet." : "Kim kwam niet, zei zeegroenzeewier."
            let filing = Filing.jansen { $0.story = .told(told) }
            let receipt = try await rooms.world.file(filing)
            if inRoom {
                let line: Words = "Ik durf niet: zeegroenzeewier."
                try await rooms.desk.beginRoom(
                    [.write(.complainant, line), .introduce(line, .look)], aboutOfficer: false,
                    as: try await rooms.guest(receipt), now: .at(.mar(16)))
                try await rooms.acts(.note(line), in: try await rooms.only().id)
            }
            try await rooms.world.takeOn(receipt.number, filing, to: .ended)
            try await body(rooms, receipt.number, try await rooms.guest(receipt, on: .mar(28)))
        }
    }

    /// The names of the files in which the word stands, compressed ones unpacked.
    private static func hits(_ rooms: RoomWorld, _ number: String, _ guest: Token) async throws -> [String] {
        let search = CanaryNeedles(word)
        let noor = try await rooms.world.staff(Neighbourhood.noor, on: .mar(28))
        let readers: [ExportReader] = [
            .outside, .complainant, .respondent(1), .witness("Fatma", notes: [0]),
            .employee(Neighbourhood.noor),
        ]
        var zips: [(name: String, bytes: [UInt8])] = []
        for reader in readers {
            let copy = try await rooms.desk.export(number, for: reader, as: noor, now: .at(.mar(28)))
            zips.append(("\(reader)", try await copy.all()))
        }
        let own = try await rooms.desk.export(as: guest, now: .at(.mar(28)))
        zips.append(("own", try await own.all()))
        zips.append(try #require(try await rooms.desk.receiptProof(as: guest, now: .at(.mar(28)))))
        var hits: [String] = []
        for zip in zips {
            let files = try Unzipped(zip.bytes).files
            #expect(!files.isEmpty, "\(zip.name)")
            for (name, bytes) in files where search.hit(in: Data(bytes)) != nil {
                hits.append("\(zip.name): \(name)")
            }
        }
        return hits
    }

    /// The same of what counts and tells nothing: the rows of the register and the report about them.
    private static func counted(_ rooms: RoomWorld) async throws -> Data {
        let rows = try await rooms.desk.register(year: 2026)
        #expect(rows.count == 1)
        let report = try await Desk.report(Span(2026), k: 1, from: rooms.desk.ledger.driver)
        let words = ReportWords.dutch(organisation: "Ben in de Buurt")
        let lines = RegisterLine.csv(try await rooms.desk.registerLines(year: 2026))
        return Data(lines) + Data(ReportDocument(report, words).bytes) + Data(report.csv(words))
    }

    @Test func `not in a dossier, anybody's copy, the proof of receipt, the register or the report`()
        async throws
    {
        try await Self.live(inRoom: true) { rooms, number, guest in
            let hits = try await Self.hits(rooms, number, guest)
            #expect(hits == [])
            let counted = try await Self.counted(rooms)
            #expect(CanaryNeedles(Self.word).hit(in: counted) == nil)
            let name = try await rooms.only(.mar(16)).name
            #expect(name?.text.contains(Self.word) == true)
        }
    }

    @Test func `the control: the same word in a complaint is found in the files that tell it`() async throws {
        try await Self.live(inRoom: false) { rooms, number, guest in
            let hits = try await Self.hits(rooms, number, guest)
            for place in ["outside: dossier.json", "own: dossier.html", "respondent", "ontvangst.html"] {
                #expect(hits.contains { $0.contains(place) }, "\(place) in \(hits)")
            }
            let counted = try await Self.counted(rooms)
            #expect(CanaryNeedles(Self.word).hit(in: counted) == nil)
        }
    }

    @Test(.enabled(if: python != nil, "GEHOORD_WEASYPRINT names no python"), arguments: [true, false])
    func `not in the PDF of any letter; the control finds it in that of the receipt`(_ inRoom: Bool)
        async throws
    {
        let press = LetterPress(python: python ?? "", fonts: LetterFonts())
        try await Self.live(inRoom: inRoom) { rooms, number, _ in
            let stream = try #require(try await rooms.desk.stream(of: number))
            let letters = try await rooms.desk.load(stream).casefile.letters.list
            #expect(letters.count >= 4)
            var found: [Letter.Kind] = []
            for letter in letters {
                let html = try await rooms.desk.text(of: letter, in: stream)
                let lines = try OtherProgram.lines(ofPDF: try await press.pdf(of: html.bytes))
                #expect(lines.count > 5)
                // A long word may be broken at the end of a line.
                let text = lines.joined().filter { $0 != "-" && $0 != "\u{AD}" }
                if text.contains(Self.word) { found.append(letter.kind) }
            }
            #expect(found.isEmpty == inRoom && (inRoom || found.contains(.receipt)), "\(found)")
        }
        await press.stop()
    }
}
