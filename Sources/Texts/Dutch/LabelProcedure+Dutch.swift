import Procedure

extension LabelTexts.Procedure {
    static let dutch = Self(
        phase: Self.dutchPhase,
        ground: Self.dutchGround,
        reason: Self.dutchReason,
        measureGroup: Self.dutchMeasureGroup,
        measure: Self.dutchMeasure)

    @Sendable private static func dutchPhase(_ phase: Phase) -> String {
        switch phase {
        case .received: "Je klacht is binnen"
        case .proposed: "We vroegen een manager"
        case .investigating: "We zoeken het uit"
        case .waitingForReaction: "We wachten op een reactie"
        case .agreeing: "Er is een voorstel voor jou"
        case .answering: "We schrijven ons antwoord"
        case .stopping: "Je klacht stopt"
        case .sending: "Ons antwoord is onderweg"
        case .closed: "Klaar"
        }
    }

    @Sendable private static func dutchGround(_ ground: RefusalGround) -> String {
        switch ground {
        case .age: "Het is te lang geleden"
        case .scope: "Het gaat niet over ons"
        case .policy(let name): "\(name)"
        }
    }

    @Sendable private static func dutchReason(_ reason: Withdrawal.Reason) -> String {
        switch reason {
        case .solved: "Het is opgelost"
        case .doNotWantTo: "Ik wil niet verder"
        case .doNotDare: "Ik durf niet verder"
        case .other: "Iets anders"
        }
    }

    @Sendable private static func dutchMeasureGroup(_ group: MeasureKind.Group) -> String {
        switch group {
        case .individual: "Voor jou"
        case .employee: "Met een medewerker"
        case .organisation: "In onze organisatie"
        }
    }

    @Sendable private static func dutchMeasure(_ kind: MeasureKind) -> String {
        switch kind {
        case .apology: "Excuses"
        case .explanation: "Uitleg of een gesprek"
        case .repair: "Herstellen wat misging"
        case .deliveredAfterAll: "Alsnog doen wat was beloofd"
        case .otherWorker: "Een andere medewerker"
        case .fileCorrected: "Je dossier verbeteren"
        case .compensation: "Een vergoeding"
        case .talkWithEmployee: "Een gesprek met een medewerker"
        case .coaching: "Begeleiding van een medewerker"
        case .wayOfWorking: "Anders werken"
        case .informing: "Betere informatie"
        case .staffing: "Meer of andere mensen"
        case .partnerAgreement: "Een afspraak met een partner"
        case .security: "Betere beveiliging"
        case .location: "Een betere plek"
        }
    }
}
