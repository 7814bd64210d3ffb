import Procedure

extension Casefile {
    /// Every letter that this ending asks for: one to the complainant, one to each informed respondent.
    ///
    /// Parts that end differently share one letter; an unsent confirmation (article 6, 1e streepje) and an
    /// unsent letter about being late become paragraphs of it.
    func endingDrafts(
        on today: Day, lateBecause: Words?, telling: [Respondent.ID: Words]
    ) -> [LetterDraft] {
        var drafts: [LetterDraft] = []
        if isReachable, let main = mainLetter {
            var carries = endingContent(on: today).subtracting([main])
            if requires(.confirmation), letters.outOn(.confirmation) == nil { carries.insert(.confirmation) }
            drafts.append(LetterDraft(main, carries: carries, words: lateBecause))
        }
        guard requires(.letterToRespondent) else { return drafts }
        return drafts
            + reactions.informed.map { id in
                LetterDraft(.howItEnded, to: .respondent(id), words: telling[id])
            }
    }

    /// The letter of the ending that names the whole.
    private var mainLetter: Letter.Kind? {
        guard let ending = endingOfParts else { return nil }
        let first = parts.list.first { dispositions[$0.id]?.ending == ending }
        return first.flatMap { dispositions[$0.id]?.letter }
    }

    /// Where a letter goes: to a respondent on the way that the handler chose with them (decision 0023).
    func route(of addressee: Letter.Addressee) -> LetterRoute {
        switch addressee {
        case .complainant: letterRoute
        case .respondent(let id): reactions[id]?.reach.address == nil ? .post : .code
        }
    }
}
