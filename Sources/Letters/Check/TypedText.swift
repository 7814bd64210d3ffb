/// Something that somebody typed for a letter, as the checks look at it.
public struct TypedText: Hashable, Sendable {
    /// Which field of the letter it is.
    public var field: Field
    /// What was typed.
    public var text: String
    /// Whether it was quoted: the complainant's own words are never corrected.
    public var isQuoted: Bool

    /// The words of one field.
    public init(_ field: Field, _ text: String, isQuoted: Bool = false) {
        self.field = field
        self.text = text
        self.isQuoted = isQuoted
    }

    /// The fields of all letters; pages have their own words for them.
    public enum Field: Hashable, Sendable {
        /// What the complainant told.
        case told(point: Int)
        /// What was examined.
        case examined(point: Int)
        /// What both sides say.
        case sides(point: Int)
        /// The reasons of a judgment or a refusal.
        case why(point: Int)
        /// An apology in the writer's own words.
        case apology(point: Int)
        /// The facts of a settlement.
        case facts
        /// What somebody promises to do, by line.
        case promise(Int)
        /// Why nothing changes.
        case noMeasure
        /// Why we are late.
        case delay
        /// The record of a conversation.
        case minutes
        /// A question to the respondent.
        case question(Int)
        /// Where a conversation is held.
        case place
        /// Where a complaint is referred to.
        case destination
        /// Anything else that was written for this letter.
        case message
    }
}

/// Something without which a letter cannot be sent, found by the content itself.
public enum LetterGap: Hashable, Sendable {
    /// A field that has to be filled.
    case empty(TypedText.Field)
    /// Fewer than two sentences of reasons: article 6, 4e streepje asks for reasons.
    case reasonTooShort(TypedText.Field)
    /// A measure or an agreement without an owner, by line.
    case nobodyDoes(Int)
    /// A list that has to say something.
    case nothingListed
    /// A day that only a letter of its own may leave to another.
    case dayMissing
}
