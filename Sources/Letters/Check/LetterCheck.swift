import Procedure

/// The checks before a letter is sent; pure, so that a page can show them while somebody writes.
public enum LetterCheck {
    /// Everything found, blocking problems first; parties are names of the case that may stand in the letter.
    public static func problems(
        of letter: LetterSheet, in language: Language, parties: [String] = []
    ) -> [LetterProblem] {
        frame(letter) + gaps(letter) + placeholders(letter) + advice(letter, language, parties)
    }

    private static func frame(_ letter: LetterSheet) -> [LetterProblem] {
        var found: [LetterProblem] = []
        let sender = letter.sender
        if letter.content.audience == .complainant,
            isBlank(sender.officer.name) || isBlank(sender.officer.contact)
        {
            found.append(.officerMissing)
        }
        if isBlank(sender.signer.name) || isBlank(sender.signer.phone) { found.append(.signerMissing) }
        let ends =
            letter.content.audience == .complainant && !letter.allKinds.isDisjoint(with: Letter.Kind.endings)
        if ends, sender.signer.role == .intake { found.append(.signedByTheDesk) }
        if ends, letter.erasedOn == nil { found.append(.erasureMissing) }
        let lines = letter.recipient.address.filter { !isBlank($0) }
        if letter.recipient.reading == .post, lines.isEmpty { found.append(.addressMissing) }
        return found
    }

    private static func gaps(_ letter: LetterSheet) -> [LetterProblem] {
        let found =
            letter.content.gaps(asPartOfAnother: false)
            + letter.carries.flatMap { $0.gaps(asPartOfAnother: true) }
        return found.map(LetterProblem.gap)
    }

    private static func placeholders(_ letter: LetterSheet) -> [LetterProblem] {
        let marks = ["[", "]", "{{", "}}", "…", "..."]
        // The complainant may write what they like: only our own words are looked at.
        let ours = letter.typed.filter { !$0.isQuoted }.map(\.text)
        return marks.filter { mark in ours.contains { $0.contains(mark) } }.map(LetterProblem.placeholder)
    }

    private static func advice(
        _ letter: LetterSheet, _ language: Language, _ parties: [String]
    ) -> [LetterProblem] {
        let known = PlainWords(letter.knownNames + parties)
        return letter.typed.flatMap { typed -> [LetterProblem] in
            var found: [LetterProblem] = CitizenNumber.isIn(typed.text) ? [.citizenNumber(typed.field)] : []
            if typed.isQuoted { return found }
            let sentences = Sentences.of(typed.text)
            found += sentences.filter { Sentences.words($0).count > Sentences.longest }
                .map { .longSentence($0, typed.field) }
            found += HardWords.found(in: typed.text, language).map { .hardWord($0, typed.field) }
            found += known.strangers(in: sentences).map { .thirdPerson($0, typed.field) }
            return found
        }
    }

    /// Article 6, 4e streepje: a reason has at least two sentences, on the page as in the letter.
    public static func isReasoned(_ text: String) -> Bool { Sentences.of(text).count >= 2 }

    static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}

extension LetterSheet {
    /// Everything typed, its own and what it carries.
    var typed: [TypedText] { content.typed + carries.flatMap(\.typed) }

    var allKinds: Set<Letter.Kind> { carriedKinds.union([kind]) }

    var knownNames: [String] {
        let own = [sender.organisation, sender.officer.name, sender.signer.name, sender.signer.title]
        return own + [recipient.name ?? ""] + content.knownNames + carries.flatMap(\.knownNames)
    }
}

extension Letter.Kind {
    /// The letters with which a complaint, or a part of it, ends.
    public static let endings: Set<Self> = [
        .outcome, .settlement, .withdrawalConfirmed, .tooOld, .outOfScope, .refusedByPolicy, .referredOn,
        .notAComplaint, .afterDeath,
    ]
}
