import Ledger
import Procedure

extension Desk {
    /// The one field of a reaction.
    public static let reactionField = "reactie"

    /// What they were writing; gone for who comes after them when it is handed on.
    public func reactionDraft(of key: String, by asked: Asked, now: Now) async throws -> KeptWords? {
        let (stream, vault) = try await draftPlace(key, asked, now)
        let place = DraftPlace(asked, question: key, seen: "")
        return try await ledger.driver.read { tx in try place.read(of: stream, vault, in: tx) }
    }

    /// Keeps what they wrote so far, on a page that showed the draft `seen`.
    @discardableResult
    public func keep(
        _ text: String, as key: String, by asked: Asked, seen: String = "", now: Now
    ) async throws -> KeptWords {
        let (stream, vault) = try await draftPlace(key, asked, now)
        let place = DraftPlace(asked, question: key, seen: seen)
        return try await ledger.driver.write { tx in
            try place.keep([.init(Self.reactionField, text)], of: stream, vault, now: now, in: tx)
        }
    }

    /// Sends the draft that was looked at; pressed twice, it is one reaction.
    public func sendReaction(of key: String, by asked: Asked, seen: String, now: Now) async throws {
        guard let draft = try await reactionDraft(of: key, by: asked, now: now),
            let words = Words(draft.text(Self.reactionField))
        else { return }
        guard draft.mark == seen else { throw DeskFault.someoneElseFirst }
        try await act(on: key, as: asked, now: now) { plan, id throws(Refusal) in
            if plan.casefile.reactions[id]?.answers.last?.words == words { return }
            try plan.perform(.reactions(.react(id, words, on: now.today, over: .web)))
        }
        let (stream, vault) = try await draftPlace(key, asked, now)
        let place = DraftPlace(asked, question: key, seen: seen)
        try await ledger.driver.write { tx in try place.remove(of: stream, vault, in: tx) }
    }

    private func draftPlace(_ key: String, _ asked: Asked, _ now: Now) async throws -> (StreamID, Vault) {
        let (place, _) = try await find(key, of: asked, now)
        return (place.stream, try await ledger.vault(of: place.stream))
    }
}
