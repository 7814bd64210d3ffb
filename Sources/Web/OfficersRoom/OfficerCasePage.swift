import CaseDesk
import HTML
import Procedure
import Texts

/// What there is to read: the story, where it stands, what the parties wrote and got, and what happened.
struct OfficerCasePage {
    let loaded: Loaded
    let office: Office

    private var texts: DeskRoom { DeskTexts.dutch.room }
    private var casefile: Casefile { loaded.casefile }

    private func long(_ day: Day) -> String { Catalogue.of(.dutch).dates.long(day) }

    @HTMLBuilder var html: HTML {
        h1 { texts.caseHeading(casefile.filing.number) }
        p { texts.caseFiled(long(casefile.filing.receivedOn)) }
        p { texts.caseDeadline(long(casefile.deadline.lastDay)) }
        h2 { texts.caseStory }
        switch casefile.filing.story {
        case .told(let words): pre(.dir(.unknown)) { words.text }
        case .inFile: p { texts.caseNoStory }
        }
        h2 { texts.caseReach }
        if let name = casefile.filing.complainant.name { p { strong { bdi { name.text } } } }
        HowToReach(casefile: casefile, hasCallBack: false)
        messages
        reactions
        minutes
        files
        letters
        h2 { texts.casePast }
        ul {
            for item in TimelineItem.items(of: loaded.history, office: office, in: .of(.dutch)) {
                li { "\(long(item.on)): \(item.sentence)" }
            }
        }
    }

    @HTMLBuilder private var messages: HTML {
        if !casefile.contacts.messages.isEmpty {
            h2 { texts.caseMessages }
            for message in casefile.contacts.messages {
                Card {
                    p(.class("hint")) { long(message.on) }
                    pre(.dir(.unknown)) { message.words.text }
                }
            }
        }
    }

    @HTMLBuilder private var minutes: HTML {
        let shared = casefile.conversations.list.filter { $0.sharedOn != nil }
        if !shared.isEmpty {
            h2 { texts.caseMinutes }
            for talk in shared {
                if let words = talk.minutes?.words(for: .complainant) {
                    Card { pre(.dir(.unknown)) { words.text } }
                }
            }
        }
    }

    @HTMLBuilder private var reactions: HTML {
        let answered = casefile.reactions.list.filter { !$0.answers.isEmpty }
        if !answered.isEmpty {
            h2 { texts.caseReactions }
            for reaction in answered {
                h3 { reaction.respondent.who.name(in: office) }
                for answer in reaction.answers {
                    Card {
                        p(.class("hint")) { long(answer.on) }
                        pre(.dir(.unknown)) { answer.words.text }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var files: HTML {
        let files = casefile.filesOfParties
        if !files.isEmpty {
            h2 { texts.caseFiles }
            ul {
                for later in files {
                    li { a(.href(address("bestand/\(later.file.id)"))) { bdi { later.file.name.text } } }
                }
            }
        }
    }

    @HTMLBuilder private var letters: HTML {
        let out = casefile.letters.list.filter { $0.out != nil }
        if !out.isEmpty {
            h2 { texts.caseLetters }
            ul {
                for letter in out {
                    li {
                        a(.href(address("brieven/\(letter.id.number)"))) { title(of: letter) }
                        p(.class("hint")) { standing(of: letter) }
                    }
                }
            }
        }
    }

    private func title(of letter: Letter) -> String {
        "\(letter.id.number). \(Catalogue.of(.dutch).label.letter(letter.kind))"
    }

    private func standing(of letter: Letter) -> String {
        let day = letter.out.map { long($0.on) } ?? ""
        switch letter.to {
        case .complainant: return texts.caseLetterToComplainant(day)
        case .respondent(let id):
            let name = casefile.reactions[id]?.respondent.who.name(in: office) ?? "–"
            return texts.caseLetterTo(name, day)
        }
    }

    private func address(_ rest: String) -> String {
        "/kamer/klachten/\(casefile.filing.number)/\(rest)"
    }
}

extension Respondent.Who {
    /// As people call them; for the organisation whoever answers for it.
    func name(in office: Office) -> String {
        let own = DeskTexts.dutch.work.own
        if case .organisation(let account) = self { return "\(own) (\(office.name(of: account)))" }
        return name ?? own
    }
}
