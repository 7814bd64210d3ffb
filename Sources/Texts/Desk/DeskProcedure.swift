/// The versions of the procedure, for the administrator who writes them (article 10).
public struct DeskProcedure: Sendable {
    package let title = "Regeling"
    package let lead =
        "Hier staan de versies van jullie regeling. Een klacht houdt altijd de versie van haar eerste dag."
    package let versions = "Alle versies"
    package let name = "Versie"
    package let from = "Geldt vanaf"
    package let why = "Waarom"
    package let state = "Nu"
    package let inForce = "Geldt nu"
    package let coming = "Komt nog"
    package let past = "Gold vroeger"
    package let write = "Schrijf een nieuwe versie"
    package let read = "Lees de regels"
    package let none = "Er is nog geen versie. Schrijf de eerste."
    package let published = "De nieuwe versie staat klaar. Op de eerste dag gaat zij vanzelf in."
    package let withdraw = "Trek deze versie in"
    package let withdrawTitle: @Sendable (_ name: String) -> String = { name in "Trek versie \(name) in" }
    package let withdrawLead: @Sendable (_ day: String) -> String = { day in
        "Deze versie zou gelden vanaf \(day). Trek je haar in, dan blijven de regels van nu gelden."
    }
    package let keep = "Laat haar staan"
    package let withdrawn = "De versie is ingetrokken."
    package let newTitle = "Een nieuwe versie van de regeling"
    package let newLead = "Lopende klachten veranderen niet. Je ziet eerst wat er anders wordt."
    package let text = "De officiële tekst"
    package let textHint =
        "Plak of typ de tekst. Zet # voor een kop, en - voor een punt. Dit mag je leeg laten."
    package let terms = "Tijden"
    package let finish = "Na hoeveel dagen moet ons antwoord er zijn?"
    package let reaction = "Hoeveel dagen krijgt iemand voor een reactie?"
    package let maximumAge = "Hoeveel jaar geleden mag het zijn gebeurd?"
    package let firstContactTarget = "Na hoeveel werkdagen willen we de klager spreken?"
    package let firstContactPromise = "Na hoeveel werkdagen beloven we dat?"
    package let continuation = "Hoeveel dagen kan iemand zeggen dat het niet is opgelost?"
    package let retention = "Na hoeveel jaar wissen we een klacht?"
    package let between: @Sendable (_ low: Int, _ high: Int) -> String = { low, high in
        "Een getal van \(low) tot en met \(high)."
    }
    package let grounds = "Wanneer onderzoeken we een klacht niet?"
    package let groundsHint =
        """
        Te lang geleden en niet over ons: die gelden altijd. Schrijf hier alleen wat erbij komt, een \
        regel per reden.
        """
    package let labels = "Eigen woorden voor onderwerpen"
    package let labelsHint = "Een regel per onderwerp. Het onderwerp, een dubbele punt, en jullie woorden."
    package let measureLabels = "Eigen woorden voor maatregelen"
    package let measureLabelsHint =
        "Een regel per maatregel. De maatregel, een dubbele punt, en jullie woorden."
    package let effective = "Vanaf welke dag geldt deze versie?"
    package let effectiveHint = "Vandaag of later. Klachten van die dag vallen er al onder."
    package let reason = "Waarom komt deze versie er?"
    package let look = "Bekijk wat er anders wordt"
    package let publish = "Maak deze versie"
    package let change = "Verander nog iets"
    package let previewTitle = "Dit wordt er anders"
    package let previewLead: @Sendable (_ day: String) -> String = { day in
        "Deze versie geldt voor klachten vanaf \(day). Er is nog niets gemaakt."
    }
    package let term = "Wat"
    package let old = "Was"
    package let new = "Wordt"
    package let termsSame = "De tijden blijven gelijk."
    package let groundAdded: @Sendable (_ ground: String) -> String = { "Nieuwe reden: \($0)" }
    package let groundGone: @Sendable (_ ground: String) -> String = { "Deze reden vervalt: \($0)" }
    package let ownLabels = "Eigen woorden"
    package let textChanges = "De tekst"
    package let textSame = "De tekst blijft gelijk."
    package let lineGone = "Weg:"
    package let lineNew = "Nieuw:"
    package let tryOut = "Wat was er vroeger gebeurd?"
    package let tryOutLead: @Sendable (_ years: Int, _ total: String) -> String = { years, total in
        """
        Klachten in ons register over \(years) jaar: \(total). Zo was het gegaan met de oude en de \
        nieuwe tijden.
        """
    }
    package let late = "Te laat beantwoord"
    package let tooOld = "Zeker te lang geleden"
    package let onTheLimit = "Precies op de grens"
    package let contactLate = "Te laat gesproken"
    package let few = "minder dan 5"
    package let atLeast: @Sendable (_ count: Int) -> String = { "\($0) of meer" }
    package let how = "Zo komt de tekst eruit te zien"
    package let gone = "Deze versie stond er al. Er is niets dubbel gemaakt."

    // What cannot be published as it stands.
    package let nameTaken = "Deze naam heeft al een versie. Probeer het nog een keer."
    package let inThePast = "Deze dag is voorbij. Kies vandaag of een dag later."
    package let dayTaken = "Vandaag begon al een versie. Kies een dag later."
    package let reasonMissing = "Schrijf waarom deze versie er komt. Een zin is genoeg."
    package let outOfRange: @Sendable (_ low: Int, _ high: Int) -> String = { low, high in
        "Vul een getal in van \(low) tot en met \(high)."
    }
    package let reactionTooLong = "De tijd voor een reactie moet korter zijn dan de tijd voor ons antwoord."
    package let promiseTooShort = "We beloven meer dan we willen. Maak deze tijd gelijk of langer."
    package let groundEmpty = "Schrijf de reden in woorden, of haal de regel weg."
    package let labelUnknown: @Sendable (_ words: String) -> String = { words in
        "Het onderwerp ‘\(words)’ kennen we niet. Gebruik een woord uit de lijst."
    }
    package let measureUnknown: @Sendable (_ words: String) -> String = { words in
        "De maatregel ‘\(words)’ kennen we niet. Gebruik een woord uit de lijst."
    }
    package let textTooLong = "De tekst is te lang. Maak hem korter dan 200.000 tekens."
}
