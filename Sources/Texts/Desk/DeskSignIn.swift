/// Signing in and out of the staff desk.
public struct DeskSignIn: Sendable {
    package let title = "Inloggen"
    package let email = "E-mailadres"
    package let password = "Wachtwoord"
    package let code = "Code van je telefoon"
    package let enter = "Log in"
    package let wrong = "Dit klopt niet. Kijk je e-mailadres en wachtwoord na."
    package let wrongCode = "Deze code klopt niet. Neem de nieuwste code van je telefoon."
    package let empty = "Vul je e-mailadres en wachtwoord in."
    package let wait: @Sendable (_ time: String) -> String = { time in
        "Je probeerde het een paar keer. Wacht \(time) en probeer het opnieuw."
    }
    package let over = "Je bent uitgelogd. Je tekst is bewaard. Log in en je gaat verder waar je was."
    package let out = "Je bent uitgelogd."
    package let demoTitle = "Kies wie je bent in deze demo"
    package let demoText = "Dit is een demo. Alle namen en klachten zijn verzonnen."
    package let linkUsed = "Deze link is al gebruikt. Log in met je wachtwoord."
    package let whichRole = "In welke rol werk je nu?"
}
