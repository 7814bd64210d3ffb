import Procedure

/// For whom a question waits and who did not promise secrecy yet: its number, and nothing of it (article 8).
public struct AskedPromise: Hashable, Sendable {
    /// The case number, as the list shows it.
    public let number: String
}

extension Desk {
    /// What they promise before they open a question; nil once they did.
    public func promise(for key: String, of asked: Asked, now: Now) async throws -> AskedPromise? {
        let (place, loaded) = try await find(key, of: asked, now, isPromising: true)
        guard loaded.casefile.reactions[place.respondent]?.secrecyOn == nil else { return nil }
        return AskedPromise(number: loaded.casefile.filing.number)
    }

    /// Writes down that they promised, in the words that they read; the opening begins the two weeks.
    public func promiseSecrecy(for key: String, as asked: Asked, text: Words, now: Now) async throws {
        let (place, _) = try await find(key, of: asked, now, isPromising: true)
        try await carryOut(on: place.stream, by: .respondent(place.respondent), now: now) {
            plan throws(Refusal) in
            try plan.perform(.reactions(.acknowledgeSecrecy(place.respondent, text)))
        }
    }
}
