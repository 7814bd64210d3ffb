import Post
import Procedure

extension Desk {
    /// Passes a question on within a partner; whoever had it reads nothing more.
    ///
    /// Whatever stands in the way of an address is one refusal, and every try counts: a "no" may mean that
    /// somebody is known here, and nobody finds out who by asking for many (article 8).
    public func handOn(
        _ question: String, to who: Respondent.Who, at address: Words, as asked: Asked, now: Now
    ) async throws {
        let tried = "handing on " + question
        try tries.admit(tried, now: now)
        guard OwnAddress.obstacle(address, of: who, in: try await office()) == nil else {
            throw Refusal.reactions(.addressOfAnother)
        }
        try await act(on: question, as: asked, now: now) { plan, id throws(Refusal) in
            try plan.perform(.reactions(.handOn(id, to: who, at: .mail(address))))
        }
        tries.right(tried)
    }
}

extension Words {
    /// Whether mail can go there at all, whoever reads it.
    public var isMail: Bool { (try? MailAddress(text)) != nil }
}
