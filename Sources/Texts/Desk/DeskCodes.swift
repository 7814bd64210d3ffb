import Procedure

/// A new code for who lost theirs: found by what they say, given only with proof that fits the file.
public struct DeskCodes: Sendable {
    package let menu = "Nieuwe code"
    package let title = "Geef een nieuwe code"
    package let lead = """
        Wie de code kwijt is, krijgt een nieuwe. Eerst kijken we of het klopt. Je ziet alleen ja of nee, \
        nooit wat er in de klacht staat.
        """
    package let changedByWord = """
        Kreeg iemand van ons pas een nieuw nummer of adres te horen? Dan telt hier nog het oude, tot een van \
        ons het oude nummer belde. Anders krijgt wie zich voordoet als de klager zo de code.
        """
    package let notByBirthDate = "Vraag nooit naar een geboortedatum. Die kennen anderen ook."
    package let sought = "Wat is het klachtnummer of de naam?"
    package let noSought = "Vul een klachtnummer of een naam in."
    package let how = "Hoe weten we dat het deze persoon is?"
    package let chooseHow = "Kies hoe je dit nagaat."
    package let proof: @Sendable (_ proof: CodeProof) -> String = { proof in
        switch proof {
        case .calledBack: "Ik bel terug op het nummer dat in de klacht staat"
        case .posted: "De code gaat per post naar het adres dat in de klacht staat"
        case .inPerson: "De persoon komt zelf langs en gaf ons alleen een e-mailadres"
        }
    }
    package let given = "Welk nummer, adres of e-mailadres noemt de persoon?"
    package let givenHint = "Bij een adres zijn postcode en huisnummer genoeg."
    package let noGiven = "Vul in wat de persoon noemt. Dan kijken we of het hetzelfde is."
    package let check = "Kijk of het klopt"
    package let noMatch = """
        Dit klopt niet met wat wij hebben. We zeggen niet wat er niet klopt. Vraag het klachtnummer en kijk \
        het nummer of adres na. Lukt het niet? Dan kan de persoon een nieuwe klacht vertellen of de \
        klachtenfunctionaris bellen.
        """
    package let matchTitle = "Het klopt"
    package let matchLead = "Wat de persoon noemt, is hetzelfde als wat wij hebben."
    package let doFirst: @Sendable (_ proof: CodeProof) -> String = { proof in
        switch proof {
        case .calledBack: "Hang op. Bel zelf terug op dit nummer. Vraag naar de persoon zelf."
        case .posted: "Schrijf dit adres op de envelop. Geef de code niet aan de telefoon."
        case .inPerson: "Geef de kaart alleen aan de persoon zelf."
        }
    }
    package let didIt: @Sendable (_ proof: CodeProof) -> String = { proof in
        switch proof {
        case .calledBack: "Ik belde terug op dit nummer en sprak de persoon zelf"
        case .posted: "Ik stuur de kaart alleen naar dit adres"
        case .inPerson: "De persoon staat voor me en krijgt de kaart zelf"
        }
    }
    package let didItFirst = "Doe dit eerst. Kruis dan aan dat je het deed."
    package let oldCodeDies = """
        De oude code werkt dan meteen niet meer. Wie nu met de oude code binnen is, gaat eruit. Een gesprek \
        met de klachtenfunctionaris gaat op slot tot de persoon die belt.
        """
    package let issue = "Maak een nieuwe code"
    package let back = "Terug"
    package let madeTitle = "Er is een nieuwe code"
    package let sayNumber: @Sendable (_ number: String) -> String = { number in
        "Hij hoort bij klacht \(number). De oude code werkt niet meer."
    }
    package let cardTitle = "Dit is je nieuwe code"
    package let cardOld = "De oude werkt niet meer."
    package let cardLock = """
        Praat je met de klachtenfunctionaris? Dat gesprek is nu op slot. Dat is voor je veiligheid.
        """
    package let cardOpen: @Sendable (_ name: String, _ phone: String) -> String = { name, phone in
        "Bel \(name) om het weer te openen: \(phone)."
    }
}
