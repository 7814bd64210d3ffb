/// How older forms become today's: for each kind the steps from version 1 to 2, 2 to 3, and so on.
///
/// Rows are never rewritten. A form that changes gets a step here, and with it a new version,
/// and a new fixture; its old fixture stays.
struct StoredLifts: Sendable {
    /// Turns the `d` of one version into that of the next; pure, and it never fails.
    typealias Step = @Sendable (JSONTree) -> JSONTree

    private let steps: [String: [Step]]

    /// The steps per kind, oldest first.
    init(_ steps: [String: [Step]]) {
        self.steps = steps
    }

    /// What the program knows; a kind that is not here is still in its first version.
    static let known = StoredLifts([
        // Before version 2 only a complainant could add a file.
        "filing.attached": [{ $0.adding("source", .fields(["complainant": .fields([:])])) }],
        // Version 2 keeps how the complainant let it be known, and the day of a death or of a promise.
        "disposition.made": [unchanged],
        "closing.reopened": [unchanged],
        "referral.disclosed": [declared],
        "referral.officerMayRead": [unchanged],
        "referral.officerMayNotRead": [unchanged],
        // Version 2 keeps the time of day of a talk.
        "conversations.arranged": [unchanged],
        "letters.frozen": [unchanged],
        "letters.laterDayAgreed": [unchanged],
    ])

    /// What was not kept before stays unknown: the new form only has room for more.
    private static let unchanged: Step = { $0 }

    /// Only the day was kept: how it came is unknown.
    private static let declared: Step = { .fields(["declared": $0]) }

    /// The version in which this kind is written today.
    func version(of kind: String) -> Int {
        1 + (steps[kind]?.count ?? 0)
    }

    /// The form as today's version has it.
    func lift(_ tree: JSONTree, of kind: String, from version: Int) -> JSONTree {
        (steps[kind] ?? []).dropFirst(version - 1).reduce(tree) { tree, step in step(tree) }
    }
}
