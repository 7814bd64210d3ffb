import Hummingbird

extension Site {
    /// Everything that a receipt code opens.
    func addFollowing(to routes: inout RouteTable<AccessCell>) {
        let entry = EntryController(site: self)
        routes.get("/volgen", cell: everyone, everyLanguage: true, entry.new)
        routes.post("/volgen", cell: everyone, everyLanguage: true, entry.create)
        routes.post("/volgen/sluiten", cell: everyone, everyLanguage: true, entry.destroy)
        routes.get("/volgen/code-kwijt", cell: everyone, everyLanguage: true, entry.lost)
        let mine = CaseController(site: self)
        routes.get("/volgen/zaak", cell: follower, everyLanguage: true, mine.show)
        routes.get("/volgen/wie-keek", cell: follower, everyLanguage: true, mine.readers)
        addWishes(to: &routes)
        addOwnData(to: &routes)
        addTalking(to: &routes)
        addLetters(to: &routes)
        addEnding(to: &routes)
    }

    private func addWishes(to routes: inout RouteTable<AccessCell>) {
        let naming = NameController(site: self)
        routes.get("/volgen/naam", cell: follower, everyLanguage: true, naming.show)
        routes.post("/volgen/naam", cell: follower, everyLanguage: true, quota: .messages, naming.create)
        let minding = NeedsController(site: self)
        routes.get("/volgen/letten", cell: follower, everyLanguage: true, minding.show)
        routes.post("/volgen/letten", cell: follower, everyLanguage: true, quota: .messages, minding.create)
        let reach = ReachController(site: self)
        routes.get("/volgen/bereikbaar", cell: follower, everyLanguage: true, reach.show)
        routes.post("/volgen/bereikbaar", cell: follower, everyLanguage: true, quota: .messages, reach.create)
        routes.get("/volgen/bereikbaar/:weg", cell: follower, everyLanguage: true, reach.edit)
        routes.post(
            "/volgen/bereikbaar/:weg", cell: follower, everyLanguage: true, quota: .messages, reach.update)
        let proof = ReachProofController(site: self)
        routes.get("/volgen/klopt-bereik", cell: follower, everyLanguage: true, proof.show)
        routes.post(
            "/volgen/klopt-bereik", cell: follower, everyLanguage: true, quota: .messages, proof.create)
    }

    private func addOwnData(to routes: inout RouteTable<AccessCell>) {
        let data = OwnDataController(site: self)
        routes.get("/volgen/gegevens", cell: follower, everyLanguage: true, data.show)
        routes.post("/volgen/gegevens", cell: follower, everyLanguage: true, quota: .messages, data.create)
        routes.get(
            "/volgen/gegevens/alles.zip", cell: follower, everyLanguage: true, quota: .prints, data.all)
        routes.get(
            "/volgen/gegevens/ontvangst.zip", cell: follower, everyLanguage: true, quota: .prints,
            data.receipt)
    }

    private func addTalking(to routes: inout RouteTable<AccessCell>) {
        let messages = MessagesController(site: self)
        routes.get("/volgen/bericht", cell: follower, everyLanguage: true, messages.show)
        routes.upload(
            "/volgen/bericht", cell: follower, everyLanguage: true, quota: .messages, messages.create)
        let files = GivenFilesController(site: self)
        routes.get("/volgen/bestand", cell: follower, everyLanguage: true, files.show)
        routes.upload("/volgen/bestand", cell: follower, everyLanguage: true, quota: .files, files.create)
        routes.get("/volgen/bestand/:id", cell: follower, everyLanguage: true, files.edit)
        let minutes = MinutesController(site: self)
        routes.get("/volgen/verslag/:nr", cell: follower, everyLanguage: true, minutes.show)
        routes.post(
            "/volgen/verslag/:nr", cell: follower, everyLanguage: true, quota: .messages, minutes.create)
        routes.get("/volgen/agenda/:nr", cell: follower, everyLanguage: true, minutes.calendar)
        let agreements = AgreementsController(site: self)
        routes.get("/volgen/afspraken", cell: follower, everyLanguage: true, agreements.show)
        routes.post(
            "/volgen/afspraken", cell: follower, everyLanguage: true, quota: .messages, agreements.create)
    }

    private func addLetters(to routes: inout RouteTable<AccessCell>) {
        let letters = LettersController(site: self)
        routes.get("/volgen/uitkomst", cell: follower, everyLanguage: true, letters.index)
        // A number with `.pdf` behind it is the same letter on paper.
        routes.get("/volgen/brief/:nr", cell: follower, everyLanguage: true, quota: .prints, letters.show)
        routes.get("/volgen/brief/:nr/tekst", cell: follower, everyLanguage: true, letters.text)
    }

    private func addEnding(to routes: inout RouteTable<AccessCell>) {
        let stopping = StoppingController(site: self)
        routes.get("/volgen/stoppen", cell: follower, everyLanguage: true, stopping.show)
        routes.post("/volgen/stoppen", cell: follower, everyLanguage: true, quota: .messages, stopping.create)
        routes.post("/volgen/stoppen/terug", cell: follower, everyLanguage: true, stopping.destroy)
        let notKept = NotKeptController(site: self)
        routes.get("/volgen/niet-nagekomen", cell: follower, everyLanguage: true, notKept.show)
        routes.post(
            "/volgen/niet-nagekomen", cell: follower, everyLanguage: true, quota: .messages, notKept.create)
        let notSolved = NotSolvedController(site: self)
        routes.get("/volgen/niet-opgelost", cell: follower, everyLanguage: true, notSolved.show)
        routes.post(
            "/volgen/niet-opgelost", cell: follower, everyLanguage: true, quota: .messages, notSolved.create)
    }
}
