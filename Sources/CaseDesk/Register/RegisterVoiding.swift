import Register

/// That imported rows count no more: they stay in the chain with the reason, and leave every count.
public struct RegisterVoiding: Hashable, Sendable, Codable {
    /// One row; nil for all of an import.
    public var id: String?
    /// The import whose rows of this year go; nil for one row.
    public var batch: String?
    /// From a closed list: the register holds no words of a person.
    public var why: Why

    /// Why a row counts no more.
    public enum Why: String, Hashable, Sendable, Codable, CaseIterable {
        case twice, mistake, elsewhere
    }

    /// What goes of the register.
    public enum Scope: Hashable, Sendable {
        case row(String)
        case batch(String)
    }

    /// Of one row or of a whole import.
    public init(_ scope: Scope, why: Why) {
        switch scope {
        case .row(let id): self.id = id
        case .batch(let batch): self.batch = batch
        }
        self.why = why
    }

    func covers(_ line: RegisterLine) -> Bool {
        line.batch != nil && (id == line.row.id || batch == line.batch)
    }
}
