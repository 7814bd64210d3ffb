import Crypto
import Foundation
import Ledger
import Letters
import Procedure

/// Which letter is to be written, about what, and to whom.
public struct LetterDraft: Hashable, Sendable {
    /// What the letter is for; it decides the sheet that is filled in.
    public var kind: Letter.Kind
    /// Its one reader.
    public var to: Letter.Addressee
    /// Kinds that travel in it, such as a confirmation in the outcome.
    public var carries: Set<Letter.Kind>
    /// The conversation of an invitation or of minutes.
    public var conversation: Conversation.ID?
    /// The handler's own words: why we are late, what can be told.
    public var words: Words?
    /// The new day that a letter about being late names.
    public var answerBy: Day?
    /// What a letter of the kind `recorded` confirms.
    public var recorded: Recorded?
    /// The letter that one of the kind `correction` is about.
    public var corrects: Letter.ID?

    /// Something that a complainant let us know by word or on paper.
    public struct Recorded: Hashable, Sendable {
        /// What they did: withdrew, agreed, asked for the officer.
        public var act: RecordedContent.Act
        /// The day on which they said or wrote it.
        public var on: Day
        /// By which way it reached us, and who heard or read it.
        public var how: Declared.Recorded

        /// An act as it was declared; nil for what was done on the site, which no letter confirms.
        public init?(_ act: RecordedContent.Act, _ declared: Declared) {
            guard let how = declared.recorded else { return nil }
            self.act = act
            self.how = how
            on = declared.on
        }
    }

    /// A letter to the complainant unless said otherwise.
    public init(
        _ kind: Letter.Kind, to: Letter.Addressee = .complainant, carries: Set<Letter.Kind> = [],
        conversation: Conversation.ID? = nil, words: Words? = nil, recorded: Recorded? = nil
    ) {
        self.kind = kind
        self.to = to
        self.carries = carries
        self.conversation = conversation
        self.words = words
        self.recorded = recorded
    }

    /// Letter 1.
    public static let receipt = LetterDraft(.receipt)
    /// Article 6, 1e streepje.
    public static let confirmation = LetterDraft(.confirmation)
    /// Who handles it.
    public static let newHandler = LetterDraft(.newHandler)

    /// Letter 2.
    public static func notice(to respondent: Respondent.ID) -> LetterDraft {
        LetterDraft(.notice, to: .respondent(respondent))
    }

    /// Letter 5: late, why, and the new day; agreed with the complainant or not.
    public static func overdue(because reason: Words, answerBy day: Day) -> LetterDraft {
        var draft = LetterDraft(.overdue, words: reason)
        draft.answerBy = day
        return draft
    }

    /// To who read the letter that it is about; nil where no such letter is out.
    public static func correction(of letter: Letter, saying words: Words) -> LetterDraft? {
        guard letter.out != nil else { return nil }
        var draft = LetterDraft(.correction, to: letter.to, words: words)
        draft.corrects = letter.id
        return draft
    }

    /// Letter 3.
    public static func invitation(to: Letter.Addressee, _ conversation: Conversation.ID) -> LetterDraft {
        LetterDraft(.invitation, to: to, conversation: conversation)
    }

    /// To who was invited: the talk does not take place.
    public static func calledOff(_ conversation: Conversation.ID, to: Letter.Addressee) -> LetterDraft {
        LetterDraft(.calledOff, to: to, conversation: conversation)
    }

    /// Letter 4; article 6, 3e streepje.
    public static func minutes(_ conversation: Conversation.ID, to: Letter.Addressee) -> LetterDraft {
        LetterDraft(.minutes, to: to, conversation: conversation)
    }
}

/// The frozen text of a letter: self-contained HTML with its digest.
public struct LetterText: Hashable, Sendable {
    /// The letter's number within its case.
    public var number: Letter.ID
    /// What the letter is for.
    public var kind: Letter.Kind
    /// Its one reader; nobody else can open it.
    public var to: Letter.Addressee
    /// The language in which it was frozen, for `lang` and for printing.
    public var language: Language
    /// UTF-8 HTML with styles and pictures inside; these bytes are digested.
    public var bytes: [UInt8]
    /// What the checks found when it was written; nothing in a letter that was frozen before.
    public var findings = LetterFindings()

    /// SHA-256, in hexadecimal.
    public var digest: String { hex(Array(SHA256.hash(data: bytes))) }
}

extension LetterText {
    /// Writes the text beside its case, sealed under the key of the case.
    func keep(of stream: StreamID, sealing vault: Vault, in tx: any Transaction) throws(LedgerFault) {
        let sealed = try vault.seal(bytes, as: "letter", of: String(number.number))
        try tx.run(
            "insert into letter_text (stream, letter, sealed) values ($1, $2, $3)",
            [.text(stream.text), .integer(number.number), .blob(sealed)])
    }
}

extension Letter.ID {
    /// What an involved handler wrote and did not send is destroyed, not only crossed out (domain rule 2).
    func destroyText(of stream: StreamID, in tx: any Transaction) throws(LedgerFault) {
        try tx.run(
            "delete from letter_text where stream = $1 and letter = $2",
            [.text(stream.text), .integer(number)])
    }
}

extension Desk {
    /// The frozen text of a letter of a case; checked against the digest in its event.
    func text(of letter: Letter, in stream: StreamID) async throws -> LetterText {
        let vault = try await ledger.vault(of: stream)
        let sealed = try await ledger.driver.read { tx in
            try tx.row(
                "select sealed from letter_text where stream = $1 and letter = $2",
                [.text(stream.text), .integer(letter.id.number)])?.blob(0)
        }
        guard let sealed else { throw DeskFault.notFound }
        let bytes = try vault.open(sealed, as: "letter", of: String(letter.id.number))
        let text = LetterText(
            number: letter.id, kind: letter.kind, to: letter.to, language: letter.language, bytes: bytes)
        guard text.digest == letter.digest else { throw DeskFault.unreadable(.unreadable) }
        return text
    }
}
