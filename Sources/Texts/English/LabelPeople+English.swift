import Procedure

extension LabelTexts.People {
    static let english = Self(
        about: Self.englishAbout,
        role: Self.englishRole,
        actor: Self.englishActor,
        mayBeNamed: Self.englishMayBeNamed,
        knows: Self.englishKnows,
        behalf: Self.englishBehalf,
        contact: Self.englishContact,
        language: Self.englishLanguage)

    @Sendable private static func englishAbout(_ kind: About.Kind) -> String {
        switch kind {
        case .employee: "Someone who works with us"
        case .partner: "Another organisation that helps on our behalf"
        case .organisation: "The organisation itself"
        case .unsure: "That is not clear yet"
        }
    }

    @Sendable private static func englishRole(_ role: Role) -> String {
        switch role {
        case .manager: "manager"
        case .intake: "desk"
        case .officer: "complaints officer"
        case .registerKeeper: "register keeper"
        case .director: "director"
        case .administrator: "administrator"
        case .employee: "employee"
        case .partner: "partner"
        }
    }

    @Sendable private static func englishActor(_ actor: Actor) -> String {
        switch actor {
        case .complainant: "you"
        case .respondent: "the person it is about"
        case .staff(_, let role): englishRole(role)
        case .clock: "the computer"
        }
    }

    @Sendable private static func englishMayBeNamed(_ permission: NamePermission) -> String {
        switch permission {
        case .yes: "Yes"
        case .no: "No"
        case .callFirst: "Call me first"
        }
    }

    @Sendable private static func englishKnows(_ knowledge: Behalf.Knowledge) -> String {
        switch knowledge {
        case .agrees: "Yes, and they agree"
        case .notYet: "No, not yet"
        case .impossible: "That is not possible"
        }
    }

    @Sendable private static func englishBehalf(_ behalf: Behalf) -> String {
        switch behalf {
        case .themselves: "For myself"
        case .child: "For my child"
        case .group: "For a group of people"
        case .someoneElse: "For someone else"
        }
    }

    @Sendable private static func englishContact(_ wish: ContactWish) -> String {
        switch wish {
        case .call: "By phone"
        case .email: "By email"
        case .letter: "By letter"
        case .code: "I check with my code"
        case .none: "Not at all"
        }
    }

    @Sendable private static func englishLanguage(_ language: Language) -> String {
        switch language {
        case .dutch: "Dutch"
        case .english: "English"
        }
    }
}
