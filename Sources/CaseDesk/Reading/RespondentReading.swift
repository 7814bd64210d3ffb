import Ledger
import Procedure

/// A respondent in the log of readings: no account, but a number of the case.
extension Reading {
    /// The role under which a respondent stands in the log.
    static let respondentRole = "respondent"

    /// Which respondent it was; nil for one of ours.
    var respondent: Respondent.ID? {
        guard role == Self.respondentRole else { return nil }
        return person.split(separator: " ").last.flatMap { Int($0) }.map { Respondent.ID($0) }
    }

    /// By whom, for the log.
    static func person(_ respondent: Respondent.ID) -> String { "\(respondentRole) \(respondent.number)" }
}
