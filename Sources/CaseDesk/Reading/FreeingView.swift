import Ledger
import Procedure

/// For an uninvolved person of the list: which line managers they may free to handle it, and no story.
public struct FreeingView: Sendable {
    /// The case number, for the decision.
    public let number: String
    /// The decision is refused when somebody changed the case meanwhile.
    public let version: Version
    /// Those whom only their leading a respondent keeps from it.
    public let candidates: [Candidate]
    /// For their names.
    public let office: Office
    /// The day for which absences are read.
    public let today: Day

    /// Nil where there is nobody whom this person may free.
    init?(_ loaded: Loaded, _ actor: Actor, _ office: Office, _ now: Now) {
        candidates = loaded.casefile.freed(by: actor, office, on: now.today)
        guard !candidates.isEmpty else { return nil }
        number = loaded.casefile.filing.number
        version = loaded.version
        self.office = office
        today = now.today
    }
}

extension Casefile {
    /// Whom this person may free while nobody handles it; who leads a respondent frees nobody.
    func freed(by actor: Actor, _ office: Office, on day: Day) -> [Candidate] {
        let list = office.handlingList(on: day)
        guard handling.stage == .undistributed, let person = actor.staff, let own = list[person],
            !handling.involvement.leadsRespondent(own)
        else { return [] }
        return list.candidates.filter { candidate in
            candidate.person != person
                && list.obstacle(for: candidate, in: handling.involvement) == .leadsRespondent
        }
    }
}
