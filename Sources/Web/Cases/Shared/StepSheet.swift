import CaseDesk
import HTML
import Procedure
import Texts

/// What every page of a step is drawn from: the case, the words, what was typed and what went wrong with it.
struct StepSheet: Sendable {
    let view: HandlerView
    let token: String
    /// The page below the case that this is, so that what is typed on it can be kept.
    var page: CasePagePath?
    var typed: FormData?
    var problems: [FieldProblem] = []
    /// What the regulation or somebody else's act said; above the heading.
    var trouble: String?
    var done: DoneNotice?
    /// What was written here before and not sent; it stands in the fields.
    var draft: KeptWords?
    /// What was kept of a form that came back; its words stand in the fields as they were typed.
    var kept: KeptWords?

    var casefile: Casefile { view.casefile }
    var today: Day { view.today }
    /// Those of the version under which the complaint was filed.
    var terms: Terms { casefile.filing.procedure.terms }
    var number: String { casefile.filing.number }
    var texts: DeskTexts { .dutch }
    var catalogue: Catalogue { .of(.dutch) }
    var common: CommonTexts { catalogue.common }
    var labels: LabelTexts { catalogue.label }
    var dates: DateTexts { catalogue.dates }

    /// An address below the case.
    func address(_ step: String = "") -> String {
        "/werk/klachten/\(number)" + (step.isEmpty ? "" : "/\(step)")
    }

    /// The desk, as long as nobody handles it: it has fewer ways to go on.
    var isOfDesk: Bool {
        if case .staff(_, .intake) = view.actor { true } else { false }
    }

    /// What was typed before, or what stands there first.
    func value(_ name: String, or first: String = "") -> String {
        typed?.value(name) ?? first
    }

    func ticked(_ name: String, or first: Set<String> = []) -> Set<String> {
        typed.map { Set($0.list(name)) } ?? first
    }

    func field(_ name: String, _ question: String, hint: String? = nil) -> Field {
        Field(name, question, hint: hint, error: problems[Field.id(of: name)] ?? problems[name])
    }

    func line(_ name: String, _ question: String, hint: String? = nil, or first: String = "") -> TextField {
        TextField(field(name, question, hint: hint), value: value(name, or: first))
    }

    func area(_ name: String, _ question: String, hint: String? = nil, rows: Int = 5, or first: String = "")
        -> TextArea
    {
        TextArea(field(name, question, hint: hint), value: value(name, or: first), rows: rows)
    }

    func radios(
        _ name: String, _ question: String, hint: String? = nil, _ choices: [Choice], or first: String? = nil
    )
        -> Radios
    {
        Radios(field(name, question, hint: hint), choices, selected: typed?.value(name) ?? first)
    }

    /// Three fields; most things are written down on the day itself.
    func date(_ name: String, _ question: String, hint: String? = nil, or first: Day? = nil) -> DateField {
        let wasTyped = typed?.has("\(name)-dag") == true
        let date = wasTyped ? typed.map { TypedDate($0, name) } ?? TypedDate(name) : TypedDate(name, first)
        return date.field(question, hint: hint, problems: problems)
    }

    func channels(_ name: String, _ question: String, hint: String? = nil, or first: Channel? = nil) -> Radios
    {
        let choices = [Channel.telephone, .inPerson, .email, .paper].map {
            Choice($0.rawValue, labels.channel($0))
        }
        return radios(name, question, hint: hint, choices, or: first?.rawValue)
    }

    /// The mark of the words that this page shows, or of those that the page before it showed.
    private var seen: String { (kept ?? draft)?.mark ?? value(WrittenText.seen) }

    /// A form of this case, with the version that was seen.
    func form(_ step: String, hasFile: Bool = false, @HTMLBuilder content: () -> HTML) -> PostForm {
        PostForm(to: address(step), token: token, hasFile: hasFile) {
            input(.type("hidden"), .name("versie"), .value("\(view.loaded.version)"))
            page.map { page in
                input(.type("hidden"), .name(WrittenText.page), .value(page.text))
                    + input(.type("hidden"), .name(WrittenText.seen), .value(seen))
            }
            content()
        }
    }

    /// The version that stands in the form, for a form that is sent on by another one.
    func kept(_ name: String) -> HTML {
        input(.type("hidden"), .name(name), .value(typed?.text(name) ?? ""))
    }
}

extension StepSheet {
    private var edition: Edition { view.office.edition(of: casefile.filing.procedure) }

    /// A subject in the words of the version under which the complaint was filed.
    func words(of subject: Subject) -> String { edition.words(for: subject) ?? texts.phase.subject(subject) }

    /// Every subject with its words, in the order of that version.
    var subjectChoices: [Choice] { edition.subjectOrder.map { Choice($0.rawValue, words(of: $0)) } }

    /// Every kind of measure with its words, in the order of that version.
    var measureWords: [(kind: MeasureKind, words: String)] {
        edition.measureOrder.map { ($0, edition.words(for: $0) ?? labels.procedure.measure($0)) }
    }

    var complainantName: String { casefile.filing.complainant.name?.text ?? texts.casePage.nameless }

    func name(of who: Respondent.Who) -> String { who.name(in: view.office) }

    func name(of id: Respondent.ID, _ then: [Respondent.ID: Respondent.Who] = [:]) -> String {
        (then[id] ?? casefile.reactions[id]?.respondent.who).map { name(of: $0) } ?? "–"
    }

    /// What happened, with letters and people by their names; those of the past as they were then.
    func happened(_ event: Event, _ then: [Respondent.ID: Respondent.Who] = [:]) -> String {
        let sheet = self
        let names = DeskHappened.Names(
            person: { sheet.name(of: $0, then) },
            letter: { id in
                let kind = sheet.casefile.letters[id].map { sheet.labels.letter($0.kind) }
                return sheet.texts.casePage.letter(id.number, kind)
            })
        return texts.happened.words(event, names)
    }

    func name(of addressee: Letter.Addressee, _ then: [Respondent.ID: Respondent.Who] = [:]) -> String {
        switch addressee {
        case .complainant: complainantName
        case .respondent(let id): name(of: id, then)
        }
    }

    /// A point in the complainant's words; the first one may be the whole story.
    func words(of part: Procedure.Part) -> String {
        part.words?.text ?? story ?? texts.casePage.storyInFile
    }

    var story: String? {
        guard case .told(let words) = casefile.filing.story else { return nil }
        return words.text
    }

    /// Short enough for a choice, whole enough to know which point it is.
    func label(of part: Procedure.Part) -> String {
        let whole = words(of: part).replacing("\n", with: " ")
        let words = whole.count > 80 ? whole.prefix(79) + "…" : whole[...]
        return "\(texts.casePage.part(part.id.number)): \(words)"
    }

    /// "Wie leest dit" of an item: the complainant, who handles it, and who else was let in.
    func readers(_ others: [String] = []) -> HTML {
        let texts = texts.frame
        let names = [texts.readerComplainant, texts.readerHandler] + others
        return p(.class("hint")) { texts.whoReads(names.joined(separator: " · ")) }
    }
}

/// Words with their line breaks, in whatever direction they were written.
struct Paragraphs: Part {
    let words: String

    init(_ words: String) {
        self.words = words
    }

    var html: HTML {
        words.split(whereSeparator: \.isNewline).map { line in p(.dir(.unknown)) { String(line) } }.joined()
    }
}
