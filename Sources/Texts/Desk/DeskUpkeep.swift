/// What is wrong with the program, for staff in a sentence, for the administrator with what to do.
public struct DeskUpkeep: Sendable {
    package let title = "Techniek"
    package let fine = "Alles werkt. Er is niets om te doen."
    package let mailStuck =
        "Mails liggen al langer dan 4 uur te wachten. Wie mail krijgt, weet dus nog van niets."
    package let mailRefused = "Een mail aan een collega kan niet aankomen."
    package let backupOld = "De laatste kopie van alle gegevens is ouder dan 26 uur."
    package let diskNearlyFull = "De schijf is bijna vol."
    package let administratorKnows = "De beheerder heeft hier bericht van. Je kunt gewoon verder werken."
    package let lookHere = "Kijk wat je kunt doen"
    package let mailStuckAdvice =
        "Kijk hieronder waarom. Herstel de mailserver of de instelling. De mails gaan dan vanzelf."
    package let mailRefusedAdvice = "Verbeter het mailadres van de collega. Verstuur de mail daarna opnieuw."
    package let backupOldAdvice =
        "Maak nu een kopie met: gehoord ledger backup. Kijk waarom het niet vanzelf ging."
    package let diskNearlyFullAdvice = "Maak ruimte op de schijf, of neem een grotere."
    package let queue = "Mails die hier nog liggen"
    package let noMail = "Er ligt geen mail te wachten."
    package let whom = "Voor wie"
    package let age = "Ligt hier"
    package let tries = "Keer geprobeerd"
    package let reason = "Waarom"
    package let act = "Wat je kunt doen"
    package let outside = "Iemand buiten de organisatie"
    package let hours: @Sendable (_ hours: Int) -> String = { hours in
        hours < 1 ? "minder dan 1 uur" : "\(hours) uur"
    }
    package let tryAgain = "Verstuur opnieuw"
    package let goesByItself = "Gaat vanzelf opnieuw"
    package let notTriedYet = "Nog niet geprobeerd"
    package let serverAway = "De mailserver geeft geen antwoord"
    package let askedToWait = "De mailserver vraagt om te wachten"
    package let notLetIn = "De mailserver laat ons niet binnen"
    package let misconfigured = "Een instelling of sleutel klopt niet"
    package let notWritten = "De map voor mails is niet te beschrijven"
    package let unknownMailbox = "Dit mailadres is er niet"
    package let refusedText = "De mailserver neemt deze mail niet aan"
}
