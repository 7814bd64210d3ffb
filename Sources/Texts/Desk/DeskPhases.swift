import Procedure

/// Where a case stands and how things ended, in words for staff.
public struct DeskPhases: Sendable {
    package let name: @Sendable (_ phase: Phase) -> String = Self.name
    package let ending: @Sendable (_ ending: Ending) -> String = Self.ending
    package let subject: @Sendable (_ subject: Subject) -> String = Self.subject
}

extension DeskPhases {
    @Sendable private static func name(_ phase: Phase) -> String {
        switch phase {
        case .received: "Binnen, nog niet verdeeld"
        case .proposed: "Een manager is gevraagd"
        case .investigating: "Uitzoeken"
        case .waitingForReaction: "Wacht op een reactie"
        case .agreeing: "Wacht op akkoord met de afspraken"
        case .answering: "Antwoord schrijven"
        case .stopping: "De klager stopt, bevestig dat nog"
        case .sending: "Brief moet nog weg"
        case .closed: "Klaar"
        }
    }

    @Sendable private static func ending(_ ending: Ending) -> String {
        switch ending {
        case .judged: "Beoordeeld"
        case .solved: "Samen opgelost"
        case .withdrawn: "Gestopt door de klager"
        case .referredOn: "Doorgegeven"
        case .notAComplaint: "Geen klacht"
        case .notTakenUp: "Niet onderzocht"
        case .cannotBeAnswered: "Kan niet worden beantwoord"
        case .endedByDeath: "Gestopt na overlijden"
        }
    }

    @Sendable private static func subject(_ subject: Subject) -> String {
        switch subject {
        case .treatment: "Hoe iemand is behandeld"
        case .information: "Informatie en communicatie"
        case .reachability: "Bereikbaarheid"
        case .continuity: "Wachten, planning en steeds iemand anders"
        case .expertise: "Inhoud en vakkennis"
        case .access: "Toegang of einde van de hulp"
        case .privacy: "Privacy en dossier"
        case .safety: "Veiligheid en gedrag dat te ver gaat"
        case .discrimination: "Discriminatie"
        case .facilities: "Plek, spullen en vervoer"
        case .money: "Geld"
        case .complaintHandling: "De behandeling van een klacht"
        case .other: "Anders"
        }
    }
}
