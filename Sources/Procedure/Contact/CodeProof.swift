/// How one of us made sure that a new code goes to the complainant; never by a birth date (domain rule 2).
public enum CodeProof: String, Hashable, Sendable, CaseIterable {
    /// Called back at the number in the file, and spoken with themselves.
    case calledBack
    /// Sent to the address in the file.
    case posted
    /// Came by themselves; only for who gave nothing but a mail address.
    case inPerson

    /// Whether the file has what this proof is held against.
    public func fits(_ contact: ContactWish) -> Bool {
        switch (self, contact) {
        case (.calledBack, .call), (.posted, .letter), (.posted, .call(_, .some, _)), (.inPerson, .email):
            true
        case (.calledBack, _), (.posted, _), (.inPerson, _): false
        }
    }
}
