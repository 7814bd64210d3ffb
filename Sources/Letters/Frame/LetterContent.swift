import HTML
import Procedure
import Texts

/// What one kind of letter says; the frame around it is the same for all.
public protocol LetterContent: Sendable {
    /// The kind in the procedure.
    static var kind: Letter.Kind { get }
    /// Examples by name: tests and `bin/letters` render all of them.
    static var previews: [String: Self] { get }
    /// To whom it speaks.
    var audience: Audience { get }
    /// The subject line, which is the heading of the letter.
    func subject(_ page: LetterPage) -> String
    /// The letter itself, between greeting and signature.
    func body(_ page: LetterPage) -> HTML
    /// What the officer's paragraph opens with.
    var officerLead: OfficerLead { get }
    /// Everything that somebody typed for this letter, for the checks before sending.
    var typed: [TypedText] { get }
    /// Names that may stand in what was typed.
    var knownNames: [String] { get }
    /// What is missing before this can be sent.
    func gaps(asPartOfAnother: Bool) -> [LetterGap]
}

extension LetterContent {
    /// The kind in the procedure.
    public var kind: Letter.Kind { Self.kind }
    /// Most letters go to the complainant.
    public var audience: Audience { .complainant }
    /// Most letters offer a talk with somebody independent.
    public var officerLead: OfficerLead { .talk }
    /// Nothing typed.
    public var typed: [TypedText] { [] }
    /// Nobody.
    public var knownNames: [String] { [] }
    /// Nothing missing.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] { [] }
}

/// How the paragraph about the officer begins; that it is there cannot be chosen.
public enum OfficerLead: Hashable, Sendable {
    /// "Would you rather talk to somebody independent?"
    case talk
    /// "Do you not agree?": the officer, and the outside body where the settings name one.
    case disagree
    /// The letter is about nobody being left to handle it: the officer first.
    case help
}
