import CaseDesk
import HTML
import Procedure
import Texts

/// One respondent: what they are asked, whether they know, what they said, or why they are not heard.
struct RespondentPage: StepPage {
    let sheet: StepSheet
    let reaction: Reactions.Reaction
    /// Of another respondent: it has to be printed before this one gets a card.
    var waiting: RespondentCard?

    private var id: Respondent.ID { reaction.respondent.id }
    private var name: String { sheet.name(of: reaction.respondent.who) }
    private var step: String { "reactie/\(id.number)" }

    var title: String {
        switch reaction.stage {
        case .named: texts.reaction.title(name)
        case .noticed, .informed, .reacted, .lapsed, .notHeard: texts.work.person(id.number, name)
        }
    }

    @HTMLBuilder var content: HTML {
        if let waiting {
            let respondent = "/werk/klachten/\(waiting.number)/reactie/\(waiting.respondent)"
            p { Link(texts.reaction.toCard, to: respondent + "/kaart") }
        }
        Columns {
            main
        } beside: {
            Beside(heading: texts.work.quoted, words: sheet.story ?? texts.casePage.storyInFile)
            answers
        }
    }

    @HTMLBuilder private var main: HTML {
        switch reaction.stage {
        case .named:
            asking
            excuse
            unnaming
        case .noticed:
            RespondentWays(sheet: sheet, reaction: reaction)
            informing
            excuse
        case .informed:
            reaction.term.map { term in p { strong { texts.reaction.term(sheet.dates.long(term.lastDay)) } } }
                ?? .empty
            RespondentWays(sheet: sheet, reaction: reaction)
            ReactionFields(sheet: sheet, step: step, name: name)
            lapse
            excuse
        case .reacted, .lapsed:
            RespondentWays(sheet: sheet, reaction: reaction)
            ReactionFields(sheet: sheet, step: step, name: name)
        case .notHeard(let why):
            p { texts.reaction.notHeard(why) }
            p { texts.reaction.excuseLead }
            if !casefile.closing.hasEnded { hearAfterAll }
        }
    }

    private var hearAfterAll: HTML {
        sheet.form(step + "/toch") {
            p { texts.reaction.hearAfterAllLead }
            Buttons { Button(texts.reaction.hearAfterAll, .second) }
        }.html
    }

    private var unnaming: HTML {
        sheet.form(step + "/toch-niet") {
            p { texts.reaction.wrongName }
            Buttons { Button(texts.reaction.unname, .second) }
        }.html
    }

    private var asking: HTML {
        let parts = casefile.parts.list.filter { reaction.respondent.parts.contains($0.id) }
        return sheet.form(step) {
            if !casefile.mayBeNamed, casefile.filing.complainant.name != nil {
                nameWarning
            }
            p { texts.reaction.shareHint }
            Checkboxes(
                sheet.field("punten[]", texts.work.sharedParts),
                parts.map { Choice("\($0.id.number)", sheet.label(of: $0)) },
                ticked: sheet.ticked("punten[]", or: Set(parts.map { "\($0.id.number)" })))
            if !shareable.isEmpty {
                Checkboxes(
                    sheet.field("bestanden[]", texts.work.sharedFiles),
                    shareable.map { Choice($0.file.id, $0.file.name.text) },
                    ticked: sheet.ticked("bestanden[]"))
            }
            sheet.area("vraag", texts.reaction.question, rows: 5)
            ReachFields(sheet: sheet, reaction: reaction)
            Buttons {
                Button(texts.reaction.preview)
                sheet.keepButton
            }
        }.html
    }

    private var nameWarning: HTML {
        Notice(.attention) {
            if casefile.asksCallAboutName {
                p { texts.reaction.callAboutName }
                p { Link(texts.reaction.callAboutNameLink, to: sheet.address("ontvangst")) }
            } else {
                p { texts.reaction.nameWarning }
            }
        }.html
    }

    /// What came from another respondent is for nobody else (domain rule 2).
    private var shareable: [LaterFile] { sheet.casefile.allFiles.filter { !$0.source.isOfRespondent } }

