import CaseDesk
import Procedure
import Texts

/// What somebody said or wrote, taken down by staff: the questions of the site, and how and when it came in.
///
/// Pure, like `ComplaintForm`, which reads the questions: day, office and words are given.
struct IntakeForm: Sendable {
    /// A note in the box, without a name or an address: nobody can be answered (domain rule 2).
    static let nobody = "geen"

    let draft: Draft
    let office: Office
    let today: Day
    /// The same answers as a complaint on the site, on the day that counts for the one-year test.
    private(set) var questions: ComplaintForm

    private var texts: DeskIntake { DeskTexts.dutch.intake }

    init(_ draft: Draft, office: Office, today: Day) {
        (self.draft, self.office, self.today) = (draft, office, today)
        questions = Self.questions(draft, office, today)
        if let counted = try? countedDay() { questions = Self.questions(draft, office, counted) }
    }

    /// One address serves both who wants letters and who is called; an old story is told all the same.
    private static func questions(_ draft: Draft, _ office: Office, _ day: Day) -> ComplaintForm {
        var draft = draft
        draft.answers["toch"] = [OldStory.tell.rawValue]
        if draft.answers["contact"] == [Reach.call.rawValue] {
            draft.answers["brieven"] = draft.answers["adres"]
        }
        let version = office.procedure(on: day) ?? ProcedureVersion(name: "", effective: day)
        var questions = ComplaintForm(draft, today: day, procedure: version, texts: .of(.dutch))
        questions.isTakenDown = true
        return questions
    }

    /// The six weeks begin here, whenever it is typed; never in the future, and under rules of that day.
    func received() throws(FieldProblems) -> Day {
        let day = try date("ontvangen").whole()
        guard day <= today else { throw FieldProblems("ontvangen-dag", DeskTexts.dutch.moment.future) }
        guard office.procedure(on: day) != nil else {
            throw FieldProblems("ontvangen-dag", texts.beforeRules)
        }
        return day
    }

    func channel() throws(FieldProblems) -> Channel {
        guard let channel = Channel(rawValue: questions.value("kanaal")), channel != .web else {
            throw FieldProblems("kanaal", texts.chooseChannel)
        }
        return channel
    }

    /// Only of a letter; it cannot have come before it was posted.
    func postmark() throws(FieldProblems) -> Day? {
        let typed = date("stempel")
        guard !typed.isEmpty else { return nil }
        let day = try typed.whole()
        guard day <= (try received()) else { throw FieldProblems("stempel-dag", texts.postmarkLate) }
        return day
    }

    func language() throws(FieldProblems) -> Language {
        guard let language = Language(rawValue: questions.value("brieftaal")) else {
            throw FieldProblems("brieftaal", texts.chooseLanguage)
        }
        return language
    }

    /// An earlier postmark counts for the one-year test (domain rule 1).
    private func countedDay() throws(FieldProblems) -> Day {
        let received = try received()
        return min(try postmark() ?? received, received)
    }

    /// When it happened cannot lie after the day on which it came in.
    func happened() throws(FieldProblems) -> When {
        do throws(FieldProblems) { return try questions.happened() } catch {
            guard error.list.contains(where: { $0.text == questions.texts.form.when.future }) else {
                throw error
            }
            throw FieldProblems("dag", texts.afterReceipt)
        }
    }

    /// Whoever wants to be called also gives an address for letters, or says that they want none.
    func contact() throws(FieldProblems) -> ContactWish {
        guard questions.value("contact") != Self.nobody else {
            guard try channel() == .paper, Words(questions.value("naam")) == nil else {
                throw FieldProblems("contact", texts.nobodyOnlyPaper)
            }
            return .none
        }
        let contact = try questions.contact()
        guard case .call(_, .none, _) = contact, !questions.has("zonderadres") else {
            return contact
        }
        throw FieldProblems("adres", texts.addressToo)
    }

    /// Every answer as one filing, as the person said it on that day and by that way.
    func filing() throws(FieldProblems) -> Filing {
        let received = try received()
        var filing = try questions.filing(reachedBy: try contact())
        filing.receivedOn = received
        filing.postmarkedOn = try postmark()
        filing.channel = try channel()
        filing.language = try language()
        return filing
    }

    func date(_ name: String) -> TypedDate {
        var date = TypedDate(name)
        date.day = questions.value("\(name)-dag")
        date.month = questions.value("\(name)-maand")
        date.year = questions.value("\(name)-jaar")
        return date
    }
}
