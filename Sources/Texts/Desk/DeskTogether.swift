/// Complaints that belong together: a duplicate, a group, or one that follows another.
public struct DeskTogether: Sendable {
    package let title = "Hoort dit bij een andere klacht?"
    package let lead = "Elke klacht houdt een eigen nummer, een eigen code en eigen brieven."
    package let belongs: @Sendable (_ number: String) -> String = { number in "Hoort bij klacht \(number)." }
    package let joined: @Sendable (_ number: String) -> String = { number in
        "Dit is dezelfde klacht als \(number). De klager vindt het goed dat we ze samen doen."
    }
    package let joinTitle = "Het is twee keer dezelfde klacht"
    package let joinLead = """
        Vraag de klager of we ze samen mogen doen. Allebei blijven ze staan. De klager krijgt een brief.
        """
    package let number = "Wat is het nummer van de andere klacht?"
    package let noNumber = "Dit klachtnummer kennen we niet. Kijk het na."
    package let join = "Doe ze samen"
    package let linkTitle = "Het zijn verschillende klachten"
    package let linkLead = """
        Zoals bij een groep, of als een afspraak niet is nagekomen. Stopt er één? Dan gaan de andere door.
        """
    package let link = "Schrijf op dat ze bij elkaar horen"
}
