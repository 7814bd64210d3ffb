import Procedure

extension LabelTexts.People {
    static let dutch = Self(
        about: Self.dutchAbout,
        role: Self.dutchRole,
        actor: Self.dutchActor,
        mayBeNamed: Self.dutchMayBeNamed,
        knows: Self.dutchKnows,
        behalf: Self.dutchBehalf,
        contact: Self.dutchContact,
        language: Self.dutchLanguage)

    @Sendable private static func dutchAbout(_ kind: About.Kind) -> String {
        switch kind {
        case .employee: "Iemand die bij ons werkt"
        case .partner: "Een andere organisatie die namens ons helpt"
        case .organisation: "De organisatie zelf"
        case .unsure: "Dat is nog niet duidelijk"
        }
    }

    @Sendable private static func dutchRole(_ role: Role) -> String {
        switch role {
        case .manager: "manager"
        case .intake: "balie"
        case .officer: "klachtenfunctionaris"
        case .registerKeeper: "registerhouder"
        case .director: "directeur"
        case .administrator: "beheerder"
        case .employee: "medewerker"
        case .partner: "partner"
        }
    }

    @Sendable private static func dutchActor(_ actor: Actor) -> String {
        switch actor {
        case .complainant: "jij"
        case .respondent: "de persoon over wie je klacht gaat"
        case .staff(_, let role): dutchRole(role)
        case .clock: "de computer"
        }
    }

    @Sendable private static func dutchMayBeNamed(_ permission: NamePermission) -> String {
        switch permission {
        case .yes: "Ja"
        case .no: "Nee"
        case .callFirst: "Bel mij eerst"
        }
    }

    @Sendable private static func dutchKnows(_ knowledge: Behalf.Knowledge) -> String {
        switch knowledge {
        case .agrees: "Ja, en het is goed"
        case .notYet: "Nee, nog niet"
        case .impossible: "Dat kan niet meer of niet goed"
        }
    }

    @Sendable private static func dutchBehalf(_ behalf: Behalf) -> String {
        switch behalf {
        case .themselves: "Voor mezelf"
        case .child: "Voor mijn kind"
        case .group: "Voor een groep mensen"
        case .someoneElse: "Voor iemand anders"
        }
    }

    @Sendable private static func dutchContact(_ wish: ContactWish) -> String {
        switch wish {
        case .call: "Bellen"
        case .email: "Mailen"
        case .letter: "Een brief"
        case .code: "Zelf kijken met de code"
        case .none: "Op geen enkele manier"
        }
    }

    @Sendable private static func dutchLanguage(_ language: Language) -> String {
        switch language {
        case .dutch: "Nederlands"
        case .english: "Engels"
        }
    }
}
