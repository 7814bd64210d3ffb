/// How much stands behind a cell: complaints, and the different persons in them.
public struct Weight: Hashable, Sendable {
    /// What the cell would show.
    public var complaints: Int
    /// Different complainants; all nameless ones together are one.
    public var complainants: Int
    /// Different respondents; a complaint about the organisation itself hides nobody and counts by itself.
    public var respondents: Int

    /// A cell in which everybody is somebody else.
    public init(_ complaints: Int) {
        self.init(complaints: complaints, complainants: complaints, respondents: complaints)
    }

    /// A cell with the persons in it.
    public init(complaints: Int, complainants: Int, respondents: Int) {
        (self.complaints, self.complainants, self.respondents) = (complaints, complainants, respondents)
    }

    /// Why it may not be shown alone; nil where it may.
    public func obstacle(_ k: Int) -> Reason? {
        if complaints < k { return .fewComplaints }
        if complainants < k { return .fewComplainants }
        return respondents < k ? .fewRespondents : nil
    }
}

/// Why a cell is not shown alone, for who looks a report through.
public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    case fewComplaints, fewComplainants, fewRespondents
}

/// A row with the pseudonyms of the persons in it; after their destruction it has none.
public struct Counted: Sendable {
    /// What is counted.
    public var row: RegisterRow
    /// Nil where the complainant gave no name, or nobody knows any more.
    public var complainant: String?
    /// Natural persons only.
    public var respondents: Set<String>

    /// A row as it is counted.
    public init(_ row: RegisterRow, complainant: String? = nil, respondents: Set<String> = []) {
        (self.row, self.complainant, self.respondents) = (row, complainant, respondents)
    }
}
