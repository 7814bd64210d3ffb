/// How we know that a way to the complainant that was only said is theirs (domain rule 2).
public enum ReachProof: String, Hashable, Sendable, CaseIterable {
    /// One of us called the number from before, and there they said that it is right.
    case oldNumberCalled
    /// They said so themselves, behind their own code.
    case behindTheCode
}
