/// Who finds one case at every address of it; everybody else gets what a number that does not exist gets.
///
/// A line is: method, address, `case`, and the standings of `Standing` that find it.
extension AccessTable {
    static let cases = """
        GET  /werk/klachten/:nr case handler proposed desk
        GET  /werk/klachten/:nr/aanvulling case handler
        POST /werk/klachten/:nr/aanvulling case handler
        GET  /werk/klachten/:nr/afwijzing case handler
        POST /werk/klachten/:nr/afwijzing case handler
        POST /werk/klachten/:nr/afwijzing/:id/terug case handler
        GET  /werk/klachten/:nr/antwoord case handler
        GET  /werk/klachten/:nr/antwoord/:id case handler
        POST /werk/klachten/:nr/antwoord/:id case handler
        POST /werk/klachten/:nr/antwoord/:id/terug case handler
        GET  /werk/klachten/:nr/behandelaar case handler proposed desk
        POST /werk/klachten/:nr/behandelaar case handler proposed desk
        POST /werk/klachten/:nr/behandelaar/betrokken case desk
        POST /werk/klachten/:nr/behandelaar/contact case desk
        POST /werk/klachten/:nr/behandelaar/taak case desk
        POST /werk/klachten/:nr/behandelaar/taak/:id case desk
        POST /werk/klachten/:nr/behandelaar/toch case
        GET  /werk/klachten/:nr/bericht case handler
        POST /werk/klachten/:nr/bericht case handler
        GET  /werk/klachten/:nr/bereik case handler desk
        POST /werk/klachten/:nr/bereik case handler desk
        GET  /werk/klachten/:nr/bestand case handler desk
        POST /werk/klachten/:nr/bestand case handler desk
        GET  /werk/klachten/:nr/bestand/:id case handler desk
        GET  /werk/klachten/:nr/brieven case handler
        GET  /werk/klachten/:nr/brieven/:id case handler
        POST /werk/klachten/:nr/brieven/:id case handler
        POST /werk/klachten/:nr/brieven/:id/niet case handler
        GET  /werk/klachten/:nr/brieven/:id/pdf case handler
        GET  /werk/klachten/:nr/brieven/:id/tekst case handler
        POST /werk/klachten/:nr/brieven/:id/terug case handler
        GET  /werk/klachten/:nr/brieven/:id/verbetering case handler
        POST /werk/klachten/:nr/brieven/:id/verbetering case handler
        POST /werk/klachten/:nr/brieven/:id/verbetering/weg case handler
        POST /werk/klachten/:nr/concept/weg case handler
        GET  /werk/klachten/:nr/doorgeven case handler
        POST /werk/klachten/:nr/doorgeven case handler
        GET  /werk/klachten/:nr/dossier case handler
        GET  /werk/klachten/:nr/dossier/dossier.zip case handler
        POST /werk/klachten/:nr/dossier/inzage case handler
        POST /werk/klachten/:nr/dossier/vraag case handler
        POST /werk/klachten/:nr/dossier/vraag/:id case handler
        GET  /werk/klachten/:nr/einde case handler
        POST /werk/klachten/:nr/einde case handler
        POST /werk/klachten/:nr/einde/:id/terug case handler
        POST /werk/klachten/:nr/einde/versturen case handler
        POST /werk/klachten/:nr/einde/weg case handler
        GET  /werk/klachten/:nr/functionaris case handler desk
        POST /werk/klachten/:nr/functionaris case handler desk
        GET  /werk/klachten/:nr/geen-antwoord case handler desk
        POST /werk/klachten/:nr/geen-antwoord case handler desk
        GET  /werk/klachten/:nr/geen-klacht case handler
        POST /werk/klachten/:nr/geen-klacht case handler
        GET  /werk/klachten/:nr/geheim case handler proposed desk
        POST /werk/klachten/:nr/geheim case handler proposed desk
        GET  /werk/klachten/:nr/gesprek case handler
        POST /werk/klachten/:nr/gesprek case handler
        GET  /werk/klachten/:nr/gesprek/:id case handler
        POST /werk/klachten/:nr/gesprek/:id case handler
        GET  /werk/klachten/:nr/gezegd case handler desk
        GET  /werk/klachten/:nr/latere-dag case handler desk
        POST /werk/klachten/:nr/latere-dag case handler desk
        GET  /werk/klachten/:nr/maatregel case handler
        POST /werk/klachten/:nr/maatregel case handler
        POST /werk/klachten/:nr/maatregel/:id case handler
        POST /werk/klachten/:nr/maatregel/niets case handler
        GET  /werk/klachten/:nr/naam case handler desk
        POST /werk/klachten/:nr/naam case handler desk
        POST /werk/klachten/:nr/nieuwe-klacht case handler
        GET  /werk/klachten/:nr/onderzoek case handler
        POST /werk/klachten/:nr/onderzoek case handler
        GET  /werk/klachten/:nr/onderzoek/klaar case handler
        POST /werk/klachten/:nr/onderzoek/klaar case handler
        GET  /werk/klachten/:nr/ontvangst case handler
        POST /werk/klachten/:nr/ontvangst case handler
        POST /werk/klachten/:nr/ontvangst/papier case handler
        POST /werk/klachten/:nr/ontvangst/veiligheid case handler
        GET  /werk/klachten/:nr/oplossing case handler
        POST /werk/klachten/:nr/oplossing case handler
        POST /werk/klachten/:nr/oplossing/:id case handler
        POST /werk/klachten/:nr/oplossing/antwoord case handler
        GET  /werk/klachten/:nr/overleden case handler
        POST /werk/klachten/:nr/overleden case handler
        GET  /werk/klachten/:nr/overnemen case
        POST /werk/klachten/:nr/overnemen case
        GET  /werk/klachten/:nr/punten case handler
        POST /werk/klachten/:nr/punten case handler
        POST /werk/klachten/:nr/punten/onderwerp case handler
        GET  /werk/klachten/:nr/reactie case handler
        POST /werk/klachten/:nr/reactie case handler
        GET  /werk/klachten/:nr/reactie/:id case handler
        POST /werk/klachten/:nr/reactie/:id case handler
        POST /werk/klachten/:nr/reactie/:id/antwoord case handler
        POST /werk/klachten/:nr/reactie/:id/code case handler
        POST /werk/klachten/:nr/reactie/:id/doorgeven case handler
        POST /werk/klachten/:nr/reactie/:id/ingelicht case handler
        POST /werk/klachten/:nr/reactie/:id/niet case handler
        POST /werk/klachten/:nr/reactie/:id/toch case handler
        POST /werk/klachten/:nr/reactie/:id/toch-niet case handler
        POST /werk/klachten/:nr/reactie/:id/verder case handler
        POST /werk/klachten/:nr/reactie/:id/vraag case handler
        POST /werk/klachten/:nr/reactie/:id/weg case handler
        GET  /werk/klachten/:nr/samen case handler
        POST /werk/klachten/:nr/samen case handler
        POST /werk/klachten/:nr/samen/hoort-bij case handler
        GET  /werk/klachten/:nr/stoppen case handler desk
        POST /werk/klachten/:nr/stoppen case handler desk
        POST /werk/klachten/:nr/stoppen/gebeld case handler desk
        GET  /werk/klachten/:nr/taak case handler
        POST /werk/klachten/:nr/taak case handler
        POST /werk/klachten/:nr/taak/:id case handler
        GET  /werk/klachten/:nr/te-laat case handler
        POST /werk/klachten/:nr/te-laat case handler
        POST /werk/klachten/:nr/te-laat/weg case handler
        GET  /werk/klachten/:nr/teruggeven case handler
        POST /werk/klachten/:nr/teruggeven case handler
        GET  /werk/klachten/:nr/toestemming case handler
        POST /werk/klachten/:nr/toestemming case handler
        POST /werk/klachten/:nr/toestemming/leeftijd case handler
        POST /werk/klachten/:nr/toestemming/brieven case handler
        GET  /werk/klachten/:nr/toestemming/terug case handler desk
        POST /werk/klachten/:nr/toestemming/terug case handler desk
        GET  /werk/klachten/:nr/verder case handler desk
        POST /werk/klachten/:nr/verder case handler desk
        GET  /werk/klachten/:nr/verslag/:id case handler
        POST /werk/klachten/:nr/verslag/:id case handler
        GET  /werk/klachten/:nr/verslag/:id/antwoord case handler
        POST /werk/klachten/:nr/verslag/:id/antwoord case handler
        POST /werk/klachten/:nr/verslag/:id/delen case handler
        """
}
