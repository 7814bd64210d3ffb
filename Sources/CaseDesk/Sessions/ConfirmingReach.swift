import Procedure

extension Desk {
    /// A yes of who has the code, to the way that was on their screen.
    ///
    /// False when another one was written down by then, which nobody confirms unseen.
    public func confirmReach(_ seen: ContactWish, as token: Token, now: Now) async throws -> Bool {
        var isSeen = false
        try await act(as: token, now: now) { plan throws(Refusal) in
            isSeen = plan.casefile.contact == seen
            if isSeen { try plan.perform(.contacts(.confirmReach(.behindTheCode))) }
        }
        return isSeen
    }
}
