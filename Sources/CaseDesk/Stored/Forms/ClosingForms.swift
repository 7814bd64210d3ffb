import Procedure

enum ClosingForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case ended = "closing.ended"
        case closed = "closing.closed"
        case reopened = "closing.reopened"
    }

    static func write(_ event: Closing.Event) -> (Kind, any Encodable) {
        switch event {
        case .ended(let ending, let letter): (.ended, Ended(ending: ending.form, letter: letter?.form))
        case .closed(let day): (.closed, Closed(on: day.form))
        case .reopened(let why): (.reopened, Reopened(why: ContinuationForm(why)))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Closing.Event {
        switch kind {
        case .ended:
            let form = try row.form(Ended.self)
            return .ended(form.ending.value, letter: form.letter?.value)
        case .closed: return .closed(on: try row.form(Closed.self).on.value)
        case .reopened: return .reopened(try row.form(Reopened.self).why.value)
        }
    }

    private struct Ended: Codable {
        var ending: RawForm<Ending>
        var letter: NumberForm<Letter>?
    }

    private struct Closed: Codable {
        var on: DayForm
    }

    private struct Reopened: Codable {
        var why: ContinuationForm
    }

    private enum ContinuationForm: Codable {
        case notSolved(words: WordsForm?, declared: DeclaredForm?)
        case withdrawalUndone

        init(_ continuation: Closing.Continuation) {
            self =
                switch continuation {
                case .notSolved(let words, let declared):
                    .notSolved(words: words?.form, declared: declared.map { DeclaredForm($0) })
                case .withdrawalUndone: .withdrawalUndone
                }
        }

        var value: Closing.Continuation {
            switch self {
            case .notSolved(let words, let declared): .notSolved(words?.value, declared?.value)
            case .withdrawalUndone: .withdrawalUndone
            }
        }
    }
}
