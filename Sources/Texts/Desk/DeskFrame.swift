/// What stands on every page of the staff desk.
public struct DeskFrame: Sendable {
    package let pageTitle: @Sendable (_ page: String, _ organisation: String) -> String = {
        page, organisation in "\(page) – Werk – \(organisation)"
    }
    package let skipLink = "Ga naar de inhoud"
    package let navigation = "Hoofdmenu"
    package let myDay = "Mijn werkdag"
    package let myCases = "Mijn klachten"
    package let post = "Post"
    package let desk = "Balie"
    package let signOut = "Log uit"
    package let signedInAs: @Sendable (_ name: String, _ role: String) -> String = { name, role in
        "Ingelogd als \(name), \(role)"
    }
    package let back = "Terug"
    package let save = "Bewaar"
    package let preview = "Bekijk de brief"
    package let send = "Verstuur"
    package let change = "Verander"
    package let remove = "Verwijder"
    package let print = "Print deze pagina"
    package let errorSummary = "Er ging nog iets niet goed"
    package let errorPrefix = "Fout:"
    package let saved: @Sendable (_ time: String) -> String = { time in "Bewaard om \(time) uur" }
    package let done = "Gedaan."
    package let someoneActedFirst = """
        Iemand anders was je net voor. Kijk wat er veranderd is. Je tekst staat hieronder.
        """
    package let notFound = "Deze klacht is er niet, of je mag hem niet lezen."
    package let whoReads: @Sendable (_ names: String) -> String = { names in "Wie leest dit: \(names)" }
    package let readerComplainant = "klager"
    package let readerHandler = "manager"
    package let readerDesk = "balie"
    package let readerRespondent: @Sendable (_ name: String) -> String = { name in "\(name)" }
    package let readerOfficer = "klachtenfunctionaris"
    package let readerOnlyYou = "alleen jij"
    package let optional: @Sendable (_ label: String) -> String = { label in "\(label) (mag je leeg laten)" }
    package let nothing = "Niets ingevuld"
    package let notThereYet = """
        Dit kan nog niet in dit programma. Doe het nu op papier en schrijf het op bij de stappen.
        """
}
