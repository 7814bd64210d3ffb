/// Who finds one case at every address of it; everybody else gets what a number that does not exist gets.
///
/// A line is: method, address, `case`, and the standings of `Standing` that find it, or a word of `together`.
extension AccessTable {
    /// Standings that find the same pages of a case, under one word.
    static let together: [String: [Standing]] = [
        "handling": [.handler, .outsider],
        "replacing": [.strandedDesk, .strandedDirector, .firstOfList],
    ]

    static let cases = """
        GET  /kamer/klachten/:nr case readingOfficer
        GET  /kamer/klachten/:nr/bestand/:id case readingOfficer
        GET  /kamer/klachten/:nr/brieven/:id case readingOfficer
        POST /werk/beloofd/:nr/:id case measureOwner
        GET  /werk/klachten/:nr case handling proposed desk distributor mayFree replacing
        GET  /werk/klachten/:nr/aanvulling case handling
        POST /werk/klachten/:nr/aanvulling case handling
        GET  /werk/klachten/:nr/afwijzing case handling
        POST /werk/klachten/:nr/afwijzing case handling
        POST /werk/klachten/:nr/afwijzing/:id/terug case handling
        GET  /werk/klachten/:nr/antwoord case handling
        GET  /werk/klachten/:nr/antwoord/:id case handling
        POST /werk/klachten/:nr/antwoord/:id case handling
        POST /werk/klachten/:nr/antwoord/:id/terug case handling
        GET  /werk/klachten/:nr/behandelaar case handling proposed desk distributor mayFree
        POST /werk/klachten/:nr/behandelaar case handling proposed desk distributor
        POST /werk/klachten/:nr/behandelaar/betrokken case desk distributor
        POST /werk/klachten/:nr/behandelaar/contact case desk distributor
        POST /werk/klachten/:nr/behandelaar/taak case desk distributor
        POST /werk/klachten/:nr/behandelaar/taak/:id case desk distributor
        POST /werk/klachten/:nr/behandelaar/toch case mayFree
        GET  /werk/klachten/:nr/bericht case handling
        POST /werk/klachten/:nr/bericht case handling
        GET  /werk/klachten/:nr/bereik case handling desk
        POST /werk/klachten/:nr/bereik case handling desk
        GET  /werk/klachten/:nr/bestand case handling desk
        POST /werk/klachten/:nr/bestand case handling desk
        GET  /werk/klachten/:nr/bestand/:id case handling desk
        GET  /werk/klachten/:nr/brieven case handling
        GET  /werk/klachten/:nr/brieven/:id case handling
        POST /werk/klachten/:nr/brieven/:id case handling
        POST /werk/klachten/:nr/brieven/:id/niet case handling
        GET  /werk/klachten/:nr/brieven/:id/pdf case handling
        GET  /werk/klachten/:nr/brieven/:id/tekst case handling
        POST /werk/klachten/:nr/brieven/:id/terug case handling
        GET  /werk/klachten/:nr/brieven/:id/verbetering case handling
        POST /werk/klachten/:nr/brieven/:id/verbetering case handling
        POST /werk/klachten/:nr/brieven/:id/verbetering/weg case handling
        POST /werk/klachten/:nr/concept/weg case handling
        GET  /werk/klachten/:nr/doorgeven case handling
        POST /werk/klachten/:nr/doorgeven case handling
        GET  /werk/klachten/:nr/dossier case handling
        GET  /werk/klachten/:nr/dossier/dossier.zip case handling
        POST /werk/klachten/:nr/dossier/inzage case handling
        POST /werk/klachten/:nr/dossier/vraag case handling
        POST /werk/klachten/:nr/dossier/vraag/:id case handling
        GET  /werk/klachten/:nr/einde case handling
        POST /werk/klachten/:nr/einde case handling
        POST /werk/klachten/:nr/einde/:id/terug case handling
        POST /werk/klachten/:nr/einde/versturen case handling
        POST /werk/klachten/:nr/einde/weg case handling
        GET  /werk/klachten/:nr/functionaris case handling desk
        POST /werk/klachten/:nr/functionaris case handling desk
        GET  /werk/klachten/:nr/geen-antwoord case handling desk
        POST /werk/klachten/:nr/geen-antwoord case handling desk
        GET  /werk/klachten/:nr/geen-klacht case handling
        POST /werk/klachten/:nr/geen-klacht case handling
        GET  /werk/klachten/:nr/geheim case handling proposed desk distributor mayFree replacing
        POST /werk/klachten/:nr/geheim case handling proposed desk distributor mayFree replacing
        GET  /werk/klachten/:nr/gesprek case handling
        POST /werk/klachten/:nr/gesprek case handling
        GET  /werk/klachten/:nr/gesprek/:id case handling
        POST /werk/klachten/:nr/gesprek/:id case handling
        GET  /werk/klachten/:nr/gezegd case handling desk
        GET  /werk/klachten/:nr/latere-dag case handling desk
        POST /werk/klachten/:nr/latere-dag case handling desk
        GET  /werk/klachten/:nr/maatregel case handling
        POST /werk/klachten/:nr/maatregel case handling
        POST /werk/klachten/:nr/maatregel/:id case handling
        POST /werk/klachten/:nr/maatregel/niets case handling
        GET  /werk/klachten/:nr/naam case handling desk
        POST /werk/klachten/:nr/naam case handling desk
        POST /werk/klachten/:nr/nieuwe-klacht case handling
        GET  /werk/klachten/:nr/onderzoek case handling
        POST /werk/klachten/:nr/onderzoek case handling
        GET  /werk/klachten/:nr/onderzoek/klaar case handling
        POST /werk/klachten/:nr/onderzoek/klaar case handling
        GET  /werk/klachten/:nr/ontvangst case handling
        POST /werk/klachten/:nr/ontvangst case handling
        POST /werk/klachten/:nr/ontvangst/papier case handling
        POST /werk/klachten/:nr/ontvangst/veiligheid case handling
        GET  /werk/klachten/:nr/oplossing case handling
        POST /werk/klachten/:nr/oplossing case handling
        POST /werk/klachten/:nr/oplossing/:id case handling
        POST /werk/klachten/:nr/oplossing/antwoord case handling
        GET  /werk/klachten/:nr/overleden case handling
        POST /werk/klachten/:nr/overleden case handling
        GET  /werk/klachten/:nr/overnemen case replacing
        POST /werk/klachten/:nr/overnemen case replacing
        GET  /werk/klachten/:nr/punten case handling
        POST /werk/klachten/:nr/punten case handling
        POST /werk/klachten/:nr/punten/onderwerp case handling
        GET  /werk/klachten/:nr/reactie case handling
        POST /werk/klachten/:nr/reactie case handling
        GET  /werk/klachten/:nr/reactie/:id case handling
        POST /werk/klachten/:nr/reactie/:id case handling
        POST /werk/klachten/:nr/reactie/:id/antwoord case handling
        POST /werk/klachten/:nr/reactie/:id/code case handling
        POST /werk/klachten/:nr/reactie/:id/doorgeven case handling
        POST /werk/klachten/:nr/reactie/:id/ingelicht case handling
        GET  /werk/klachten/:nr/reactie/:id/kaart case handling
        POST /werk/klachten/:nr/reactie/:id/kaart case handling
        POST /werk/klachten/:nr/reactie/:id/niet case handling
        POST /werk/klachten/:nr/reactie/:id/toch case handling
        POST /werk/klachten/:nr/reactie/:id/toch-niet case handling
        POST /werk/klachten/:nr/reactie/:id/verder case handling
        POST /werk/klachten/:nr/reactie/:id/vraag case handling
        POST /werk/klachten/:nr/reactie/:id/weg case handling
        GET  /werk/klachten/:nr/samen case handling
        POST /werk/klachten/:nr/samen case handling
        POST /werk/klachten/:nr/samen/hoort-bij case handling
        GET  /werk/klachten/:nr/stoppen case handling desk
        POST /werk/klachten/:nr/stoppen case handling desk
        POST /werk/klachten/:nr/stoppen/gebeld case handling desk
        GET  /werk/klachten/:nr/taak case handling
        POST /werk/klachten/:nr/taak case handling
        POST /werk/klachten/:nr/taak/:id case handling
        GET  /werk/klachten/:nr/te-laat case handling
        POST /werk/klachten/:nr/te-laat case handling
        POST /werk/klachten/:nr/te-laat/weg case handling
        GET  /werk/klachten/:nr/teruggeven case handling
        POST /werk/klachten/:nr/teruggeven case handling
        GET  /werk/klachten/:nr/toestemming case handling
        POST /werk/klachten/:nr/toestemming case handling
        POST /werk/klachten/:nr/toestemming/leeftijd case handling
        POST /werk/klachten/:nr/toestemming/brieven case handling
        GET  /werk/klachten/:nr/toestemming/terug case handling desk
        POST /werk/klachten/:nr/toestemming/terug case handling desk
        GET  /werk/klachten/:nr/verder case handling desk
        POST /werk/klachten/:nr/verder case handling desk
        GET  /werk/klachten/:nr/verslag/:id case handling
        POST /werk/klachten/:nr/verslag/:id case handling
        GET  /werk/klachten/:nr/verslag/:id/antwoord case handling
        POST /werk/klachten/:nr/verslag/:id/antwoord case handling
        POST /werk/klachten/:nr/verslag/:id/delen case handling
        GET  /werk/wissen/:nr case handling directorAfterEnd keeperAfterEnd
        POST /werk/wissen/:nr case handling directorAfterEnd keeperAfterEnd
        POST /werk/wissen/:nr/goedkeuren case handling directorAfterEnd keeperAfterEnd
        POST /werk/wissen/:nr/laten case handling directorAfterEnd keeperAfterEnd
        """
}
