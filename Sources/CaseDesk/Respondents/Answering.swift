import Ledger
import Procedure

extension Desk {
    /// Everything that waits for an answer or was answered; the newest first, and not opened by looking here.
    public func questions(of asked: Asked, now: Now) async throws -> [AskedQuestion] {
        let office = try await office()
        var questions: [AskedQuestion] = []
        for place in try await places(of: asked.tag) {
            guard let loaded = try await loadIfReadable(place.stream),
                let question = try await question(at: place, loaded, office, now)
            else { continue }
            questions.append(question)
        }
        return questions.sorted { ($0.askedOn, $0.key) > ($1.askedOn, $1.key) }
    }

    /// One question, opened: their two weeks begin now, and the reading is logged (article 6.2 and 8).
    public func open(_ key: String, of asked: Asked, now: Now) async throws -> AskedQuestion {
        let (place, _) = try await find(key, of: asked, now)
        try await ledger.noteReading(
            of: place.stream, by: Reading.person(place.respondent), role: Reading.respondentRole,
            at: now.instant)
        let loaded = try await carryOut(
            on: place.stream, by: .respondent(place.respondent), now: now
        ) { plan throws(Refusal) in
            try plan.openQuestion(of: place.respondent)
        }
        guard let question = try await question(at: place, loaded, try await office(), now) else {
            throw DeskFault.notFound
        }
        return question
    }

    /// Does something as the respondent of this question.
    public func act(
        on key: String, as asked: Asked, now: Now,
        _ decide: (inout Plan, Respondent.ID) throws(Refusal) -> Void
    ) async throws {
        let (place, _) = try await find(key, of: asked, now)
        try await carryOut(on: place.stream, by: .respondent(place.respondent), now: now) {
            plan throws(Refusal) in try decide(&plan, place.respondent)
        }
    }

    /// Puts a file beside their reaction; a file that the case did not take is forgotten at once.
    public func attach(
        _ file: DraftFile, from key: DraftKey, to question: String, as asked: Asked, now: Now
    ) async throws {
        do {
            guard let attached = file.attached else { throw DeskFault.file(.unknownKind) }
            try await act(on: question, as: asked, now: now) { plan, id throws(Refusal) in
                try plan.attach(attached, from: key, .respondent(id))
            }
        } catch {
            try await forget(file, under: key)
            throw error
        }
    }

    /// A file that was ticked for them, or that they sent; any other is not found.
    public func attachment(
        _ id: Filing.Attachment, of key: String, as asked: Asked, now: Now
    ) async throws -> OpenFile {
        let (place, loaded) = try await find(key, of: asked, now)
        guard let question = try await question(at: place, loaded, try await office(), now) else {
            throw DeskFault.notFound
        }
        return try await file(id, among: question.files + question.ownFiles, of: loaded)
    }

    /// The letter at this place among their own; reading it delivers it.
    public func letter(_ place: Int, of key: String, as asked: Asked, now: Now) async throws -> LetterText {
        let (spot, loaded) = try await find(key, of: asked, now)
        let own = loaded.casefile.letters.list.filter {
            $0.to == .respondent(spot.respondent) && $0.out != nil
        }
        guard own.indices.contains(place - 1) else { throw DeskFault.notFound }
        let letter = own[place - 1]
        if letter.delivered == nil {
            try await carryOut(on: spot.stream, by: .respondent(spot.respondent), now: now) {
                plan throws(Refusal) in try plan.perform(.letters(.open(letter.id)))
            }
        }
        return try await text(of: letter, in: spot.stream)
    }

    private func question(
        at place: AskedPlace, _ loaded: Loaded, _ office: Office, _ now: Now
    ) async throws -> AskedQuestion? {
        guard let reaction = loaded.casefile.reactions[place.respondent], reaction.isAsked else { return nil }
        // Who never knew of it hears nothing of a case that is over.
        if reaction.stage == .noticed, loaded.casefile.closing.hasEnded { return nil }
        let key = try await key(of: place)
        return AskedQuestion(reaction, of: loaded.casefile, office: office, key: key, on: now.today)
    }

    /// The same "not found" for a case of others, for another respondent and for a key that never was.
    ///
    /// Nothing of it is read before the promise of article 8.
    func find(
        _ key: String, of asked: Asked, _ now: Now, isPromising: Bool = false
    ) async throws -> (AskedPlace, Loaded) {
        for place in try await places(of: asked.tag) where try await self.key(of: place) == key {
            let loaded = try await load(place.stream)
            let office = try await office()
            guard try await question(at: place, loaded, office, now) != nil else { break }
            let hasPromised = loaded.casefile.reactions[place.respondent]?.secrecyOn != nil
            guard hasPromised || isPromising else { break }
            return (place, loaded)
        }
        throw DeskFault.notFound
    }

    private func key(of place: AskedPlace) async throws -> String {
        let vault = try await ledger.vault(of: place.stream)
        return hex(Array(vault.mark("\(place.respondent.number)", as: "question").prefix(8)))
    }
}

extension Plan {
    /// They read it now: the two weeks begin, and the letter on paper with the same words need not go.
    fileprivate mutating func openQuestion(of id: Respondent.ID) throws(Refusal) {
        guard let reaction = casefile.reactions[id], !casefile.closing.hasEnded else { return }
        if case .noticed = reaction.stage { try perform(.reactions(.inform(id, .opened))) }
        for letter in casefile.letters.list
        where letter.kind == .notice && letter.to == .respondent(id) && letter.delivered == nil {
            try perform(.letters(.open(letter.id)))
        }
    }
}
