import Foundation
import Ledger
import Letters
import Procedure
import Texts

/// A case or somebody's part of it, ready to leave as a signed ZIP; it is written while it leaves.
public struct Export: Sendable {
    /// What a browser calls the file.
    public let name: String
    private let desk: Desk
    private let stream: StreamID
    private let kind: String
    private let dossier: Dossier
    private let pdf: [UInt8]?
    private let files: [ExportFile]
    private let now: Now

    init(
        _ desk: Desk, _ loaded: Loaded, for reader: ExportReader, in texts: Catalogue, readings: [Reading],
        office: Office, now: Now
    ) async throws {
        files = loaded.casefile.exported(for: reader)
        let writer = DossierWriter(
            loaded: loaded, office: office, reader: reader, readings: readings, now: now, texts: texts,
            files: files)
        dossier = writer.dossier
        (self.desk, stream, kind, self.now) = (desk, loaded.stream, reader.kind, now)
        name = "\(kind)-\(dossier.number).zip"
        // Made before the first byte leaves: a worker that fails is a page and not half a file.
        pdf = try await desk.pdfIfPossible(dossier.page)
    }

    /// Writes it out piece by piece; a file of a case is opened only while it passes.
    public func write(_ leave: ([UInt8]) async throws -> Void) async throws {
        let zip = try ZipWriter(day: now.today.ordinal)
        try zip.add("dossier.html", dossier.page)
        if let pdf { try zip.add("dossier.pdf", pdf) }
        try zip.add("dossier.json", try dossier.json)
        for file in files {
            switch file.source {
            case .letter(let letter):
                try zip.add(file.path, try await desk.text(of: letter, in: stream).bytes)
            case .attachment(let attachment):
                let chunks = try await desk.ledger.attachment(
                    attachment.id, of: .stream(stream), digest: bytes(hex: attachment.digest))
                try await zip.add(file.path, size: attachment.size, chunks, leave)
            }
            try await leave(zip.drain())
        }
        try await desk.finish(zip, kind: kind, number: dossier.number, now: now, leave)
    }
}

extension Desk {
    /// The manifest last, for it lists what was written; then the end of the ZIP.
    func finish(
        _ zip: ZipWriter, kind: String, number: String, now: Now, _ leave: ([UInt8]) async throws -> Void
    ) async throws {
        let manifest = try ledger.sign(kind: kind, number: number, made: now.today.iso, files: zip.files)
        try zip.add(Manifest.fileName, Array(manifest.text.utf8))
        try zip.close()
        try await leave(zip.drain())
    }

    /// Without a worker the page alone goes along, which any browser prints.
    func pdfIfPossible(_ html: [UInt8]) async throws -> [UInt8]? {
        press == nil ? nil : try await print(html)
    }
}

extension Dossier {
    var json: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return Array(try encoder.encode(self))
        }
    }
}

extension Casefile {
    /// The letters and files that go along, under paths of our own.
    func exported(for reader: ExportReader) -> [ExportFile] {
        let letters = letters.list.filter { isTheirs($0, reader) }.map { letter in
            ExportFile(
                source: .letter(letter), path: "brieven/\(letter.id.number)-\(letter.kind.fileName).html")
        }
        let files = allFiles.filter { isTheirs($0, reader) }.enumerated().map { index, file in
            let type = FileType(rawValue: file.file.type)?.rawValue ?? "bin"
            return ExportFile(source: .attachment(file.file), path: "bijlagen/\(index + 1).\(type)")
        }
        return letters + files
    }

    /// What did not leave yet may still change, and was said to nobody.
    private func isTheirs(_ letter: Letter, _ reader: ExportReader) -> Bool {
        guard letter.out != nil else { return false }
        return switch reader {
        case .outside: true
        case .complainant: letter.to == .complainant
        case .respondent(let id): letter.to == .respondent(id)
        case .represented, .witness, .employee: false
        }
    }

    private func isTheirs(_ file: LaterFile, _ reader: ExportReader) -> Bool {
        switch reader {
        case .outside: true
        case .complainant: file.source.isTheirs
        case .respondent(let id): reactions[id]?.shared?.attachments.contains(file.file.id) == true
        case .represented, .witness, .employee: false
        }
    }
}

extension Letter.Kind {
    /// Its Dutch name in the letters that every file system knows.
    var fileName: String {
        let plain = Catalogue.of(.dutch).label.letter(self).lowercased()
            .folding(options: .diacriticInsensitive, locale: nil)
        return plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
