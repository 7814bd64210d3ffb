import Procedure

/// How each article was followed, line by line, with its state in words.
public struct DeskChecklist: Sendable {
    package let title = "De regels, stap voor stap"
    package let rule: @Sendable (_ rule: ChecklistLine.Rule, _ terms: Terms) -> String = Self.rule
    package let state: @Sendable (_ state: ChecklistLine.State) -> String = Self.state
    package let word: @Sendable (_ state: ChecklistLine.State) -> String = Self.word
}

extension DeskChecklist {
    @Sendable private static func rule(_ rule: ChecklistLine.Rule, _ terms: Terms) -> String {
        let years = terms.maximumAge == 1 ? "een" : "\(terms.maximumAge)"
        return switch rule {
        case .firstContact: "We spraken de klager zelf (inleiding)"
        case .receipt: "De klager kreeg een ontvangstbrief (artikel 6)"
        case .uninvolvedHandler: "De manager was er niet bij betrokken (artikel 2)"
        case .oneYear(let part): "Punt \(part.number) is hooguit \(years) jaar oud (artikel 2)"
        case .reaction(let id): "Persoon \(id.number) kon \(weeks(terms.reaction)) reageren (artikel 6)"
        case .minutes(let id): "Van gesprek \(id.number) is een verslag (artikel 6)"
        case .confirmation: "De klager weet dat we klaar zijn met uitzoeken (artikel 6)"
        case .endingLetter: "De klager kreeg de laatste brief (artikel 4, 6 of 7)"
        case .letterToRespondent(let id): "Persoon \(id.number) hoorde hoe het afliep (artikel 6)"
        case .sixWeeks: "Klaar binnen \(weeks(terms.finish)) (artikel 6)"
        case .secrecy: "De manager beloofde te zwijgen (artikel 8)"
        case .registered: "De klacht staat in het register (artikel 9)"
        case .measure(let id): "Maatregel \(id.number) is gedaan (artikel 9)"
        case .agreement(let id): "Afspraak \(id.number) is gedaan (artikel 4)"
        }
    }

    private static func weeks(_ days: Int) -> String { Texts.weeks(days, "week", "weken", "dagen") }

    @Sendable private static func state(_ state: ChecklistLine.State) -> String {
        switch state {
        case .done(.some(let day)): "Gedaan op \(DateTexts.dutch.short(day))"
        case .done(.none): "Gedaan"
        case .due(.some(let day)): "Uiterlijk \(DateTexts.dutch.short(day))"
        case .due(.none): "Nog te doen"
        case .missed(let day): "Te laat sinds \(DateTexts.dutch.short(day))"
        case .doneLate(let day): "Te laat gedaan, op \(DateTexts.dutch.short(day))"
        case .notNeeded: "Niet nodig"
        }
    }

    @Sendable private static func word(_ state: ChecklistLine.State) -> String {
        switch state {
        case .done: "klaar"
        case .due: "nog te doen"
        case .missed: "te laat"
        case .doneLate: "te laat gedaan"
        case .notNeeded: "niet nodig"
        }
    }
}
