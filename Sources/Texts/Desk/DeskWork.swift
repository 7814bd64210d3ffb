/// What the steps of a case say besides their own texts.
public struct DeskWork: Sendable {
    package let caseLine: @Sendable (_ number: String, _ left: String, _ answer: String) -> String = {
        number, left, answer in "Klacht \(number) · \(left) · \(answer)"
    }
    package let backToCase = "Terug naar de klacht"
    package let allSteps = "Alle stappen"
    package let nothingNow = "Je hoeft nu niets te doen."
    package let dueBy: @Sendable (_ day: String) -> String = { day in "uiterlijk \(day)" }
    package let wasDue: @Sendable (_ day: String) -> String = { day in "moest op \(day)" }
    package let person: @Sendable (_ number: Int, _ name: String) -> String = { number, name in
        "Persoon \(number): \(name)"
    }
    package let own = "Onze organisatie"
    package let quoted = "Het verhaal van de klager"
    package let contactTitle = "Contact met de klager"
    package let nextPage = "Ga verder"
    package let more = "Volgende bladzijde"
    package let number = "Nummer"
    package let who = "Wie"
    package let state = "Waar staat het"
    package let subject = "Onderwerp"
    package let answerBy = "Antwoord uiterlijk"
    package let closedOn = "Klaar op"
    package let sessionOver = "Log in om verder te gaan. Na 2 uur niets doen ben je vanzelf uitgelogd."
    package let signedOutQuestion = "Wil je uitloggen?"
    package let howFor = "Deze persoon reageert op papier. Print de brief en geef of post hem."
    package let none = "Nog niemand"
    package let addPerson = "Zet deze persoon erbij"
    package let chooseKind = "Kies wie het is."
    package let account = "Wie van ons?"
    package let accountHint = "Staat de persoon er niet bij? Vul dan hieronder de naam in."
    package let notListed = "Staat er niet bij"
    package let chooseAccount = "Kies wie namens ons antwoordt."
    package let ask = "Zet de vraag klaar"
    package let sharedParts = "Welke punten mag deze persoon lezen?"
    package let sharedFiles = "Welke bestanden mag deze persoon lezen?"
    package let chooseParts = "Kies minstens één punt dat deze persoon mag lezen."
    package let saveDay = "Bewaar de dag"
    package let chooseInformed = "Kies hoe deze persoon het weet."
    package let saveReaction = "Bewaar de reactie"
    package let chooseChannel = "Kies hoe het ging."
    package let chooseReason = "Kies waarom niet."
    package let lapse = "Ga verder zonder reactie"
    package let excuse = "Ga verder zonder deze persoon te horen"
    package let noReason = "Schrijf op waarom."
    package let letterTo: @Sendable (_ name: String) -> String = { name in "Brief aan \(name)" }
    package let wasHeld = "Het gesprek is geweest"
    package let chooseHow = "Kies hoe het ging."
    package let talks = "Gesprekken"
    package let seeMinutes = "Bekijk wat de anderen krijgen"
    package let noSubject = "nog geen onderwerp"
    package let saveSubject = "Bewaar het onderwerp"
    package let splitHint = "Is het één verhaal? Dan hoef je geen punten te maken."
    package let pointsFixed = "De punten staan vast: er is al iemand over gevraagd of er is al een antwoord."
    package let toMeasures = "Kies wat we gaan doen"
    package let toPoint: @Sendable (_ number: Int) -> String = { number in
        "Schrijf het antwoord op punt \(number)"
    }
    package let changePoint: @Sendable (_ number: Int) -> String = { number in "Verander punt \(number)" }
    package let toDecline: @Sendable (_ number: Int) -> String = { number in "Onderzoek punt \(number) niet" }
    package let allDone = "Alles staat erin. Bekijk nu de brief."
    package let endingTitle = "De laatste brief"
    package let lateReason = "Waarom zijn we te laat? Dit komt in de brief."
    package let sendName = "Aan"
    package let sendHow = "Hoe"
    package let sendDay = "Datum"
    package let sendLetter = "Brief"
    package let sendNow = "Verstuur nu"
    package let respondentsPaper = "Op papier, door jou"
    package let readBackFirst = "Ik heb het voorgelezen en de klager zei: dit klopt"
    package let recordedDay = "Op welke dag zei of schreef de klager dit?"
    package let saveIt = "Schrijf dit op"
    package let wantsStop = "Waarom? (mag je leeg laten)"
    package let toConfirm = "Bekijk de brief dat de klacht stopt"
    package let agreesNow = "De klager is het eens"
    package let wantsTalk = "De klager wil eerst overleggen"
    package let chooseAnswer = "Kies wat de klager zei."
    package let talkWords = "Wat zei de klager? (mag je leeg laten)"
    package let letterWaits = "Nog niet weg"
    package let letterOut: @Sendable (_ how: String, _ day: String) -> String = { how, day in
        "\(how) op \(day)"
    }
    package let openLetter = "Open de brief"
    package let allLetters = "Alle brieven"
    package let chooseWay = "Kies hoe de brief weg is."
    package let wayQuestion = "Hoe is de brief weg?"
    package let asLetter = "De klager leest post. Jouw bericht wordt een korte brief. Print en post hem."
    package let consentQuestion = "Wat is er gebeurd?"
    package let saveConsent = "Bewaar dit"
    package let ownName = "Ga verder zonder toestemming"
    package let kindOfTask = "Wat is er aan de hand?"
    package let chooseTask = "Kies wat er aan de hand is."
    package let why = "Waarom"
    package let before = "Ging er iets aan vooraf?"
    package let forComplainant = "Voor de klager"
    package let allDecided = "Elk punt heeft al een einde."
    package let takenBy = "Wie zoekt dit uit"
    package let distributed: @Sendable (_ name: String) -> String = { name in
        "We vroegen \(name): was je erbij? Wacht op het antwoord."
    }
    package let chooseFact = "Kies wie erbij was en wat die deed."
    package let whoInvolved = "Wie?"
    package let whichFact = "Wat was de rol?"
    package let noteIt = "Schrijf dit op"
    package let appointOutsider = "Wijs deze persoon aan"
    package let outsiderMissing = "Kies wie het wordt en schrijf op waarom."
    package let accountDemo: @Sendable (_ name: String, _ role: String) -> String = { name, role in
        "Log in als \(name), \(role)"
    }
    package let codeDemo: @Sendable (_ code: String) -> String = { code in "Volg de klacht met code \(code)" }
    package let askedDemo: @Sendable (_ name: String) -> String = { name in "Beantwoord een vraag als \(name)"
    }
    package let demoUsed = "Deze links werken zolang de demo draait."
    package let emptyKind = "Kies wat voor maatregel het is."
    package let safeName = "Kies of de naam genoemd mag worden."
    package let saveTalk = "Bewaar dit gesprek"
    package let paperFrom = "Vanaf welke dag beslissen we op papier?"
    package let judgedAs: @Sendable (_ judgment: String) -> String = { judgment in "Jij vindt: \(judgment)" }
    package let refusedAs: @Sendable (_ ground: String) -> String = { ground in "Niet onderzocht: \(ground)" }
    package let endedAs: @Sendable (_ ending: String) -> String = { ending in "Dit punt eindigt zo: \(ending)"
    }
    package let takeBack = "Haal dit terug"
    package let chooseGround = "Kies waarom niet."
    package let choosePoint = "Kies welk punt."
    package let whichPoint = "Welk punt?"
    package let saveRefusal = "Onderzoek dit punt niet"
    package let toEnding = "Bekijk de laatste brief"
    package let evaluated: @Sendable (_ words: String) -> String = { words in "Hielp het? \(words)" }
    package let saveMeasure = "Bewaar dit"
    package let followAgreements = "Zijn de afspraken gedaan?"
}
