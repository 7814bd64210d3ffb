import Procedure

/// The values of the radios and boxes of the form; short, Dutch, and never shown.
enum Urgent: String, CaseIterable, Sendable {
    case no = "nee"
    case cannotWait = "dringend"
    case unsafe = "onveilig"

    var urgency: Urgency {
        switch self {
        case .no: .none
        case .cannotWait: .cannotWait
        case .unsafe: .unsafe
        }
    }
}

enum Concerned: String, CaseIterable, Sendable {
    case employee = "medewerker"
    case partner
    case organisation = "organisatie"
    case unsure = "weetniet"

    var kind: About.Kind {
        switch self {
        case .employee: .employee
        case .partner: .partner
        case .organisation: .organisation
        case .unsure: .unsure
        }
    }
}

enum For: String, CaseIterable, Sendable {
    case themselves = "mezelf"
    case someoneElse = "ander"
    case child = "kind"
    case group = "groep"
}

enum Knows: String, CaseIterable, Sendable {
    case agrees = "ja"
    case notYet = "nee"
    case impossible = "kanniet"

    var knowledge: Behalf.Knowledge {
        switch self {
        case .agrees: .agrees
        case .notYet: .notYet
        case .impossible: .impossible
        }
    }
}

enum Naming: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nee"
    case callFirst = "bel"

    var permission: NamePermission {
        switch self {
        case .yes: .yes
        case .no: .no
        case .callFirst: .callFirst
        }
    }
}

enum Reach: String, CaseIterable, Sendable {
    case call = "bellen"
    case email = "mailen"
    case letter = "brief"
    case code
}

enum OldStory: String, CaseIterable, Sendable {
    case tell = "vertellen"
    case officer = "functionaris"
    case wrongDate = "datum"
}

enum Need: String, CaseIterable, Sendable {
    case noVoicemail = "voicemail"
    case interpreter = "tolk"
    case reading = "lezen"
    case hearing = "horen"
    case discreet = "discreet"
}

extension Wishes.Kind {
    /// As the form sends it.
    var value: String {
        switch self {
        case .talk: "praten"
        case .explain: "uitleg"
        case .apologise: "sorry"
        case .solve: "oplossen"
        case .prevent: "voorkomen"
        case .unsure: "weetniet"
        }
    }
}
