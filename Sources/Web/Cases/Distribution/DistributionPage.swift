import CaseDesk
import HTML
import Procedure
import Texts

/// What came in, and who may handle it: who may not is listed with the reason, and cannot be chosen.
struct DistributionPage: Part {
    let view: DeskView
    let form: DistributionForm

    private var texts: DeskDistribution { DeskTexts.dutch.distribution }
    private var filing: Filing { view.casefile.filing }
    private var catalogue: Catalogue { .of(.dutch) }
    private var address: String { "/werk/klachten/\(filing.number)/behandelaar" }

    var html: HTML {
        section {
            form.trouble.map { Trouble($0) }
            h1 { texts.title }
            p(.class("hint")) { "\(DeskTexts.dutch.casePage.title(filing.number)) · \(terms)" }
            form.done
            Columns {
                choosing
            } beside: {
                story
            }
        }
    }

    private var terms: String {
        let (filed, last) = (
            catalogue.dates.long(filing.receivedOn), catalogue.dates.long(view.casefile.deadline.lastDay)
        )
        return "\(texts.received(filed)) · \(texts.deadline(last))"
    }

    @HTMLBuilder private var choosing: HTML {
        if filing.urgency != .none {
            Notice(.attention) {
                if view.mustBeCalled { p { strong { texts.callToday } } }
                p { catalogue.label.urgency(filing.urgency) }
            }
        }
        forWhom.map { words in p { bdi { words } } }
        DistributionNews(view: view)
        if filing.avoidance.desk { Notice(.attention) { p { texts.skipsDesk } } }
        filing.avoidance.people.map { names in Notice(.attention) { p { texts.avoidNames(names.text) } } }
        view.casefile.handling.proposed.map { asked in
            p { DeskTexts.dutch.work.distributed(view.office.accounts[asked]?.name ?? asked.text) }
        }
        if view.mustBeCalled { calling }
        view.turn == nil ? outsider : managers
        if !view.mustBeCalled { calling }
        DistributionTasks(view: view, form: form)
        noting
        if !filing.avoidance.desk {
            p { a(.href("/werk/klachten/\(filing.number)/gezegd")) { DeskTexts.dutch.byWord.title } }
            p {
                a(.href("/werk/klachten/\(filing.number)/geen-antwoord")) {
                    DeskTexts.dutch.ends.way(.cannotBeAnswered)
                }
            }
        }
    }

    private var forWhom: String? { DeskTexts.dutch.casePage.forWhom(filing.behalf) }

    /// The urgent call does not wait for a manager; every try is written down, reached or not.
    private var calling: HTML {
        let words = DeskTexts.dutch.contact
        let ways = [Channel.telephone, .inPerson, .email, .paper]
        let date = form.typed.map { TypedDate($0, "dag") } ?? TypedDate("dag", view.today)
        let fields = form.form(to: address + "/contact", version: view.loaded.version) {
            date.field(words.day, problems: form.problems)
            Radios(
                Field("hoe", words.how, error: form.problems["hoe"]),
                ways.map { Choice($0.rawValue, catalogue.label.channel($0)) },
                selected: form.typed?.value("hoe"))
            Radios(
                Field("bereikt", words.reached, error: form.problems["bereikt"]),
                [Choice("ja", words.yes), Choice("nee", words.no)], selected: form.typed?.value("bereikt"))
            TextArea(
                Field("notitie", words.note), value: form.typed?.text("notitie") ?? "", rows: 3)
            Buttons { Button(words.title, .second) }
        }
        return view.mustBeCalled
            ? section {
                h2 { texts.contactTitle }
                p { texts.contactLead }
                contacts
                fields
            }
            : Details(words.title) {
                contacts
                fields
            }.html
    }

    @HTMLBuilder private var contacts: HTML {
        let log = view.casefile.contacts.log
        if !log.isEmpty {
            ul {
                for contact in log {
                    li {
                        let (day, how) = (
                            catalogue.dates.long(contact.on), catalogue.label.channel(contact.over)
                        )
                        contact.reached ? texts.called(day, how) : texts.notReached(day, how)
                    }
                }
            }
        }
    }

    private var managers: HTML {
        form.form(to: address, version: view.loaded.version) {
            Radios(
                Field("wie", texts.question, hint: texts.hint, error: form.problems["wie"]),
                view.candidates.map(choice), selected: form.typed?.value("wie"))
            if view.candidates.contains(where: { $0.obstacle == .leadsRespondent }) {
                let handing = DeskTexts.dutch.handing
                p(.class("hint")) {
                    handing.askOther
                    " "
                    a(.href(address)) { handing.askOtherLink(filing.number) }
                }
            }
            p(.class("hint")) { texts.subjectHint }
            Buttons { Button(texts.assign) }
        }.html
    }

