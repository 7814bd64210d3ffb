import CaseDesk
import HTML
import Procedure
import Texts

/// One download for outside, one for each person, and the requests with their answers.
struct DossierPage: StepPage {
    let sheet: StepSheet

    var title: String { words.title }
    private var words: DeskDossier { texts.dossier }

    @HTMLBuilder var content: HTML {
        p(.class("lead")) { words.lead }
        p { ButtonLink(words.download, to: sheet.address("dossier/dossier.zip")) }
        p { Link(words.check, to: SignatureController.checkPath) }
        copies
        requests
        asking
        p { Link(words.toDay, to: "\(ErasureController.address)/\(sheet.number)") }
    }

    @HTMLBuilder private var copies: HTML {
        h2 { words.copyTitle }
        p { words.copyLead }
        // No version: a copy changes nothing.
        PostForm(to: sheet.address("dossier/inzage"), token: sheet.token) {
            sheet.radios("wie", words.who, people)
            sheet.line("naam", words.witnessName, hint: words.witnessHint)
            notes
            Buttons { Button(words.copy, .second) }
        }
    }

    private var people: [Choice] {
        var people = [Choice("klager", words.complainant(sheet.complainantName))]
        if case .someoneElse(let name, _) = casefile.filing.behalf {
            people.append(Choice("voor", words.represented(name?.text ?? "–")))
        }
        people += casefile.reactions.list.map {
            Choice("persoon-\($0.respondent.id.number)", words.respondent(sheet.name(of: $0.respondent.who)))
        }
        people.append(Choice("getuige", words.witness))
        return people + colleagues
    }

    private var colleagues: [Choice] {
        sheet.view.colleagues.map { id in
            Choice("collega-\(id.text)", words.colleague(sheet.view.office.name(of: id)))
        }
    }

    private var notes: HTML {
        let steps = casefile.investigation.steps
        guard !steps.isEmpty else { return .empty }
        return Checkboxes(
            sheet.field("notities[]", words.notes),
            steps.enumerated().map { index, step in
                Choice(
                    "\(index)",
                    "\(sheet.dates.short(step.on, on: sheet.today)): \(step.words.text.prefix(80))")
            }, ticked: sheet.ticked("notities[]")
        ).html
    }

    @HTMLBuilder private var requests: HTML {
        h2 { words.requestsTitle }
        if casefile.keeping.requests.isEmpty { p { words.noRequests } }
        for request in casefile.keeping.requests { self.request(request) }
    }

    private func request(_ request: DataRequest) -> HTML {
        Card {
            h3 { words.request(words.kind(request.kind), sheet.dates.long(request.declared.on)) }
            p { name(of: request.of) }
            request.words.map { Paragraphs($0.text) }
            if let answer = request.answer {
                p { strong { words.answered } }
                Paragraphs(answer.text)
            } else {
                sheet.form("dossier/vraag/\(request.id.number)") {
                    sheet.area("antwoord-\(request.id.number)", words.answer, rows: 3)
                    Buttons { Button(words.saveAnswer, .second, hidden: " \(request.id.number)") }
                }
            }
        }.html
    }

    private func name(of person: DataRequest.Person) -> String {
        switch person {
        case .complainant: sheet.complainantName
        case .respondent(let id): sheet.name(of: id)
        case .other(let name): name.text
        }
    }

    private var asking: HTML {
        Details(words.askTitle) {
            sheet.form("dossier/vraag") {
                sheet.radios(
                    "vraag", words.ask, DataRequest.Kind.allCases.map { Choice($0.rawValue, words.kind($0)) })
                sheet.radios(
                    "vrager", words.asker,
                    [Choice("klager", words.complainant(sheet.complainantName))]
                        + casefile.reactions.list.map {
                            Choice(
                                "persoon-\($0.respondent.id.number)",
                                words.respondent(sheet.name(of: $0.respondent.who)))
                        } + [Choice("ander", words.otherAsker)])
                sheet.line("vragernaam", words.askerName)
                sheet.date("op", words.askedOn, or: sheet.today)
                sheet.channels("hoe", words.askedHow)
                sheet.area("woorden", words.askWords, rows: 3)
                Buttons { Button(words.saveRequest, .second) }
            }
        }.html
    }
}
