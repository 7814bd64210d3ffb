/// One version of the procedure, its rules as data; a complaint keeps the version of its filing day.
public struct ProcedureVersion: Hashable, Sendable {
    /// Names the version, for example `2026-1`.
    public var name: String
    /// The first day on which complaints are filed under it.
    public var effective: Day
    /// Its terms.
    public var terms: Terms

    /// A version of the procedure.
    public init(name: String, effective: Day, terms: Terms = Terms()) {
        self.name = name
        self.effective = effective
        self.terms = terms
    }
}

/// The terms of a version, in civil days unless said otherwise; they start as the regulation has them.
public struct Terms: Hashable, Sendable {
    /// Article 6, 5e streepje: six weeks after filing.
    public var finish = 42
    /// Article 6, 2e streepje: two weeks for the person the complaint is about.
    public var reaction = 14
    /// Article 2, in years: what happened longer ago may be refused, part by part.
    public var maximumAge = 1
    /// Preamble, in working days: what we aim at.
    public var firstContactTarget = 2
    /// Preamble, in working days: what we promise.
    public var firstContactPromise = 3
    /// How long "this is not solved" or an undone withdrawal continues the same case.
    public var continuation = 14
    /// From this day on the letter about being late may go.
    public var overdueLetterFrom = 35
    /// Days after filing on which the handler is told how far the term is.
    public var handlerSignals = [14, 28, 35, 40]
    /// Days of the respondent's term on which they are reminded.
    public var reactionReminders = [10, 14]
    /// In working days: a notice or letter that nobody opened becomes a telephone call.
    public var unopened = 3
    /// Days after the notice: a respondent who still is not informed becomes a signal.
    public var notInformedSignal = 7
    /// Days without news to the complainant after which the handler writes one line.
    public var silence = 14
    /// Days in which a mandate is verified; after that the filer goes on in their own name.
    public var mandate = 28
    /// Years after closing, 1 to 5: then the case is erased.
    public var retention = 2
    /// Grounds on which a manager may refuse; further ones are policy.
    public var refusalGrounds: Set<RefusalGround> = [.age, .scope]

    /// The regulation's own terms.
    public init() {}

    /// Other terms for answer and reaction; what is said on the way keeps its distance from the last day.
    ///
    /// | finish | signals        | letter from | reaction | reminders |
    /// |--------|----------------|-------------|----------|-----------|
    /// | 42     | 14, 28, 35, 40 | 35          | 14       | 10, 14    |
    /// | 56     | 28, 42, 49, 54 | 49          | 21       | 17, 21    |
    public init(finish: Int, reaction: Int) {
        (self.finish, self.reaction) = (finish, reaction)
        handlerSignals = [28, 14, 7, 2].map { max(1, finish - $0) }
        overdueLetterFrom = max(1, finish - 7)
        reactionReminders = [max(1, reaction - 4), reaction]
    }
}