    private var informing: HTML {
        let words = texts.reaction
        let isMailed = reaction.reach.address != nil
        let ways = [Choice("verteld", words.informedTold), Choice("gepost", words.informedPosted)]
        return section {
            h2 { words.informedTitle }
            p { isMailed ? words.told : texts.work.howFor }
            if let letter = casefile.letters.carrying(.notice, to: .respondent(id)).last {
                p { LetterLink(sheet: sheet, letter: letter) }
            }
            sheet.form(step + "/ingelicht") {
                sheet.radios("hoe", words.informedTitle, isMailed ? Array(ways.prefix(1)) : ways)
                sheet.date("ingelicht", words.informedDay, or: sheet.today)
                Buttons { Button(texts.work.saveDay) }
            }
        }
    }

    @HTMLBuilder private var lapse: HTML {
        if let term = reaction.term, term.isMissed(on: sheet.today) {
            section {
                h2 { texts.reaction.lapseTitle }
                p { texts.reaction.lapseLead }
                sheet.form(step + "/verder") { Buttons { Button(texts.work.lapse, .second) } }
            }
        }
    }

    /// Whoever had the question in hand may be writing an answer.
    private var knowsAlready: HTML {
        guard case .informed(let day) = reaction.stage, let term = reaction.term else { return .empty }
        let since = sheet.dates.long(day)
        return Notice(.attention) {
            p {
                term.isMissed(on: sheet.today)
                    ? texts.reaction.excuseOver(since)
                    : texts.reaction.excuseInformed(since, sheet.dates.long(term.lastDay))
            }
        }.html
    }

    private var excuse: HTML {
        let reasons: [NotHeard] = [.unknown, .gone, .forbiddenForSafety]
        return Details(texts.reaction.excuseTitle) {
            p { texts.reaction.excuseLead }
            knowsAlready
            sheet.form(step + "/niet") {
                sheet.radios(
                    "reden", texts.reaction.excuseReason,
                    reasons.map { Choice($0.key, texts.reaction.notHeard($0)) })
                sheet.area("uitleg", texts.work.why, rows: 3)
                Buttons { Button(texts.work.excuse, .second) }
            }
        }.html
    }

    @HTMLBuilder private var answers: HTML {
        let files = casefile.parts.laterFiles.filter { $0.source == .respondent(id) }
        if !files.isEmpty {
            h2 { texts.reaction.sentFiles }
            ul {
                for later in files {
                    li {
                        a(.href(sheet.address("bestand/\(later.file.id)"))) { bdi { later.file.name.text } }
                    }
                }
            }
        }
        for answer in reaction.answers {
            Card {
                h2 { texts.answer.reactionOf(name) }
                p(.class("hint")) { sheet.dates.long(answer.on) }
                if answer.isLate { p { texts.reaction.late } }
                blockquote { Paragraphs(answer.words.text) }
                // The complainant hears what both sides say in the answer, not these words.
                p(.class("hint")) {
                    texts.frame.whoReads([name, texts.frame.readerHandler].joined(separator: " · "))
                }
            }
        }
    }
}

/// What they said or wrote, typed in by the handler.
struct ReactionFields: Part {
    let sheet: StepSheet
    let step: String
    let name: String

    var html: HTML {
        let words = sheet.texts.reaction
        return section {
            h2 { words.typeTitle(name) }
            p { words.typeLead }
            sheet.form(step + "/antwoord") {
                sheet.area("reactie", words.words, rows: 8)
                sheet.date("kwam", words.day, or: sheet.today)
                sheet.channels("weg", words.how)
                Buttons {
                    Button(sheet.texts.work.saveReaction)
                    sheet.keepButton
                }
            }
        }
    }
}

extension NotHeard {
    /// As a radio names it.
    var key: String {
        switch self {
        case .unknown: "onbekend"
        case .gone: "weg"
        case .forbiddenForSafety: "veiligheid"
        }
    }

    init?(key: String) {
        guard let match = [NotHeard.unknown, .gone, .forbiddenForSafety].first(where: { $0.key == key })
        else {
            return nil
        }
        self = match
    }
}
