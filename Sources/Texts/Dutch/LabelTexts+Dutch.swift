import Procedure

extension LabelTexts {
    static let dutch = Self(
        subject: Self.dutchSubject,
        ending: Self.dutchEnding,
        judgment: Self.dutchJudgment,
        overall: Self.dutchOverall,
        channel: Self.dutchChannel,
        letter: Self.dutchLetter,
        urgency: Self.dutchUrgency,
        wish: Self.dutchWish,
        people: .dutch,
        procedure: .dutch)

    @Sendable private static func dutchSubject(_ subject: Subject) -> String {
        switch subject {
        case .treatment: "Hoe we met je omgingen"
        case .information: "Informatie en uitleg"
        case .reachability: "Of je ons kon bereiken"
        case .continuity: "Wachten, planning en vaste hulp"
        case .expertise: "Of we ons werk goed deden"
        case .access: "Hulp krijgen of hulp die stopt"
        case .privacy: "Privacy en je dossier"
        case .safety: "Veiligheid en over je grens gaan"
        case .discrimination: "Discriminatie"
        case .facilities: "Plek, ruimte en vervoer"
        case .money: "Geld"
        case .complaintHandling: "Hoe we met een klacht omgingen"
        case .other: "Iets anders"
        }
    }

    @Sendable private static func dutchEnding(_ ending: Ending) -> String {
        switch ending {
        case .judged: "We gaven antwoord op je klacht"
        case .solved: "Samen opgelost"
        case .withdrawn: "Gestopt"
        case .referredOn: "Doorgegeven aan een ander"
        case .notAComplaint: "Het was geen klacht"
        case .notTakenUp: "Niet onderzocht"
        case .cannotBeAnswered: "We konden geen antwoord sturen"
        case .endedByDeath: "Gestopt na overlijden"
        }
    }

    @Sendable private static func dutchJudgment(_ judgment: Judgment) -> String {
        switch judgment {
        case .upheld: "gelijk"
        case .notUpheld: "geen gelijk"
        case .noFinding: "niet vast te stellen"
        }
    }

    @Sendable private static func dutchOverall(_ judgment: OverallJudgment) -> String {
        switch judgment {
        case .upheld: "gelijk"
        case .partlyUpheld: "deels gelijk"
        case .notUpheld: "geen gelijk"
        case .noFinding: "niet vast te stellen"
        }
    }

    @Sendable private static func dutchChannel(_ channel: Channel) -> String {
        switch channel {
        case .web: "via internet"
        case .paper: "op papier"
        case .email: "per e-mail"
        case .telephone: "per telefoon"
        case .inPerson: "in een gesprek"
        case .viaOthers: "via iemand anders"
        }
    }

    @Sendable private static func dutchLetter(_ kind: Letter.Kind) -> String {
        switch kind {
        case .receipt: "We hebben je klacht"
        case .notice: "Vraag om je reactie"
        case .invitation: "Uitnodiging voor een gesprek"
        case .calledOff: "Een gesprek gaat niet door"
        case .minutes: "Verslag van een gesprek"
        case .progress: "Hoe het ervoor staat"
        case .overdue: "We zijn te laat met ons antwoord"
        case .settlement: "We hebben afspraken gemaakt"
        case .confirmation: "We hebben alles uitgezocht"
        case .outcome: "Ons antwoord op je klacht"
        case .tooOld: "Te lang geleden"
        case .outOfScope: "Hier gaan wij niet over"
        case .refusedByPolicy: "Wij onderzoeken dit niet"
        case .withdrawalConfirmed: "Je klacht is gestopt"
        case .referredOn: "We gaven je klacht door"
        case .notAComplaint: "We zien dit niet als klacht"
        case .afterDeath: "Brief aan de familie"
        case .howItEnded: "Hoe het afliep"
        case .addendum: "Aanvulling op onze brief"
        case .correction: "Een verbetering van onze brief"
        case .newHandler: "Wie je klacht uitzoekt"
        case .recorded: "Wat je ons vertelde"
        }
    }

    @Sendable private static func dutchUrgency(_ urgency: Urgency) -> String {
        switch urgency {
        case .none: "Nee"
        case .cannotWait: "Ja, het kan niet wachten"
        case .unsafe: "Ja, ik voel me niet veilig"
        }
    }

    @Sendable private static func dutchWish(_ wish: Wishes.Kind) -> String {
        switch wish {
        case .talk: "Met mij praten"
        case .explain: "Uitleggen waarom het zo ging"
        case .apologise: "Sorry zeggen"
        case .solve: "Het probleem oplossen"
        case .prevent: "Zorgen dat het niet nog een keer gebeurt"
        case .unsure: "Dat weet ik nog niet"
        }
    }
}
