import Hummingbird

extension Site {
    /// What a complainant said or wrote on paper, each act with a page of its own.
    func addByWord(to routes: inout RouteTable<AccessCell>) {
        routes.get("/werk/klachten/:nr/gezegd", cell: ofTheCase, ByWordController(site: self).show)
        let continuation = ContinuationController(site: self)
        routes.get("/werk/klachten/:nr/verder", cell: ofTheCase, continuation.show)
        routes.post("/werk/klachten/:nr/verder", cell: ofTheCase, continuation.create)
        let later = LaterDayController(site: self)
        routes.get("/werk/klachten/:nr/latere-dag", cell: ofTheCase, later.show)
        routes.post("/werk/klachten/:nr/latere-dag", cell: ofTheCase, later.create)
        let officer = OfficerHelpController(site: self)
        routes.get("/werk/klachten/:nr/functionaris", cell: ofTheCase, officer.show)
        routes.post("/werk/klachten/:nr/functionaris", cell: ofTheCase, officer.create)
        let name = NameAnswerController(site: self)
        routes.get("/werk/klachten/:nr/naam", cell: ofTheCase, name.show)
        routes.post("/werk/klachten/:nr/naam", cell: ofTheCase, name.create)
        let reach = ReachByWordController(site: self)
        routes.get("/werk/klachten/:nr/bereik", cell: ofTheCase, reach.show)
        routes.post("/werk/klachten/:nr/bereik", cell: ofTheCase, reach.create)
        let minutes = MinutesAnswerController(site: self)
        routes.get("/werk/klachten/:nr/verslag/:id/antwoord", cell: ofTheCase, minutes.show)
        routes.post("/werk/klachten/:nr/verslag/:id/antwoord", cell: ofTheCase, minutes.create)
    }
}
