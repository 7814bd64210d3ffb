/// Who may come in at every address (`docs/design.md`, "Who may do what"): one line for each, in the order of the
/// alphabet, and nowhere else.
///
/// A line is: method, address, who. Who is `everyone`, `code` (a receipt code), `asked` (a respondent), `step` (gave
/// the password only),
/// `staff` (every role), or the roles themselves. Addresses of one case stand in `AccessTable+Cases`.
enum AccessTable {
    static let doors = """
        GET  / everyone
        GET  /beheer administrator
        GET  /beheer/logboek administrator
        GET  /beheer/mensen administrator
        GET  /beheer/mensen/:id administrator
        POST /beheer/mensen/:id administrator
        POST /beheer/mensen/:id/koppeling administrator
        POST /beheer/mensen/:id/link administrator
        GET  /beheer/mensen/:id/telefoon administrator
        POST /beheer/mensen/:id/telefoon administrator
        POST /beheer/mensen/:id/uit administrator
        GET  /beheer/mensen/:id/weg administrator
        POST /beheer/mensen/:id/weg administrator
        GET  /beheer/mensen/nieuw administrator
        POST /beheer/mensen/nieuw administrator
        GET  /beheer/organisatie administrator
        POST /beheer/organisatie administrator
        GET  /beheer/regeling administrator
        GET  /beheer/regeling/:dag/weg administrator
        POST /beheer/regeling/:dag/weg administrator
        GET  /beheer/regeling/nieuw administrator
        POST /beheer/regeling/nieuw administrator
        GET  /beheer/volgorde administrator
        POST /beheer/volgorde administrator
        GET  /contact everyone
        GET  /controleren everyone
        POST /controleren everyone
        GET  /cookies everyone
        GET  /cookies/intrekken everyone
        POST /cookies/intrekken everyone
        GET  /doorgeven staff
        POST /doorgeven staff
        GET  /doorgeven/kaart staff
        GET  /doorgeven/klaar staff
        GET  /doorgeven/vertel staff
        POST /doorgeven/vertel staff
        GET  /formulier.pdf everyone
        GET  /gezond everyone
        GET  /kamer officer
        POST /kamer/deur officer
        POST /kamer/dicht officer
        GET  /kamer/gesprekken/:id officer
        POST /kamer/gesprekken/:id officer
        GET  /kamer/gesprekken/:id/afsluiten officer
        POST /kamer/gesprekken/:id/afsluiten officer
        GET  /kamer/gesprekken/:id/afspraak officer
        POST /kamer/gesprekken/:id/afspraak officer
        POST /kamer/gesprekken/:id/afspraak/:nr/weg officer
        GET  /kamer/gesprekken/:id/bemiddeling officer
        POST /kamer/gesprekken/:id/bemiddeling officer
        POST /kamer/gesprekken/:id/bemiddeling/gesprek officer
        GET  /kamer/gesprekken/:id/code officer
        POST /kamer/gesprekken/:id/code officer
        POST /kamer/gesprekken/:id/notitie officer
        GET  /kamer/gesprekken/:id/toestemming officer
        POST /kamer/gesprekken/:id/toestemming officer
        POST /kamer/gesprekken/:id/toestemming/:nr officer
        GET  /kamer/herstel officer
        POST /kamer/herstel officer
        POST /kamer/herstelblad officer
        GET  /kamer/klachten officer
        POST /kamer/klachten officer

        GET  /kamer/nieuw officer
        POST /kamer/nieuw officer
        POST /kamer/sleutel officer
        GET  /kamer/sleutels officer
        POST /kamer/sleutels officer
        GET  /kamer/sleutels/blad officer
        POST /kamer/sleutels/blad officer
        POST /kamer/sleutels/blad/geprint officer
        GET  /kamer/sleutels/zin officer
        POST /kamer/sleutels/zin officer
        GET  /klacht/bereik everyone
        POST /klacht/bereik everyone
        GET  /klacht/bestand everyone
        POST /klacht/bestand everyone
        GET  /klacht/contact everyone
        POST /klacht/contact everyone
        GET  /klacht/gevolg everyone
        POST /klacht/gevolg everyone
        GET  /klacht/haast everyone
        POST /klacht/haast everyone
        GET  /klacht/hulp-nu everyone
        POST /klacht/hulp-nu everyone
        GET  /klacht/langer-dan-jaar everyone
        POST /klacht/langer-dan-jaar everyone
        GET  /klacht/letten everyone
        POST /klacht/letten everyone
        GET  /klacht/naam everyone
        POST /klacht/naam everyone
        GET  /klacht/nakijken everyone
        GET  /klacht/over-wie everyone
        POST /klacht/over-wie everyone
        GET  /klacht/verhaal everyone
        POST /klacht/verhaal everyone
        POST /klacht/versturen everyone
        GET  /klacht/verstuurd everyone
        GET  /klacht/verstuurd/code.txt everyone
        GET  /klacht/voor-wie everyone
        POST /klacht/voor-wie everyone
        GET  /klacht/wanneer everyone
        POST /klacht/wanneer everyone
        GET  /klacht/wens everyone
        POST /klacht/wens everyone
        GET  /klacht/wie everyone
        POST /klacht/wie everyone
        GET  /klacht/wissen everyone
        POST /klacht/wissen everyone
        GET  /klachtenfunctionaris everyone
        GET  /klachtenfunctionaris/gesprek everyone
        POST /klachtenfunctionaris/gesprek everyone
        GET  /privacy everyone
        GET  /rapport registerKeeper director
        POST /rapport registerKeeper
        GET  /rapport/:periode registerKeeper director
        POST /rapport/:periode/akkoord registerKeeper
        GET  /rapport/:periode/cijfers.csv registerKeeper director
        GET  /rapport/:periode/cijfers.json registerKeeper director
        GET  /rapport/:periode/site.pdf registerKeeper director
        POST /rapport/:periode/vaststellen director
        GET  /rapport/:periode/verslag.pdf registerKeeper director
        POST /rapport/:periode/verstuurd registerKeeper
        POST /rapport/:periode/zinnen registerKeeper
        GET  /regeling everyone
        GET  /regeling/:dag everyone
        GET  /register registerKeeper
        GET  /register/beeld registerKeeper
        GET  /register/regel/:jaar/:regel registerKeeper
        POST /register/regel/:jaar/:regel registerKeeper
        POST /register/regel/:jaar/:regel/weg registerKeeper
        GET  /register/regels.csv registerKeeper
        GET  /robots.txt everyone
        GET  /sleutel everyone
        GET  /sleutel.txt everyone
        GET  /toegankelijkheid everyone
        GET  /volgen everyone
        POST /volgen everyone
        GET  /volgen/afspraken code
        POST /volgen/afspraken code
        GET  /volgen/agenda/:nr code
        GET  /volgen/bereikbaar code
        POST /volgen/bereikbaar code
        GET  /volgen/bereikbaar/:weg code
        POST /volgen/bereikbaar/:weg code
        GET  /volgen/bericht code
        POST /volgen/bericht code
        GET  /volgen/bestand code
        POST /volgen/bestand code
        GET  /volgen/bestand/:id code
        GET  /volgen/brief/:nr code
        GET  /volgen/brief/:nr/tekst code
        GET  /volgen/code-kwijt everyone
        GET  /volgen/gegevens code
        POST /volgen/gegevens code
        GET  /volgen/gegevens/alles.zip code
        GET  /volgen/gegevens/ontvangst.zip code
        GET  /volgen/klopt-bereik code
        POST /volgen/klopt-bereik code
        GET  /volgen/letten code
        POST /volgen/letten code
        GET  /volgen/naam code
        POST /volgen/naam code
        GET  /volgen/niet-nagekomen code
        POST /volgen/niet-nagekomen code
        GET  /volgen/niet-opgelost code
        POST /volgen/niet-opgelost code
        POST /volgen/sluiten everyone
        GET  /volgen/stoppen code
        POST /volgen/stoppen code
        POST /volgen/stoppen/terug code
        GET  /volgen/uitkomst code
        GET  /volgen/verslag/:nr code
        POST /volgen/verslag/:nr code
        GET  /volgen/vertrouwelijk code
        POST /volgen/vertrouwelijk code
        POST /volgen/vertrouwelijk/antwoord/:nr code
        GET  /volgen/vertrouwelijk/bereik code
        POST /volgen/vertrouwelijk/bereik code
        GET  /volgen/vertrouwelijk/klacht code
        POST /volgen/vertrouwelijk/klacht code
        GET  /volgen/vertrouwelijk/weten code
        POST /volgen/vertrouwelijk/weten code
        GET  /volgen/wie-keek code
        GET  /volgen/zaak code
        GET  /vragen everyone
        POST /vragen everyone
        POST /vragen/code everyone
        GET  /vragen/deur/:deur everyone
        POST /vragen/deur/:deur everyone
        GET  /vragen/deur/:deur/:sleutel everyone
        POST /vragen/deur/:deur/:sleutel everyone
        GET  /vragen/mijn asked
        POST /vragen/sluiten everyone
        GET  /vragen/vraag/:vraag asked
        GET  /vragen/vraag/:vraag/agenda/:nr asked
        GET  /vragen/vraag/:vraag/bestand asked
        POST /vragen/vraag/:vraag/bestand asked
        GET  /vragen/vraag/:vraag/bestand/:id asked
        GET  /vragen/vraag/:vraag/brief/:nr asked
        GET  /vragen/vraag/:vraag/brief/:nr/tekst asked
        GET  /vragen/vraag/:vraag/doorgeven asked
        POST /vragen/vraag/:vraag/doorgeven asked
        GET  /vragen/vraag/:vraag/geheim asked
        POST /vragen/vraag/:vraag/geheim asked
        GET  /vragen/vraag/:vraag/nakijken asked
        POST /vragen/vraag/:vraag/nakijken asked
        GET  /vragen/vraag/:vraag/reactie asked
        POST /vragen/vraag/:vraag/reactie asked
        GET  /vragen/vraag/:vraag/verslag/:nr asked
        POST /vragen/vraag/:vraag/verslag/:nr asked
        GET  /weg everyone
        GET  /werk staff
        GET  /werk/account staff
        POST /werk/account/sessie staff
        GET  /werk/balie manager director intake
        POST /werk/balie/zoeken intake
        GET  /werk/beloofd staff
        GET  /werk/code manager director intake
        POST /werk/code manager director intake
        GET  /werk/code/kaart manager director intake
        POST /werk/code/kaart manager director intake
        POST /werk/code/maak manager director intake
        GET  /werk/inloggen everyone
        POST /werk/inloggen everyone
        GET  /werk/inloggen/code step
        POST /werk/inloggen/code step
        GET  /werk/inloggen/openid everyone
        GET  /werk/inloggen/openid/terug everyone
        GET  /werk/inloggen/papier step
        POST /werk/inloggen/papier step
        GET  /werk/inloggen/telefoon step
        POST /werk/inloggen/telefoon step
        GET  /werk/klachten manager director
        POST /werk/klachten/zoeken manager director
        GET  /werk/nieuw manager director intake
        POST /werk/nieuw manager director intake
        GET  /werk/nieuw/klaar manager director intake
        POST /werk/nieuw/klaar manager director intake
        POST /werk/nieuw/klaar/volgende manager director intake
        GET  /werk/nieuw/nakijken manager director intake
        POST /werk/nieuw/nakijken manager director intake
        GET  /werk/nieuw/wissen manager director intake
        POST /werk/nieuw/wissen manager director intake
        GET  /werk/post manager director
        POST /werk/post manager director
        GET  /werk/post/brieven manager director
        GET  /werk/techniek administrator
        POST /werk/techniek administrator
        GET  /werk/uitloggen staff
        POST /werk/uitloggen everyone
        GET  /werk/wachtwoord everyone
        POST /werk/wachtwoord everyone
        GET  /werk/wachtwoord/:sleutel everyone
        POST /werk/wachtwoord/:sleutel everyone
        GET  /werk/wissen registerKeeper director
        """
}
