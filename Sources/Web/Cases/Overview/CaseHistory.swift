import CaseDesk
import HTML
import Procedure
import Texts

/// What happened, newest first, with who did it; an older part opens on request.
struct CaseHistory: Part {
    /// Shown without opening anything.
    static let newest = 8

    private typealias Then = [Respondent.ID: Respondent.Who]

    let sheet: StepSheet

    var html: HTML {
        let texts = sheet.texts.casePage
        let told = sheet.view.toldToComplainant
        let history = sheet.view.loaded.history
        let then = history.respondentsThen
        let items = history.enumerated().filter { isShown($0.element) }.reversed().map {
            item($0.element, then[$0.offset], isTold: told.contains($0.offset))
        }
        return section(.id("tijdlijn")) {
            h2 { texts.past }
            Timeline(Array(items.prefix(Self.newest)))
            if items.count > Self.newest {
                Details(texts.showAll) { Timeline(Array(items.dropFirst(Self.newest))) }
            }
        }
    }

    /// A letter that is out needs no line of its own for having been made.
    private func isShown(_ happened: Happened) -> Bool {
        guard case .letters(.frozen(let letter)) = happened.event else { return true }
        return sheet.casefile.letters[letter.id]?.out == nil
    }

    private func item(_ happened: Happened, _ then: Then, isTold: Bool) -> Timeline.Item {
        Timeline.Item(
            sheet.happened(happened.event, then),
            date: "\(sheet.dates.long(happened.on)) · \(by(happened.by, then))", day: happened.on.iso
        ) {
            words(happened.event)
            p(.class("hint")) { readers(happened, then, isTold: isTold) }
        }
    }

    private func by(_ actor: Actor, _ then: Then) -> String {
        switch actor {
        case .complainant: sheet.texts.frame.readerComplainant
        case .respondent(let id): sheet.name(of: id, then)
        case .staff(let person, let role):
            "\(sheet.view.office.name(of: person)), \(sheet.labels.people.role(role))"
        case .clock: sheet.labels.people.actor(.clock)
        }
    }

    /// The words of somebody that belong to it, where they stand nowhere else on the page.
    private func words(_ event: Event) -> HTML {
        switch event {
        case .contacts(.logged(let contact)): paragraphs(contact.note)
        case .contacts(.safetyTalked(_, _, let note)): paragraphs(note)
        case .contacts(.wrote(let words, _)): paragraphs(words)
        case .reactions(.reacted(_, let answer)): paragraphs(answer.words)
        case .investigation(.noted(let step)): paragraphs(step.words)
        case .conversations(.minutesShared(_, let minutes)): paragraphs(minutes.words)
        case .conversations(.commented(_, let comment)):
            if case .incorrect(let words) = comment.verdict { paragraphs(words) } else { .empty }
        case .handling(.released(let reason)): paragraphs(reason)
        default: .empty
        }
    }

    /// Of words whoever reads the words; of what merely happened whoever is told.
    private func readers(_ happened: Happened, _ then: Then, isTold: Bool) -> String {
        let texts = sheet.texts.frame
        var names: [String] = [texts.readerHandler]
        switch happened.event {
        case .contacts(.logged), .contacts(.safetyTalked), .investigation(.noted), .handling(.released): break
        case .reactions(.reacted(let id, _)): names.append(sheet.name(of: id, then))
        case .conversations(.minutesShared(_, let minutes)):
            names += minutes.to.addressees.map {
                $0 == .complainant ? texts.readerComplainant : sheet.name(of: $0, then)
            }
        case .conversations(.commented(_, let comment)):
            names.append(
                comment.from == .complainant
                    ? texts.readerComplainant : sheet.name(of: comment.from.addressee, then))
        default: if isTold { names.insert(texts.readerComplainant, at: 0) }
        }
        return texts.whoReads(names.joined(separator: " · "))
    }

    private func paragraphs(_ words: Words?) -> HTML {
        words.map { words in blockquote { Paragraphs(words.text) } } ?? .empty
    }
}
