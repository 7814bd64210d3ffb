import Ledger
import Letters
import Procedure
import Texts

extension Desk {
    /// The whole case, or somebody's part of it, for who handles it; it counts as reading.
    public func export(_ number: String, for reader: ExportReader, as staff: Staff, now: Now) async throws
        -> Export
    {
        guard case .handling(let view) = try await open(number, as: staff, now: now) else {
            throw DeskFault.notFound
        }
        if case .respondent(let id) = reader, view.casefile.reactions[id] == nil { throw DeskFault.notFound }
        return try await Export(
            self, view.loaded, for: reader, in: .of(reader.language(of: view.casefile)),
            readings: view.readings, office: view.office, now: now)
    }

    /// Everything that a complainant has a right to, taken along by themselves.
    public func export(as token: Token, now: Now) async throws -> Export {
        let loaded = try await followedCase(token, now: now)
        return try await Export(
            self, loaded, for: .complainant, in: .of(loaded.casefile.filing.language),
            readings: try await ledger.readings(of: loaded.stream), office: try await office(), now: now)
    }

    /// The proof of receipt: letter 1 with our signature; nil before that letter is out.
    public func receiptProof(as token: Token, now: Now) async throws -> (name: String, bytes: [UInt8])? {
        let loaded = try await followedCase(token, now: now)
        let casefile = loaded.casefile
        let letter = casefile.letters.list.first { letter in
            letter.kind == .receipt && letter.to == .complainant && letter.out != nil
        }
        guard let letter else { return nil }
        let text = try await text(of: letter, in: loaded.stream)
        let zip = try ZipWriter(day: now.today.ordinal)
        try zip.add("ontvangst.html", text.bytes)
        if let pdf = try await pdfIfPossible(text.bytes) { try zip.add("ontvangst.pdf", pdf) }
        var bytes: [UInt8] = []
        try await finish(zip, kind: "receipt", number: casefile.filing.number, now: now) { bytes += $0 }
        return ("ontvangst-\(casefile.filing.number).zip", bytes)
    }

    /// The key of our signature in hexadecimal digits, for the site.
    public var publicKey: String {
        get throws { hex(try ledger.publicKey) }
    }

    /// Whether something that we gave out is as it was; nothing of it is kept.
    public func check(_ bytes: [UInt8]) async throws -> BundleCheck {
        let ours = try ledger.publicKey
        return try await checks.run { BundleCheck(bytes: bytes, ours: ours, limit: BundleCheck.siteLimit) }
    }

    private func followedCase(_ token: Token, now: Now) async throws -> Loaded {
        guard let stream = try await followed(token, now: now) else { throw DeskFault.notFound }
        return try await load(stream)
    }
}

extension HandlerView {
    /// Everybody of ours who did or read something here; a respondent in the log has no account.
    public var colleagues: [StaffID] {
        let read = readings.map { StaffID($0.person) }.filter { office.accounts[$0] != nil }
        return Set(loaded.history.compactMap(\.by.staff) + read).sorted()
    }
}

extension ExportReader {
    /// A complainant reads their own language, everybody else Dutch.
    func language(of casefile: Casefile) -> Language {
        self == .complainant ? casefile.filing.language : .dutch
    }
}
