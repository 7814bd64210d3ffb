import Procedure

extension Day {
    /// `dinsdag 12 mei 2026`: the same as `DateTexts.long`, for who has a language and no catalogue at hand.
    package func inWords(_ language: Language) -> String {
        switch language {
        case .dutch: DateTexts.dutch.long(self)
        case .english: DateTexts.english.long(self)
        }
    }
}
