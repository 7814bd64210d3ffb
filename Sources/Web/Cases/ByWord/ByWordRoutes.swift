import Hummingbird

extension Site {
    /// What a complainant said or wrote on paper, each act with a page of its own.
    func addByWord(to routes: inout RouteTable<AccessCell>) {
        routes.get("/werk/klachten/:nr/gezegd", cell: handlers, ByWordController(site: self).show)
        let continuation = ContinuationController(site: self)
        routes.get("/werk/klachten/:nr/verder", cell: handlers, continuation.show)
        routes.post("/werk/klachten/:nr/verder", cell: handlers, continuation.create)
        let later = LaterDayController(site: self)
        routes.get("/werk/klachten/:nr/latere-dag", cell: handlers, later.show)
        routes.post("/werk/klachten/:nr/latere-dag", cell: handlers, later.create)
        let officer = OfficerHelpController(site: self)
        routes.get("/werk/klachten/:nr/functionaris", cell: handlers, officer.show)
        routes.post("/werk/klachten/:nr/functionaris", cell: handlers, officer.create)
        let name = NameAnswerController(site: self)
        routes.get("/werk/klachten/:nr/naam", cell: handlers, name.show)
        routes.post("/werk/klachten/:nr/naam", cell: handlers, name.create)
        let minutes = MinutesAnswerController(site: self)
        routes.get("/werk/klachten/:nr/verslag/:id/antwoord", cell: handlers, minutes.show)
        routes.post("/werk/klachten/:nr/verslag/:id/antwoord", cell: handlers, minutes.create)
    }
}
