/// What a complainant said or wrote on paper, written down for them (domain rule 2).
public struct DeskByWord: Sendable {
    package let title = "Schrijf op wat de klager zei"
    package let lead = """
        Wat de klager zegt of schrijft, telt net zo goed als op de site. Een brief bevestigt het.
        """
    package let heardBy = "Wie hoorde of las het?"
    package let noHeardBy = "Kies wie het hoorde of las."
    package let readBackHint = "Op papier? Dan hoeft dit niet."
    package let look = "Bekijk eerst de brief"
    package let change = "Verander iets"
    package let noLetter = "Hierover krijgt de klager nu geen brief."
    package let stop = "De klager wil stoppen, met alles of met een deel"
    package let stopParts = "Met welke punten wil de klager stoppen?"
    package let noStopParts = "Kies minstens één punt."
    package let stopMore = "De klager wil ook met een ander punt stoppen"
    package let answerProposal = "De klager antwoordt op de afspraken"
    package let goOn = "De klager wil toch verder"
    package let goOnBy: @Sendable (_ day: String) -> String = { "Dit kan tot en met \($0)." }
    package let goOnOpen: @Sendable (_ days: Int) -> String = { days in
        "De brief is nog niet weg. Tot \(plural(days, "dag", "dagen")) daarna kan dit."
    }
    package let goOnSame = "De klacht gaat verder. De dag van het antwoord verandert niet."
    package let goOnWords = "Wat zei de klager? (mag je leeg laten)"
    package let notNow = "Dit kan nu niet. Kijk bij de stappen wat wel kan."
    package let later = "De klager vindt een latere dag goed"
    package let laterLead: @Sendable (_ day: String) -> String = {
        "Het antwoord moest er zijn op \($0). De klacht blijft meetellen als te laat."
    }
    package let laterAhead: @Sendable (_ day: String) -> String = {
        "Het antwoord moet er zijn op \($0). Komt het later? Dan telt de klacht mee als te laat."
    }
    package let laterDay = "Op welke dag krijgt de klager het antwoord?"
    package let officer = "De klager zegt iets over de klachtenfunctionaris"
    package let officerQuestion = "Wat zei de klager?"
    package let officerHelps = "De klachtenfunctionaris helpt mij"
    package let officerReads = """
        De klachtenfunctionaris mag mijn klacht lezen, met brieven, bestanden en contactgegevens
        """
    package let substituteReads = """
        Alleen de vervanger van de klachtenfunctionaris mag mijn klacht lezen, met brieven, bestanden en \
        contactgegevens
        """
    package let officerInvolved = "Deze persoon is betrokken bij de klacht en mag die niet lezen."
    package let officerStops = "De klachtenfunctionaris mag mijn klacht niet meer lezen"
    package let minutes: @Sendable (_ number: Int) -> String = {
        "De klager antwoordt op het verslag van gesprek \($0)"
    }
    package let minutesWho = "Wie zei er iets over het verslag?"
    package let minutesQuestion = "Wat zegt deze persoon van het verslag?"
    package let minutesRight = "Het verslag klopt"
    package let minutesWrong = "Er klopt iets niet"
    package let minutesWords = "Wat klopt er niet?"
    package let noMinutesWords = "Schrijf op wat er niet klopt."
    package let reach = "De klager wil op een andere manier bereikt worden"
    package let reachLead = "Vul in wat vanaf nu geldt. Wat hier al stond, vervalt."
    package let reachWhy = """
        Iedereen kan bellen en zeggen: ik heb een nieuw nummer. Bel daarom eerst het oude nummer. Doe je dat \
        niet? Dan gaat de brief hierover op de oude manier naar de klager. Een nieuwe code geven we dan \
        alleen met het oude nummer of adres. Is post naar het oude adres niet veilig? Bel dan in elk geval \
        eerst.
        """
    package let reachOpen = """
        Wat hier nu staat, is gezegd of op papier gekomen. Niemand vroeg het na. Voor een nieuwe code telt \
        nog wat er eerst stond.
        """
    package let reachCalled: @Sendable (_ number: String) -> String = {
        "Ik belde het oude nummer \($0) en de klager zei dat het klopt"
    }
    package let reachUncalled = """
        We hebben geen oud nummer om te bellen. De brief hierover gaat op de oude manier naar de klager. \
        Is dat niet veilig? Schrijf hier dan niets op. De klager kan het zelf veranderen, met de code. \
        Schrijf je het wel op? Dan vragen we de klager achter de code of het klopt. Na een ja telt het ook \
        voor een nieuwe code.
        """
    package let reachQuestion = "Hoe wil de klager iets van ons horen?"
    package let reachPhone = "Telefoonnummer van de klager"
    package let reachTimes = "Wanneer veilig bellen? (mag je leeg laten)"
    package let reachLetters = "Waar mogen brieven heen? (mag je leeg laten)"
    package let reachEmail = "E-mailadres van de klager"
    package let reachAddress = "Postadres van de klager"
    package let reachCall = "Bellen"
    package let reachMail = "Mailen"
    package let reachLetter = "Een brief sturen"
    package let reachCode = "De klager kijkt zelf met de code"
    package let file = "De klager geeft een foto, brief of ander bestand"
    package let revoke = "De ander trekt de toestemming in"
    package let revokeLead = "Daarmee stopt de klacht. Een manager bevestigt dat in een brief."
    package let name = "De klager zegt of we de naam mogen noemen"
}
