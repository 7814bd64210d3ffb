import Procedure
import Texts

/// For whom a case is told: each gets their own part of it, and nothing of the others.
public enum ExportReader: Hashable, Sendable {
    /// An ombudsman: the whole case, without the officer's room, which no case has.
    case outside
    /// Who filed it; for somebody else, they are the representative.
    case complainant
    /// The person for whom somebody else filed it.
    case represented
    case respondent(Respondent.ID)
    /// Somebody who told the manager something; which notes are theirs the handler picks.
    case witness(Words, notes: Set<Int>)
    /// Somebody of the organisation, for what they did and read.
    case employee(StaffID)

    /// The kind in the manifest: a copy of somebody's own data is told from a dossier.
    var kind: String { self == .outside ? "dossier" : "export" }
}
