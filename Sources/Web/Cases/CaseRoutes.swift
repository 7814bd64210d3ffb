import Hummingbird

extension Site {
    /// A case and its steps, each with a noun of its own.
    func addCases(to routes: inout RouteTable<AccessCell>) {
        addDistribution(to: &routes)
        addTalking(to: &routes)
        addAsking(to: &routes)
        addDeciding(to: &routes)
        addEnding(to: &routes)
        addOtherEnds(to: &routes)
        addByWord(to: &routes)
        addFollowingUp(to: &routes)
    }

    private func addDistribution(to routes: inout RouteTable<AccessCell>) {
        let distribution = DistributionController(site: self)
        routes.get("/werk/klachten/:nr", cell: desks, OverviewController(site: self).show)
        let files = CaseFilesController(site: self)
        routes.get("/werk/klachten/:nr/bestand", cell: handlers, files.show)
        routes.upload("/werk/klachten/:nr/bestand", cell: handlers, files.create)
        routes.get("/werk/klachten/:nr/bestand/:id", cell: desks, files.edit)
        routes.get("/werk/klachten/:nr/behandelaar", cell: desks, distribution.show)
        routes.post("/werk/klachten/:nr/behandelaar", cell: desks, distribution.create)
        routes.post("/werk/klachten/:nr/behandelaar/betrokken", cell: desks, distribution.note)
        routes.post("/werk/klachten/:nr/behandelaar/toch", cell: handlers, distribution.free)
        routes.post("/werk/klachten/:nr/behandelaar/contact", cell: desks, distribution.call)
    }

    private func addTalking(to routes: inout RouteTable<AccessCell>) {
        let contact = FirstContactController(site: self)
        routes.get("/werk/klachten/:nr/ontvangst", cell: handlers, contact.show)
        routes.post("/werk/klachten/:nr/ontvangst", cell: handlers, contact.create)
        routes.post("/werk/klachten/:nr/ontvangst/veiligheid", cell: handlers, contact.talk)
        routes.post("/werk/klachten/:nr/ontvangst/papier", cell: handlers, contact.goOnPaper)
        routes.post("/werk/klachten/:nr/concept/weg", cell: handlers, WritingController(site: self).destroy)
        let thread = ThreadController(site: self)
        routes.get("/werk/klachten/:nr/bericht", cell: handlers, thread.show)
        routes.post("/werk/klachten/:nr/bericht", cell: handlers, thread.create)
        let consent = ConsentOfOtherController(site: self)
        routes.get("/werk/klachten/:nr/toestemming", cell: handlers, consent.show)
        routes.post("/werk/klachten/:nr/toestemming", cell: handlers, consent.create)
        let talks = TalksController(site: self)
        routes.get("/werk/klachten/:nr/gesprek", cell: handlers, talks.show)
        routes.post("/werk/klachten/:nr/gesprek", cell: handlers, talks.create)
        routes.get("/werk/klachten/:nr/gesprek/:id", cell: handlers, talks.edit)
        routes.post("/werk/klachten/:nr/gesprek/:id", cell: handlers, talks.update)
        let record = RecordController(site: self)
        routes.get("/werk/klachten/:nr/verslag/:id", cell: handlers, record.show)
        routes.post("/werk/klachten/:nr/verslag/:id", cell: handlers, record.new)
        routes.post("/werk/klachten/:nr/verslag/:id/delen", cell: handlers, record.create)
    }

    private func addAsking(to routes: inout RouteTable<AccessCell>) {
        let points = PointsController(site: self)
        routes.get("/werk/klachten/:nr/punten", cell: handlers, points.show)
        routes.post("/werk/klachten/:nr/punten", cell: handlers, points.create)
        routes.post("/werk/klachten/:nr/punten/onderwerp", cell: handlers, points.classify)
        let naming = NamingController(site: self)
        routes.get("/werk/klachten/:nr/reactie", cell: handlers, naming.show)
        routes.post("/werk/klachten/:nr/reactie", cell: handlers, naming.create)
        let asking = AskingController(site: self)
        routes.get("/werk/klachten/:nr/reactie/:id", cell: handlers, asking.show)
        routes.post("/werk/klachten/:nr/reactie/:id", cell: handlers, asking.new)
        routes.post("/werk/klachten/:nr/reactie/:id/vraag", cell: handlers, asking.create)
        let reaction = ReactionController(site: self)
        routes.post("/werk/klachten/:nr/reactie/:id/ingelicht", cell: handlers, reaction.inform)
        routes.post("/werk/klachten/:nr/reactie/:id/antwoord", cell: handlers, reaction.create)
        routes.post("/werk/klachten/:nr/reactie/:id/verder", cell: handlers, reaction.lapse)
        routes.post("/werk/klachten/:nr/reactie/:id/niet", cell: handlers, reaction.excuse)
        let findings = FindingsController(site: self)
        routes.get("/werk/klachten/:nr/onderzoek", cell: handlers, findings.show)
        routes.post("/werk/klachten/:nr/onderzoek", cell: handlers, findings.create)
        routes.get("/werk/klachten/:nr/onderzoek/klaar", cell: handlers, findings.edit)
        routes.post("/werk/klachten/:nr/onderzoek/klaar", cell: handlers, findings.update)
    }

