/// What comes after an answer: a mistake in a letter, a promise that was not kept, and all promises together.
public struct DeskAfterwards: Sendable {
    package let correct = "Er staat een fout in deze brief"
    package let correctLead = """
        Een brief die weg is, verandert niet meer. Schrijf een tweede brief. Daarin staat wat er niet klopte.
        """
    package let correctWords = "Wat stond er, en hoe is het wel?"
    package let correctHint = "De brief zegt zelf al dat het onze fout is, en dat het ons spijt."
    package let noCorrection = "Schrijf op hoe het wel is."
    package let sendCorrection = "Verstuur de verbetering"
    package let whatHappened = "Wat is er niet gedaan? (alleen als het niet gelukt is)"
    package let noWords = "Schrijf op wat er niet gedaan is."
    package let notKept: @Sendable (_ day: String) -> String = { "Niet nagekomen, sinds \($0)" }
    package let kept: @Sendable (_ day: String) -> String = { "Gedaan op \($0)" }
    package let newComplaint = "Schrijf een nieuwe klacht op over deze afspraak"
    package let newComplaintLead: @Sendable (_ years: Int) -> String = { years in
        """
        De klager mag hierover een nieuwe klacht doen. Dat kan tot \(years == 1 ? "een" : "\(years)") jaar \
        nadat het misging. Doet de klager dat bij jou? Schrijf de klacht dan hier op. Hij hoort bij deze.
        """
    }
    package let promises = "Wat we beloofden"
    package let promisesLead = """
        Alles wat jij nog moet doen of nagaan, ook na het antwoord. Het eerste staat bovenaan.
        """
    package let noPromises = "Er staat nu niets open."
    package let open = "Nog te doen"
    package let helped = "Gedaan: hielp het?"
    package let agreement: @Sendable (_ what: String) -> String = { "Afspraak: \($0)" }
    package let measure: @Sendable (_ what: String) -> String = { "Maatregel: \($0)" }
    package let yours = "Wat jij zou doen"
    package let yoursLead = "Een manager schreef bij deze maatregelen jouw naam op."
    package let ownedBy: @Sendable (_ handler: String, _ telephone: String) -> String = {
        handler, telephone in
        telephone.isEmpty ? "Vragen? Bel \(handler)." : "Vragen? Bel \(handler): \(telephone)."
    }
    package let report = "Dit is gedaan"
    package let reportDay = "Op welke dag?"
    package let ownerHint = "Schrijf de hele naam. Wie een account heeft, krijgt vanzelf een herinnering."
}
