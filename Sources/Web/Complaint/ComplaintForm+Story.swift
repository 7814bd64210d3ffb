import CaseDesk
import Procedure
import Texts

extension ComplaintForm {
    /// Question 1: words, or a photographed letter alone.
    func story() throws(FieldProblems) -> Story {
        if let words = try words("verhaal", longest: Self.longestStory) { return .told(words) }
        if let file = storyFile { return .inFile(file) }
        throw FieldProblems("verhaal", texts.form.story.empty)
    }

    /// The file that came with question 1, if it is still there.
    var storyFile: Filing.Attachment? {
        files.first { $0.id == value("verhaalbestand") }?.id
    }

    /// Question 2.
    func urgency() throws(FieldProblems) -> Urgency {
        guard let choice = Urgent(rawValue: value("haast")) else {
            throw FieldProblems("haast", texts.form.urgency.choose)
        }
        return choice.urgency
    }

    /// After question 2: whoever wants to be called says where; going on without is always possible.
    ///
    /// A field of its own: how they want to hear from us later is another question.
    func callBack() throws(FieldProblems) -> Words? {
        guard Question.helpNow.isAsked(self), value("bellen") == "ja" else { return nil }
        guard Self.isTelephone(value("terugbel")), let number = try line("terugbel") else {
            throw FieldProblems("terugbel", texts.form.helpNow.noNumber)
        }
        return number
    }

    /// Question 4.
    func about() throws(FieldProblems) -> About {
        guard let choice = Concerned(rawValue: value("over")) else {
            throw FieldProblems("over", texts.form.about.choose)
        }
        return About(choice.kind, name: try line("over_wie"))
    }

    /// Question 5.
    func effect() throws(FieldProblems) -> Words? {
        try words("gevoel", longest: Self.longestStory)
    }

    /// Question 6.
    func wishes() throws(FieldProblems) -> Wishes {
        let ticked = list("wens[]")
        return Wishes(
            Set(Wishes.Kind.allCases.filter { ticked.contains($0.value) }), other: try line("wens_anders"))
    }

    /// Question 11.
    func needs() throws(FieldProblems) -> Needs {
        let ticked = Set(list("let[]").compactMap(Need.init(rawValue:)))
        let language = try line("taal")
        if ticked.contains(.interpreter), language == nil {
            throw FieldProblems("taal", texts.form.needs.noLanguage)
        }
        var needs = Needs()
        needs.noVoicemail = ticked.contains(.noVoicemail)
        needs.interpreter = language
        needs.readingIsHard = ticked.contains(.reading)
        needs.hearingIsHard = ticked.contains(.hearing)
        needs.discreet = ticked.contains(.discreet)
        needs.other = try line("let_anders")
        return needs
    }
}
