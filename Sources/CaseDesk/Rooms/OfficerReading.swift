import Ledger
import Procedure

extension Desk {
    /// A case that the complainant lets the officer read; every reading is logged like any other (article 8).
    ///
    /// Nil until the officer promised secrecy for this case, in the words that are given here.
    public func caseForOfficer(
        _ number: String, as keyholder: Keyholder, promising text: Words? = nil, now: Now
    ) async throws -> Loaded? {
        guard let stream = try await stream(of: number) else { throw DeskFault.notFound }
        var loaded = try await load(stream)
        guard loaded.casefile.relation(of: keyholder.actor) == .officer(mayRead: true),
            let reader = loaded.casefile.referral.reader,
            keyholder.mayRead(as: reader, try await office(), on: now.today)
        else { throw DeskFault.notFound }
        let person = keyholder.account.id
        if loaded.casefile.handling.secrecy[person] == nil {
            guard let text else { return nil }
            loaded = try await carryOut(on: stream, by: keyholder.actor, now: now) { plan throws(Refusal) in
                try plan.perform(.handling(.acknowledgeSecrecy(text)))
            }
        }
        try await ledger.noteReading(
            of: stream, by: person.text, role: Role.officer.rawValue, at: now.instant)
        return loaded
    }

    /// A file of the parties, in a case that its complainant lets the officer read.
    public func attachment(
        _ id: Filing.Attachment, of number: String, as keyholder: Keyholder, now: Now
    ) async throws -> OpenFile {
        guard let loaded = try await caseForOfficer(number, as: keyholder, now: now) else {
            throw DeskFault.notFound
        }
        return try await file(id, among: loaded.casefile.filesOfParties.map(\.file), of: loaded)
    }

    /// A letter as it went out, to whomever; the officer's reading delivers nothing.
    public func letter(
        _ id: Letter.ID, of number: String, as keyholder: Keyholder, now: Now
    ) async throws -> LetterText {
        guard let loaded = try await caseForOfficer(number, as: keyholder, now: now),
            let letter = loaded.casefile.letters[id], letter.out != nil
        else { throw DeskFault.notFound }
        return try await text(of: letter, in: loaded.stream)
    }
}

extension Keyholder {
    /// Only whom the complainant meant; a substitute reads for the officer as long as they are away.
    fileprivate func mayRead(as reader: Referral.Reader, _ office: Office, on day: Day) -> Bool {
        switch (reader, place) {
        case (.officer, .officer), (.substitute, .substitute): true
        case (.officer, .substitute): office.roomHolder(.officer, on: day) == nil
        case (.substitute, .officer): false
        }
    }
}
