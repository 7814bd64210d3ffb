import Hummingbird

extension Site {
    /// Ends without a judgment, taking an end back, giving the case back, and taking it over.
    func addOtherEnds(to routes: inout RouteTable<AccessCell>) {
        let referring = AgreedEndController(site: self, end: .referredOn)
        routes.get("/werk/klachten/:nr/doorgeven", cell: ofTheCase, referring.show)
        routes.post("/werk/klachten/:nr/doorgeven", cell: ofTheCase, referring.create)
        let aside = AgreedEndController(site: self, end: .notAComplaint)
        routes.get("/werk/klachten/:nr/geen-klacht", cell: ofTheCase, aside.show)
        routes.post("/werk/klachten/:nr/geen-klacht", cell: ofTheCase, aside.create)
        let death = DeathController(site: self)
        routes.get("/werk/klachten/:nr/overleden", cell: ofTheCase, death.show)
        routes.post("/werk/klachten/:nr/overleden", cell: ofTheCase, death.create)
        let unanswerable = UnanswerableController(site: self)
        routes.get("/werk/klachten/:nr/geen-antwoord", cell: ofTheCase, unanswerable.show)
        routes.post("/werk/klachten/:nr/geen-antwoord", cell: ofTheCase, unanswerable.create)
        routes.post(
            "/werk/klachten/:nr/einde/:id/terug", cell: ofTheCase, EndingController(site: self).destroy)
        let addendum = AddendumController(site: self)
        routes.get("/werk/klachten/:nr/aanvulling", cell: ofTheCase, addendum.show)
        routes.post("/werk/klachten/:nr/aanvulling", cell: ofTheCase, addendum.create)
        let release = ReleaseController(site: self)
        routes.get("/werk/klachten/:nr/teruggeven", cell: ofTheCase, release.show)
        routes.post("/werk/klachten/:nr/teruggeven", cell: ofTheCase, release.create)
        let takeOver = TakeOverController(site: self)
        routes.get("/werk/klachten/:nr/overnemen", cell: ofTheCase, takeOver.show)
        routes.post("/werk/klachten/:nr/overnemen", cell: ofTheCase, takeOver.create)
    }
}
