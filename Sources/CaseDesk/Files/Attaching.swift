import Ledger
import Procedure

extension Desk {
    /// Puts a file into the complaint of who came in with its code.
    public func attach(_ file: DraftFile, from key: DraftKey, as token: Token, now: Now) async throws {
        try await attaching(file, from: key) { attached in
            try await act(as: token, now: now) { plan throws(Refusal) in
                try plan.attach(attached, from: key, .complainant)
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

    /// A file that the case did not take is forgotten at once.
    private func attaching(
        _ file: DraftFile, from key: DraftKey, _ carryOut: (AttachedFile) async throws -> Void
    ) async throws {
        do {
            guard let attached = file.attached else { throw DeskFault.file(.unknownKind) }
            try await carryOut(attached)
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
