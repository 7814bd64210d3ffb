import Procedure

/// The manager confirms in writing that handling stops (article 7).
public struct DeskStopping: Sendable {
    package let title = "Bevestig dat de klacht stopt"
    package let lead: @Sendable (_ day: String) -> String = { day in
        "De klager wil stoppen, sinds \(day). Pas na jouw brief is de klacht klaar."
    }
    package let reason: @Sendable (_ reason: String) -> String = { reason in "De klager zei: \(reason)" }
    package let noReason = "De klager zei niet waarom. Dat hoeft ook niet."
    package let confirm = "Verstuur de bevestiging"
    package let callTitle = "Bel de klager na"
    package let callLead = "Vraag of de klager uit vrije wil stopt. Iemand kan zijn overgehaald."
    package let called = "Ik heb gebeld"
    package let record = "Schrijf op dat de klager wil stoppen"
    package let cause: @Sendable (_ cause: Withdrawal.Cause) -> String = Self.cause
}

extension DeskStopping {
    @Sendable private static func cause(_ cause: Withdrawal.Cause) -> String {
        switch cause {
        case .ownWish: "Uit zichzelf"
        case .mediation: "Na bemiddeling"
        case .consultation: "Na overleg"
        case .mandateRefused: "De ander wil deze klacht niet"
        }
    }
}

/// What changes, who sees to it and by when (article 6.4 and 9).
public struct DeskMeasure: Sendable {
    package let title = "Wat gaan we doen?"
    package let kind = "Wat voor maatregel?"
    package let what = "Wat doen we precies?"
    package let owner = "Wie zorgt ervoor?"
    package let due = "Uiterlijk wanneer?"
    package let add = "Zet deze maatregel erbij"
    package let added = "De maatregel staat erbij."
    package let none = "We veranderen niets"
    package let noneReason = "Waarom veranderen we niets?"
    package let finish = "Dit is gedaan"
    package let finishDay = "Op welke dag?"
    package let drop = "Dit gaat niet door"
    package let dropReason = "Waarom niet?"
    package let evaluate = "Hielp het?"
    package let open: @Sendable (_ day: String) -> String = { day in "Nog te doen, uiterlijk \(day)" }
    package let done: @Sendable (_ day: String) -> String = { day in "Gedaan op \(day)" }
    package let dropped = "Gaat niet door"
    package let noWhat = "Schrijf op wat we gaan doen."
    package let noOwner = "Schrijf op wie ervoor zorgt."
    package let twoOwners = "Er zijn meer mensen met deze naam. Schrijf het team erachter, na een komma."
    package let employeeHint = "Iets met een medewerker komt nooit in een brief of rapport."
}

/// The honest message; there is no extension.
public struct DeskLate: Sendable {
    package let title = "We zijn te laat"
    package let lead: @Sendable (_ day: String) -> String = { day in
        "Het antwoord moest er zijn op \(day). Schrijf de klager waarom het later wordt."
    }
    package let titleAhead = "Ons antwoord komt te laat"
    package let leadAhead: @Sendable (_ day: String) -> String = { day in
        "Het antwoord moet er zijn op \(day). Lukt dat niet? Schrijf de klager waarom het later wordt."
    }
    package let countsAhead = "Komt het na die dag? Dan telt de klacht mee als te laat."
    package let reason = "Hoe komt het?"
    package let newDay = "Wanneer komt het antwoord wel?"
    package let atMost: @Sendable (_ day: String) -> String = { day in "Kies een dag tot en met \(day)." }
    package let counts = "De klacht blijft meetellen als te laat."
    package let send = "Verstuur dit bericht"
    package let noReason = "Schrijf op hoe het komt."
    package let noDay = "Vul een dag in die nog komt."
}
