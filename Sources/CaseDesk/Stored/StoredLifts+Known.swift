extension StoredLifts {
    /// What the program knows; a kind that is not here is still in its first version.
    static let known = StoredLifts([
        // Version 2 has a number to call back at once, apart from the way to reach somebody.
        "filing.filed": [unchanged],
        // Before version 2 only a complainant could add a file.
        // Version 3 has files of a respondent.
        "filing.attached": [{ $0.adding("source", .fields(["complainant": .fields([:])])) }, unchanged],
        // Version 2 keeps how the complainant let it be known, and the day of a death or of a promise.
        // Version 3 of a disposition has the next of kin.
        "disposition.made": [unchanged, unchanged],
        "closing.reopened": [unchanged],
        "referral.disclosed": [declared],
        "referral.officerMayRead": [unchanged],
        "referral.officerMayNotRead": [unchanged],
        // Version 2 keeps the time of day of a talk.
        "conversations.arranged": [unchanged],
        "letters.frozen": [unchanged],
        "letters.laterDayAgreed": [unchanged],
        "conversations.commented": [declared],
        "settlement.answered": [answered],
        "withdrawal.withdrawn": [declared],
        "withdrawal.undone": [declared],
        // Version 2 can leave out a passage for one reader.
        "conversations.minutesShared": [omissions],
    ])

    /// What was not kept before stays unknown: the new form only has room for more.
    private static let unchanged: Step = { $0 }

    /// Version 1 kept the day only: how it reached us was checked, and not written down.
    @Sendable private static func declared(_ tree: JSONTree) -> JSONTree {
        guard case .fields(var fields) = tree, let day = fields.removeValue(forKey: "on") else { return tree }
        fields["declared"] = .fields(["on": day])
        return .fields(fields)
    }

    /// The same inside each kind of answer; which proposal it was to, version 1 did not know.
    @Sendable private static func answered(_ tree: JSONTree) -> JSONTree {
        guard case .fields(var fields) = tree, case .fields(let answer) = fields["answer"] else {
            return tree
        }
        fields["answer"] = .fields(answer.mapValues(declared))
        return .fields(fields)
    }

    /// In version 1 a reader got everything or nothing.
    @Sendable private static func omissions(_ tree: JSONTree) -> JSONTree {
        guard case .fields(var fields) = tree, case .list(let leftOut) = fields["leftOut"] else {
            return tree
        }
        fields["leftOut"] = .list(
            leftOut.map { row in
                guard case .fields(var row) = row, let why = row.removeValue(forKey: "reason") else {
                    return row
                }
                row["omission"] = .fields(["everything": .fields(["why": why])])
                return .fields(row)
            })
        return .fields(fields)
    }
}
