import Hummingbird

extension Site {
    /// What a complainant said or wrote on paper, each act with a page of its own.
    func addByWord(to routes: inout RouteTable<AccessCell>) {
        routes.get("/werk/klachten/:nr/gezegd", cell: desks, ByWordController(site: self).show)
        let continuation = ContinuationController(site: self)
        routes.get("/werk/klachten/:nr/verder", cell: desks, continuation.show)
        routes.post("/werk/klachten/:nr/verder", cell: desks, continuation.create)
        let later = LaterDayController(site: self)
        routes.get("/werk/klachten/:nr/latere-dag", cell: desks, later.show)
        routes.post("/werk/klachten/:nr/latere-dag", cell: desks, later.create)
        let officer = OfficerHelpController(site: self)
        routes.get("/werk/klachten/:nr/functionaris", cell: desks, officer.show)
        routes.post("/werk/klachten/:nr/functionaris", cell: desks, officer.create)
        let name = NameAnswerController(site: self)
        routes.get("/werk/klachten/:nr/naam", cell: desks, name.show)
        routes.post("/werk/klachten/:nr/naam", cell: desks, name.create)
        let reach = ReachByWordController(site: self)
        routes.get("/werk/klachten/:nr/bereik", cell: desks, reach.show)
        routes.post("/werk/klachten/:nr/bereik", cell: desks, reach.create)
        let minutes = MinutesAnswerController(site: self)
        routes.get("/werk/klachten/:nr/verslag/:id/antwoord", cell: handlers, minutes.show)
        routes.post("/werk/klachten/:nr/verslag/:id/antwoord", cell: handlers, minutes.create)
    }
}
