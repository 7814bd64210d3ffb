/// When a case is erased, and another day that takes two persons.
public struct DeskErasure: Sendable {
    package let title = "Wissen"
    package let lead =
        """
        Een klacht wordt vanzelf gewist op de dag die we beloofden. Voor een andere dag zijn twee \
        mensen nodig.
        """
    package let list = "Wat er wordt gewist"
    package let none = "Er is nog niets om te wissen."
    package let number = "Klacht"
    package let day = "Wordt gewist op"
    package let state = "Andere dag"
    package let waits = "Wacht op akkoord"
    package let noChange = "Nee"
    package let next = "Laat meer zien"
    package let caseTitle: @Sendable (_ number: String) -> String = { "De dag van wissen van \($0)" }
    package let now: @Sendable (_ day: String) -> String = { "Deze klacht wordt vanzelf gewist op \($0)." }
    package let ask = "Vraag om een andere dag"
    package let askLead =
        """
        Later kan, als de zaak nog loopt bij een rechter of commissie. Eerder kan, als niemand het \
        nog nodig heeft. Dan is het minstens 30 dagen van tevoren bekend.
        """
    package let newDay = "Welke dag?"
    package let why = "Waarom?"
    package let whyHint = "Schrijf niets over wat er gebeurd is. Wie dit goedkeurt, kent de klacht niet."
    package let whyMissing = "Schrijf waarom. Een zin is genoeg."
    package let send = "Vraag akkoord"
    package let asked: @Sendable (_ who: String, _ day: String) -> String = {
        "\($0) vraagt: wissen op \($1)."
    }
    package let because = "Waarom:"
    package let approve = "Keur deze dag goed"
    package let drop = "Laat de dag zoals hij was"
    package let otherNeeded = "Een directeur die dit niet zelf vroeg, moet het goedkeuren."
    package let nobodyElse =
        """
        Jij kunt hier geen andere dag vragen. Een andere directeur moet het goedkeuren, en die is er \
        niet. Laat de registerbeheerder of de behandelaar het vragen.
        """
    package let nobodyApproves =
        """
        Er is geen directeur die dit mag goedkeuren. Laat de dag zoals hij was. Daarna kan een ander \
        het vragen.
        """
    package let doneAsked = "Je vraag staat klaar voor een directeur."
    package let doneApproved = "De nieuwe dag is goedgekeurd."
    package let doneDropped = "De dag blijft zoals hij was."
    package let back = "Terug naar de lijst"
}
