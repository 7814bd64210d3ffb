import Procedure

/// The handler's list of letters to print, post, hand over or read aloud.
public struct DeskLetters: Sendable {
    package let title = "Brieven om te posten"
    package let none = "Er zijn geen brieven om te posten."
    package let toPost: @Sendable (_ title: String, _ number: String) -> String = { title, number in
        "Print en verstuur: \(title) – \(number)"
    }
    package let toCallAbout: @Sendable (_ title: String, _ number: String) -> String = { title, number in
        "Bel over: \(title) – \(number)"
    }
    package let toReadAloud: @Sendable (_ title: String, _ number: String) -> String = { title, number in
        "Lees voor: \(title) – \(number)"
    }
    package let waitingSince: @Sendable (_ day: String) -> String = { day in "Klaar sinds \(day)" }
    package let print = "Print de brief (pdf)"
    package let envelope = "Gebruik een gewone envelop. Zet er niet op waar het over gaat."
    package let tickTitle = "Is de brief weg?"
    package let tickDay = "Op welke dag?"
    package let tick = "Ja, de brief is weg"
    package let ticked: @Sendable (_ day: String) -> String = { day in "De brief is weg op \(day)." }
    package let listIntro = "Print de brief, stop hem in een vensterenvelop en post hem. Zet dan een vinkje."
    package let printAll = "Print alle brieven (pdf)"
    package let printFirst: @Sendable (_ count: Int) -> String = { count in
        "Print de eerste \(count) brieven (pdf)"
    }
    package let newSheet = "Elke brief begint op een nieuw vel. Vouw bij de streepjes."
    package let which = "Welke brieven zijn op de post?"
    package let whichHint = "Gaf je de brief, of las je hem voor? Open dan de brief en zet het daar."
    package let posted = "Deze brieven zijn gepost"
    package let chooseLetters = "Kies de brieven die je op de post deed."
    package let line: @Sendable (_ letter: String, _ name: String, _ number: String) -> String = {
        letter, name, number in "\(letter) aan \(name) – \(number)"
    }
    package let printOne: @Sendable (_ letter: String, _ number: String) -> String = { letter, number in
        "Open en print: \(letter) – \(number)"
    }
    package let justTicked = "Net weg"
    package let tickedHint = "Was een vinkje een vergissing? Open de brief en draai het terug."
    package let tell: @Sendable (_ name: String) -> String = { name in
        "Wat wil je \(name) nog zeggen? Alleen die leest dit."
    }
    package let tellPromise = "Beloofde je iets dat deze persoon gaat doen? Schrijf dat hier op."
    package let seeAgain = "Bekijk de brieven opnieuw"
    package let mistake = "Is de brief toch niet weg?"
    package let takeBack = "Draai het vinkje terug"
    package let wrong = "Staat er iets fout in? De brief is nog niet weg."
    package let rewrite = "Niet versturen, opnieuw schrijven"
    package let noPDF = "Een pdf maken lukt nu niet. Open de brief en print hem vanaf het scherm."
    package let onScreen = "Open de brief om te printen"
    package let out: @Sendable (_ way: Letter.Out.Way) -> String = Self.out
    package let route: @Sendable (_ route: LetterRoute) -> String = Self.route
}

extension DeskLetters {
    @Sendable private static func out(_ way: Letter.Out.Way) -> String {
        switch way {
        case .readable: "te lezen met de code"
        case .posted: "gepost"
        case .handedOver: "gegeven"
        case .readAloud: "voorgelezen"
        }
    }

    @Sendable private static func route(_ route: LetterRoute) -> String {
        switch route {
        case .code: "met de code"
        case .post: "per post"
        case .nowhere: "nergens heen"
        }
    }
}

/// The thread with the complainant.
public struct DeskMessages: Sendable {
    package let title = "Berichten"
    package let none = "Er zijn nog geen berichten."
    package let from: @Sendable (_ name: String, _ day: String) -> String = { name, day in
        "Van \(name), \(day)"
    }
    package let label = "Jouw bericht aan de klager"
    package let hint = "De klager leest dit met de code. De mail zelf zegt niets."
    package let silent: @Sendable (_ days: Int) -> String = { days in
        "De klager hoorde al \(days) dagen niets van ons."
    }
    package let callInstead = "De klager wil gebeld worden, en ziet een bericht hier niet snel. Bel."
    package let oneLine = "Wat kun je vertellen? Eén regel is genoeg."
    package let file = "Wil je een bestand meesturen? (mag je leeg laten)"
    package let fileHint = "De klager kan dit bestand openen."
    package let send = "Verstuur het bericht"
    package let sent = "Het bericht is verstuurd."
    package let empty = "Schrijf eerst je bericht."
}
