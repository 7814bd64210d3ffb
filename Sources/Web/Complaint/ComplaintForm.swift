import CaseDesk
import Procedure
import Texts

/// What somebody filled in, read as a complaint; the only place where answers become a filing.
///
/// Pure: day, terms and words are given. Every question throws its own problems and blocks no other.
struct ComplaintForm: Sendable {
    /// Characters of a story; more is for a file.
    static let longestStory = 10_000
    /// Characters of a line: a name, a place, a wish.
    static let longestLine = 500

    let answers: [String: [String]]
    /// By somebody of us, who has all questions on one page.
    var isTakenDown = false
    let files: [DraftFile]
    let today: Day
    let procedure: ProcedureVersion
    let texts: Catalogue

    init(_ draft: Draft, today: Day, procedure: ProcedureVersion, texts: Catalogue) {
        answers = draft.answers
        files = draft.files
        self.today = today
        self.procedure = procedure
        self.texts = texts
    }

    /// The first question that still needs an answer before the complaint can be sent.
    var firstOpen: Question? {
        Question.allCases.first { $0.isAsked(self) && !problems(of: $0).isEmpty }
    }

    /// Everything as one filing; its number is taken when it is sent.
    func filing() throws(FieldProblems) -> Filing { try filing(reachedBy: try contact()) }

    /// The same for who takes it down: the desk asks for the ways to reach somebody all at once.
    func filing(reachedBy contact: ContactWish) throws(FieldProblems) -> Filing {
        var filing = Filing(
            number: "", receivedOn: today, channel: .web, procedure: procedure, story: try story(),
            happened: try happened(), about: try about(), complainant: try complainant(),
            contact: contact)
        filing.urgency = try urgency()
        filing.callBack = try callBack()
        try oldStory()
        filing.effect = try effect()
        filing.wishes = try wishes()
        filing.attachments = files.compactMap(\.attached)
        filing.behalf = try behalf()
        filing.needs = try needs()
        filing.avoidance = Avoidance(desk: has("nietbalie"), people: try line("nietlezen"))
        return filing
    }

    /// What is not right yet on one page.
    func problems(of question: Question) -> [FieldProblem] {
        do throws(FieldProblems) {
            switch question {
            case .story: _ = try story()
            case .urgency: _ = try urgency()
            case .helpNow: _ = try callBack()
            case .when: _ = try happened()
            case .overAYear: try oldStory()
            case .about: _ = (try about(), try line("nietlezen"))
            case .effect: _ = try effect()
            case .wishes: _ = try wishes()
            case .files: break
            case .behalf: _ = try forWhom()
            case .represented: _ = try represented()
            case .name: _ = try complainant()
            case .contact: _ = try reach()
            case .detail: _ = try contact()
            case .needs: _ = try needs()
            }
            return []
        } catch {
            return error.list
        }
    }
}

/// Why a question cannot be read as it was typed.
struct FieldProblems: Error, Equatable {
    let list: [FieldProblem]

    init(_ field: String, _ text: String) {
        list = [FieldProblem(field, text)]
    }

    init(_ list: [FieldProblem]) { self.list = list }
}

extension ComplaintForm {
    /// As typed; empty when absent.
    func value(_ name: String) -> String { answers[name]?.first ?? "" }

    func list(_ name: String) -> [String] { answers[name] ?? [] }

    /// Whether a box was ticked.
    func has(_ name: String) -> Bool { !value(name).isEmpty }

    /// A short answer; nil when it was left empty.
    func line(_ name: String) throws(FieldProblems) -> Words? {
        try words(name, longest: Self.longestLine)
    }

    func words(_ name: String, longest: Int) throws(FieldProblems) -> Words? {
        let typed = value(name)
        let form = texts.form
        guard typed.count <= longest else {
            // Only a story is sent on as a file.
            throw FieldProblems(name, name == "verhaal" ? form.story.tooLong : form.effect.tooLong)
        }
        return Words(typed)
    }
}