    private func addDeciding(to routes: inout RouteTable<AccessCell>) {
        let solution = SolutionController(site: self)
        routes.get("/werk/klachten/:nr/oplossing", cell: handlers, solution.show)
        routes.post("/werk/klachten/:nr/oplossing", cell: handlers, solution.create)
        routes.post("/werk/klachten/:nr/oplossing/antwoord", cell: handlers, solution.update)
        routes.post("/werk/klachten/:nr/oplossing/:id", cell: handlers, solution.follow)
        let judging = JudgingController(site: self)
        routes.get("/werk/klachten/:nr/antwoord", cell: handlers, judging.show)
        routes.get("/werk/klachten/:nr/antwoord/:id", cell: handlers, judging.edit)
        routes.post("/werk/klachten/:nr/antwoord/:id", cell: handlers, judging.update)
        routes.post("/werk/klachten/:nr/antwoord/:id/terug", cell: handlers, judging.destroy)
        let measures = FollowUpController(site: self)
        routes.get("/werk/klachten/:nr/maatregel", cell: handlers, measures.show)
        routes.post("/werk/klachten/:nr/maatregel", cell: handlers, measures.create)
        routes.post("/werk/klachten/:nr/maatregel/niets", cell: handlers, measures.none)
        routes.post("/werk/klachten/:nr/maatregel/:id", cell: handlers, measures.update)
    }

    private func addEnding(to routes: inout RouteTable<AccessCell>) {
        let declining = DecliningController(site: self)
        routes.get("/werk/klachten/:nr/afwijzing", cell: handlers, declining.show)
        routes.post("/werk/klachten/:nr/afwijzing", cell: handlers, declining.create)
        routes.post("/werk/klachten/:nr/afwijzing/:id/terug", cell: handlers, declining.destroy)
        let withdrawing = WithdrawingController(site: self)
        routes.get("/werk/klachten/:nr/stoppen", cell: handlers, withdrawing.show)
        routes.post("/werk/klachten/:nr/stoppen", cell: handlers, withdrawing.create)
        routes.post("/werk/klachten/:nr/stoppen/gebeld", cell: handlers, withdrawing.call)
        let ending = EndingController(site: self)
        routes.get("/werk/klachten/:nr/einde", cell: handlers, ending.show)
        routes.post("/werk/klachten/:nr/einde", cell: handlers, ending.new)
        routes.post("/werk/klachten/:nr/einde/versturen", cell: handlers, ending.edit)
        routes.post("/werk/klachten/:nr/einde/weg", cell: handlers, ending.create)
    }

    private func addFollowingUp(to routes: inout RouteTable<AccessCell>) {
        let overdue = OverdueController(site: self)
        routes.get("/werk/klachten/:nr/te-laat", cell: handlers, overdue.show)
        routes.post("/werk/klachten/:nr/te-laat", cell: handlers, overdue.new)
        routes.post("/werk/klachten/:nr/te-laat/weg", cell: handlers, overdue.create)
        let posting = PostingController(site: self)
        routes.get("/werk/klachten/:nr/brieven", cell: handlers, posting.show)
        routes.get("/werk/klachten/:nr/brieven/:id", cell: handlers, posting.edit)
        routes.get("/werk/klachten/:nr/brieven/:id/pdf", cell: handlers, posting.download)
        routes.get("/werk/klachten/:nr/brieven/:id/tekst", cell: handlers, posting.text)
        routes.post("/werk/klachten/:nr/brieven/:id", cell: handlers, posting.update)
        routes.post("/werk/klachten/:nr/brieven/:id/terug", cell: handlers, posting.destroy)
        let beside = BesideController(site: self)
        routes.get("/werk/klachten/:nr/taak", cell: handlers, beside.show)
        routes.post("/werk/klachten/:nr/taak", cell: handlers, beside.create)
        routes.post("/werk/klachten/:nr/taak/:id", cell: handlers, beside.update)
    }
}
