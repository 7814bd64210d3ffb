/// Passing on what somebody told an employee at home or at the door (domain rule 2).
public struct DeskPassing: Sendable {
    package let menu = "Geef een klacht door"
    package let title = "Geef een klacht door"
    package let lead = """
        Vertelde iemand je thuis of aan de deur dat iets niet goed gaat? Geef het door. Hierna zie je er \
        niets meer van.
        """
    package let aboutYou = "Gaat het over jou?"
    package let aboutYouHint = "Ook als je twijfelt, kies je ja."
    package let yes = "Ja, of misschien"
    package let no = "Nee"
    package let chooseAboutYou = "Kies of het over jou gaat."
    package let goOn = "Ga verder"
    package let who = "Wie vertelde het? (mag je leeg laten)"
    package let whoHint = "Wil de persoon geen naam geven? Laat het leeg."
    package let day = "Op welke dag hoorde jij het?"
    package let dayHint = "Op die dag begint de tijd voor ons antwoord."
    package let via = "Hoe hoorde je het?"
    package let viaThem = "Van de persoon zelf"
    package let viaOthers = "Via een ander, zoals WIJ, de gemeente of een partner"
    package let chooseVia = "Kies hoe je het hoorde."
    package let otherName = "Welke organisatie was dat? (mag je leeg laten)"
    package let otherDay = "Op welke dag vertelde de persoon het daar? (mag je leeg laten)"
    package let otherDayLate = "Deze dag is later dan de dag waarop jij het hoorde. Kijk de dagen na."
    package let words = "Wat vertelde de persoon?"
    package let wordsHint = "Schrijf het op in de woorden van de persoon. Zet er niet bij wat jij vindt."
    package let noWords = "Schrijf op wat de persoon vertelde. Een paar zinnen is genoeg."
    package let danger = "Is er gevaar, of kan het niet wachten?"
    package let dangerUnsafe = "Ja, de persoon is niet veilig"
    package let dangerSoon = "Het kan niet wachten"
    package let dangerNo = "Nee"
    package let chooseDanger = "Kies of het kan wachten."
    package let phone = "Op welk nummer kunnen we veilig bellen? (mag je leeg laten)"
    package let times = "Wanneer kunnen we veilig bellen? (mag je leeg laten)"
    package let address = "Naar welk adres kunnen we veilig schrijven? (mag je leeg laten)"
    package let noContact = "De persoon wil niet dat wij bellen of schrijven"
    package let noContactHint = "Geef dan de kaart mee. De persoon kan ons zelf bellen."
    package let needContact = "Vul een nummer of een adres in. Of kruis aan dat de persoon dat niet wil."
    package let noTelephone = "Dit is geen telefoonnummer. Vul alle cijfers in, of laat het leeg."
    package let mustNotRead = "Wie mag dit niet lezen? (mag je leeg laten)"
    package let notDesk = "Iemand bij de balie mag dit niet lezen"
    package let send = "Geef het door"
    package let beforeRules = "Op die dag golden onze regels nog niet. Kijk de dag na."
    package let doneTitle = "Je hebt het doorgegeven"
    package let doneLead = "Dank je wel. Je ziet hier verder niets van. Praat er met niemand over."
    package let doneNext = """
        Iemand die er niets mee te maken heeft, neemt contact op. Die leest de woorden voor en vraagt of ze \
        kloppen. Geef de persoon nu de kaart.
        """
    package let toCard = "Open de kaart"
    package let subjectTitle = "Geef de kaart mee"
    package let subjectLead = """
        Schrijf het niet zelf op. Dat is eerlijker voor jullie allebei. Geef de kaart. De persoon kan dan \
        zelf bellen, schrijven of langskomen.
        """
    package let cardTitle = "Ben je ergens niet tevreden over?"
    package let cardText: @Sendable (_ name: String, _ finish: Int) -> String = { name, finish in
        """
        Vertel het \(name). Dat kost niets. Je krijgt binnen \(weeks(finish, "week", "weken", "dagen")) \
        antwoord.
        """
    }
    package let cardCall: @Sendable (_ phone: String, _ hours: String) -> String = { phone, hours in
        "Bel \(phone), \(hours)."
    }
    package let cardSite: @Sendable (_ address: String) -> String = { address in
        "Of op internet: \(address)"
    }
    package let cardOfficer: @Sendable (_ name: String, _ phone: String) -> String = { name, phone in
        """
        Liever praten met iemand die onafhankelijk is? Bel klachtenfunctionaris \(name): \(phone). Dat is \
        vertrouwelijk.
        """
    }
    package let printHint = "Print deze pagina. Alleen de kaart komt op papier."
}
