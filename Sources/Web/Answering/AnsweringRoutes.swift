import CaseDesk
import Hummingbird

extension Site {
    /// Whom it is about: their own door, and behind it what was asked of them (article 6, 2e streepje).
    func addAnswering(to routes: inout RouteTable<AccessCell>) {
        addDoor(to: &routes)
        let mine = AskedQuestionController(site: self)
        routes.get("/vragen/mijn", cell: asked, everyLanguage: true, mine.index)
        let secrecy = AskedSecrecyController(site: self)
        routes.get("/vragen/vraag/:vraag/geheim", cell: asked, everyLanguage: true, secrecy.new)
        routes.post("/vragen/vraag/:vraag/geheim", cell: asked, everyLanguage: true, secrecy.create)
        routes.get("/vragen/vraag/:vraag", cell: asked, everyLanguage: true, mine.show)
        addReaction(to: &routes)
        let letters = AskedLettersController(site: self)
        // A number with `.pdf` behind it is the same letter on paper.
        routes.get(
            "/vragen/vraag/:vraag/brief/:nr", cell: asked, everyLanguage: true, quota: .prints, letters.show)
        routes.get("/vragen/vraag/:vraag/brief/:nr/tekst", cell: asked, everyLanguage: true, letters.text)
        let minutes = AskedMinutesController(site: self)
        routes.get("/vragen/vraag/:vraag/verslag/:nr", cell: asked, everyLanguage: true, minutes.show)
        routes.post(
            "/vragen/vraag/:vraag/verslag/:nr", cell: asked, everyLanguage: true, quota: .messages,
            minutes.create)
        routes.get("/vragen/vraag/:vraag/agenda/:nr", cell: asked, everyLanguage: true, minutes.calendar)
        let handing = HandingOnController(site: self)
        routes.get("/vragen/vraag/:vraag/doorgeven", cell: asked, everyLanguage: true, handing.show)
        routes.post(
            "/vragen/vraag/:vraag/doorgeven", cell: asked, everyLanguage: true, quota: .messages,
            handing.create)
    }

    private func addDoor(to routes: inout RouteTable<AccessCell>) {
        let door = AskedEntryController(site: self)
        routes.get("/vragen", cell: everyone, everyLanguage: true, door.new)
        routes.post("/vragen", cell: everyone, everyLanguage: true, quota: .messages, door.create)
        routes.post("/vragen/code", cell: everyone, everyLanguage: true, quota: .messages, door.card)
        routes.post("/vragen/sluiten", cell: everyone, everyLanguage: true, door.destroy)
        let link = MailedLinkController(site: self)
        routes.get("/vragen/deur/:deur", cell: everyone, everyLanguage: true, link.new)
        routes.post("/vragen/deur/:deur", cell: everyone, everyLanguage: true, quota: .messages, link.create)
        routes.get("/vragen/deur/:deur/:sleutel", cell: everyone, everyLanguage: true, link.edit)
        routes.post(
            "/vragen/deur/:deur/:sleutel", cell: everyone, everyLanguage: true, quota: .messages, link.update)
    }

    private func addReaction(to routes: inout RouteTable<AccessCell>) {
        let reaction = AskedReactionController(site: self)
        routes.get("/vragen/vraag/:vraag/reactie", cell: asked, everyLanguage: true, reaction.edit)
        routes.post(
            "/vragen/vraag/:vraag/reactie", cell: asked, everyLanguage: true, quota: .messages,
            reaction.update)
        routes.get("/vragen/vraag/:vraag/nakijken", cell: asked, everyLanguage: true, reaction.show)
        routes.post(
            "/vragen/vraag/:vraag/nakijken", cell: asked, everyLanguage: true, quota: .messages,
            reaction.create)
        let files = AskedFilesController(site: self)
        routes.get("/vragen/vraag/:vraag/bestand", cell: asked, everyLanguage: true, files.index)
        routes.upload(
            "/vragen/vraag/:vraag/bestand", cell: asked, everyLanguage: true, quota: .files, files.create)
        routes.get("/vragen/vraag/:vraag/bestand/:id", cell: asked, everyLanguage: true, files.show)
    }
}