    private func choice(_ entry: (candidate: Candidate, obstacle: HandlingList.Obstacle?)) -> Choice {
        let person = entry.candidate.person
        let account = view.office.accounts[person]
        let name = account?.name ?? person.text
        if let obstacle = entry.obstacle {
            return Choice(
                person.text, name, hint: texts.cannot(why(obstacle, person)), isUnavailable: true)
        }
        let facts = [
            texts.tier(entry.candidate.tier), account?.team, texts.openCases(view.openCases[person] ?? 0),
        ]
        let isTurn = view.turn.map { $0 == entry.candidate.tier } ?? true
        let hint = (facts + [isTurn ? nil : texts.notTheirTurn]).compactMap { $0 }.filter { !$0.isEmpty }
        return Choice(person.text, name, hint: hint.joined(separator: " · "), isUnavailable: !isTurn)
    }

    /// Who is only kept out, or was not sure, is not said to have been there.
    private func why(_ obstacle: HandlingList.Obstacle, _ person: StaffID) -> String {
        let involvement = view.casefile.handling.involvement
        guard obstacle == .involved, involvement.isOnlyKeptOut(person) else {
            return texts.obstacle(obstacle)
        }
        return involvement.saidSoThemselves(person) ? texts.saidSo : texts.keptOut
    }

    /// Nobody of the list is left: the board names somebody from outside (domain rule 2).
    private var outsider: HTML {
        let list = view.office.handlingList(on: view.today)
        let people = uninvolved.filter { !list.apart.contains($0.id) }.filter { account in
            list[account.id].map { !view.casefile.handling.involvement.leadsRespondent($0) } ?? true
        }
        return Notice(.attention) { p { texts.nobodyLeft } }.html
            + form.form(to: address, version: view.loaded.version) {
                Radios(
                    Field("wie", texts.outsider, error: form.problems["wie"]),
                    people.map { Choice($0.id.text, $0.name, hint: $0.team.isEmpty ? nil : $0.team) },
                    selected: form.typed?.value("wie"))
                TextArea(
                    Field("waarom", texts.outsiderReason, error: form.problems["waarom"]),
                    value: form.typed?.text("waarom") ?? "", rows: 4)
                Buttons { Button(DeskTexts.dutch.work.appointOutsider) }
            }.html
    }

    /// Everyone with an account of whom no fact is known: not only those who could handle it.
    private var uninvolved: [Account] {
        view.office.open.filter { !view.casefile.handling.involvement.isInvolved($0.id) }
    }

    private var noting: HTML {
        let involvement = DeskTexts.dutch.involvement
        let people = uninvolved
        return Details(texts.noteInvolved) {
            form.form(to: address + "/betrokken", version: view.loaded.version) {
                Radios(
                    Field("betrokken", DeskTexts.dutch.work.whoInvolved, error: form.problems["betrokken"]),
                    people.map { Choice($0.id.text, $0.name, hint: $0.team.isEmpty ? nil : $0.team) },
                    selected: form.typed?.value("betrokken"))
                Radios(
                    Field("rol", DeskTexts.dutch.work.whichFact),
                    InvolvementNote.facts.map { Choice($0.0, involvement.fact($0.1)) },
                    selected: form.typed?.value("rol"))
                Buttons { Button(DeskTexts.dutch.work.noteIt, .second) }
            }
        }.html
    }

    private var story: HTML {
        let told: String
        if case .told(let words) = filing.story {
            told = words.text
        } else {
            told = DeskTexts.dutch.casePage.storyInFile
        }
        let about = [catalogue.label.people.about(filing.about.kind), filing.about.name?.text].compactMap {
            $0
        }
        return Card {
            h2 { DeskTexts.dutch.casePage.story }
            p { bdi { filing.complainant.name?.text ?? DeskTexts.dutch.casePage.nameless } }
            HowToReach(casefile: view.casefile)
            blockquote { Paragraphs(told) }
            p { about.joined(separator: ": ") }
            p { catalogue.dates.when(filing.happened) }
            ul {
                for file in view.files.map(\.file) {
                    li { a(.href("/werk/klachten/\(filing.number)/bestand/\(file.id)")) { file.name.text } }
                }
            }
        }.html
    }
}

extension DeskView {
    /// Urgent, and nobody spoke to them yet.
    fileprivate var mustBeCalled: Bool {
        casefile.filing.urgency != .none && casefile.contacts.firstReached == nil
    }
}
