/// Who may read what: one table, tested cell by cell (article 8, `docs/design.md`).
public enum Access {
    /// What there is to read.
    public enum Resource: String, Hashable, Sendable, CaseIterable {
        case narrative
        case contactDetails
        /// Reactions, minutes and letters.
        case documents
        case officersRoom
        /// Number, phase and dates.
        case index
        case register
        case office
    }

    /// How much of it.
    public enum Grant: Hashable, Sendable {
        case none
        case all
        /// Their own, or what was shared with them.
        case own
        /// Only the parts about them that the handler ticked.
        case partsAboutThem
        /// Only what they took part in.
        case tookPart
        /// Types a name or number and hears match or no match.
        case matchOnly
        case totals
        /// Number and end date of what is to be erased.
        case erasureOnly
        case reportsOnly
    }

    /// The cell of the table.
    public static func grant(_ resource: Resource, to relation: Relation) -> Grant {
        switch relation {
        case .complainant: complainant(resource)
        case .respondent: respondent(resource)
        case .handler: handler(resource)
        case .intake: intake(resource)
        case .intakeAssigned: intakeAssigned(resource)
        case .officer(let mayRead): officer(resource, mayRead: mayRead)
        case .registerKeeper: registerKeeper(resource)
        case .approver: approver(resource)
        case .administrator: administrator(resource)
        case .proposed, .otherManager, .colleague, .clock, .excluded: .none
        }
    }

    private static func complainant(_ resource: Resource) -> Grant {
        switch resource {
        case .narrative, .contactDetails, .documents, .officersRoom, .index: .own
        case .register, .office: .none
        }
    }

    private static func respondent(_ resource: Resource) -> Grant {
        switch resource {
        case .narrative: .partsAboutThem
        case .documents: .tookPart
        case .index: .own
        case .contactDetails, .officersRoom, .register, .office: .none
        }
    }

    private static func handler(_ resource: Resource) -> Grant {
        switch resource {
        case .narrative, .contactDetails, .documents: .all
        case .index: .own
        case .officersRoom, .register, .office: .none
        }
    }

    private static func intake(_ resource: Resource) -> Grant {
        switch resource {
        case .narrative, .contactDetails, .index: .all
        case .documents, .officersRoom, .register, .office: .none
        }
    }

    private static func intakeAssigned(_ resource: Resource) -> Grant {
        switch resource {
        case .contactDetails: .matchOnly
        case .index: .all
        case .narrative, .documents, .officersRoom, .register, .office: .none
        }
    }

    private static func officer(_ resource: Resource, mayRead: Bool) -> Grant {
        switch resource {
        case .narrative, .contactDetails, .documents: mayRead ? .all : .none
        case .officersRoom, .index: .own
        case .register, .office: .none
        }
    }

    private static func registerKeeper(_ resource: Resource) -> Grant {
        switch resource {
        case .register: .all
        case .index: .totals
        case .narrative, .contactDetails, .documents, .officersRoom, .office: .none
        }
    }

    private static func approver(_ resource: Resource) -> Grant {
        switch resource {
        case .register: .reportsOnly
        case .index: .erasureOnly
        case .narrative, .contactDetails, .documents, .officersRoom, .office: .none
        }
    }

    private static func administrator(_ resource: Resource) -> Grant {
        switch resource {
        case .office: .all
        case .index: .totals
        case .narrative, .contactDetails, .documents, .officersRoom, .register: .none
        }
    }
}
