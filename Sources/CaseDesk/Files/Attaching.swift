import Ledger
import Procedure

extension Desk {
    /// Puts a file into the complaint of who came in with its code; with words it is a message with a file.
    public func attach(
        _ file: DraftFile, from key: DraftKey, saying words: Words? = nil, as token: Token, now: Now
    ) async throws {
        try await attaching(file, from: key) { attached in
            try await act(as: token, now: now) { plan throws(Refusal) in
                try plan.send(attached, from: key, .complainant, saying: words)
            }
        }
    }

    /// Sends a line of the handler with a file, which the complainant may then open.
    public func send(
        _ words: Words, with file: DraftFile, from key: DraftKey, to number: String, as staff: Staff,
        ifStillAt version: Version, page: WrittenPage?, now: Now
    ) async throws {
        try await attaching(file, from: key) { attached in
            try await carryOut(on: number, as: staff, ifStillAt: version, from: page, now: now) {
                plan throws(Refusal) in
                try plan.send(attached, from: key, .ours, saying: words)
            }
        }
    }

    /// Puts a file into a case that they handle: a paper letter that came, or notes of our own.
    public func attach(
        _ file: DraftFile, from key: DraftKey, _ source: LaterFile.Source, to number: String,
        as staff: Staff, now: Now
    ) async throws {
        try await attaching(file, from: key) { attached in
            try await carryOut(on: number, as: staff, ifStillAt: nil, now: now) { plan throws(Refusal) in
                try plan.attach(attached, from: key, source)
            }
        }
    }

    /// A file that the case did not take, or had already, is forgotten at once.
    private func attaching(
        _ file: DraftFile, from key: DraftKey, _ carryOut: (AttachedFile) async throws -> Loaded
    ) async throws {
        do {
            guard let attached = file.attached else { throw DeskFault.file(.unknownKind) }
            let casefile = try await carryOut(attached).casefile
            let isTaken = casefile.allFiles.contains { $0.file.id == file.id }
            if !isTaken { try await forget(file, under: key) }
        } catch {
            try await forget(file, under: key)
            throw error
        }
    }
}

extension DraftKey {
    /// Hands files over to a case, in the transaction in which the case says that it has them.
    func give(
        _ files: [String], to stream: StreamID, of ledger: Ledger, in tx: any Transaction
    ) throws(LedgerFault) {
        try ledger.adoptAttachments(Set(files), ofDraft: hex(id), vault, into: stream, in: tx)
    }
}
