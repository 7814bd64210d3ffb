import HTML
import Procedure
import Texts

/// What somebody will do, who, and at the latest when: agreements and measures are written alike.
public struct Promise: Hashable, Sendable {
    /// What will be done.
    public var what: String
    /// Who does it.
    public var who: String
    /// The last day.
    public var due: Day

    /// A line of a letter.
    public init(what: String, who: String, due: Day) {
        self.what = what
        self.who = who
        self.due = due
    }
}

extension LetterPage {
    /// Promises as a table, so that what, who and when are read together.
    func promises(_ promises: [Promise]) -> HTML {
        let columns = texts.frame.columns
        return table {
            thead {
                tr {
                    for name in [columns.what, columns.who, columns.due] {
                        th(.attribute("scope", "col")) { name }
                    }
                }
            }
            tbody {
                for promise in promises {
                    tr {
                        td(.dir(.unknown)) { promise.what }
                        td(.dir(.unknown)) { promise.who }
                        td { words(promise.due) }
                    }
                }
            }
        }
    }
}

extension [Promise] {
    /// What the checks look at.
    var typed: [TypedText] {
        enumerated().flatMap { index, line in
            [line.what, line.who].map { TypedText(.promise(index + 1), $0) }
        }
    }

    /// Lines without what or who.
    var gaps: [LetterGap] {
        enumerated().flatMap { index, line -> [LetterGap] in
            (LetterCheck.isBlank(line.what) ? [.empty(.promise(index + 1))] : [])
                + (LetterCheck.isBlank(line.who) ? [.nobodyDoes(index + 1)] : [])
        }
    }
}

/// What is missing in what was typed.
enum Gaps {
    /// The field where it is blank.
    static func empty(_ text: String, _ field: TypedText.Field) -> [LetterGap] {
        LetterCheck.isBlank(text) ? [.empty(field)] : []
    }

    /// Article 6, 4e streepje: with reasons, so at least two sentences.
    static func reason(_ text: String, _ field: TypedText.Field) -> [LetterGap] {
        if LetterCheck.isBlank(text) { return [.empty(field)] }
        return !LetterCheck.isReasoned(text) ? [.reasonTooShort(field)] : []
    }
}
