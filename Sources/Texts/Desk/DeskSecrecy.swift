/// The promise that comes before the first reading (article 8); its text is kept with the case.
public struct DeskSecrecy: Sendable {
    package let title = "Beloof eerst dat je zwijgt"
    package let lead = "Dit is vertrouwelijk. Ook voor jou geldt de plicht om te zwijgen."
    package let promise = """
        Ik lees deze klacht alleen omdat het voor mijn werk nodig is. Ik praat er met niemand over die er \
        niets mee te maken heeft. Niet op het werk, niet thuis en ook later niet.
        """
    package let isLogged = "De klager kan zien dat jij de klacht opent, en wanneer."
    package let accept = "Dat beloof ik"
    package let leave = "Nee, ik open deze klacht niet"
}
