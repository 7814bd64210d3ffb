import Hummingbird

extension Site {
    /// Ends without a judgment, taking an end back, and giving the case back.
    func addOtherEnds(to routes: inout RouteTable<AccessCell>) {
        let referring = AgreedEndController(site: self, end: .referredOn)
        routes.get("/werk/klachten/:nr/doorgeven", cell: handlers, referring.show)
        routes.post("/werk/klachten/:nr/doorgeven", cell: handlers, referring.create)
        let aside = AgreedEndController(site: self, end: .notAComplaint)
        routes.get("/werk/klachten/:nr/geen-klacht", cell: handlers, aside.show)
        routes.post("/werk/klachten/:nr/geen-klacht", cell: handlers, aside.create)
        let death = DeathController(site: self)
        routes.get("/werk/klachten/:nr/overleden", cell: handlers, death.show)
        routes.post("/werk/klachten/:nr/overleden", cell: handlers, death.create)
        let unanswerable = UnanswerableController(site: self)
        routes.get("/werk/klachten/:nr/geen-antwoord", cell: desks, unanswerable.show)
        routes.post("/werk/klachten/:nr/geen-antwoord", cell: desks, unanswerable.create)
        routes.post(
            "/werk/klachten/:nr/einde/:id/terug", cell: handlers, EndingController(site: self).destroy)
        let addendum = AddendumController(site: self)
        routes.get("/werk/klachten/:nr/aanvulling", cell: handlers, addendum.show)
        routes.post("/werk/klachten/:nr/aanvulling", cell: handlers, addendum.create)
        let release = ReleaseController(site: self)
        routes.get("/werk/klachten/:nr/teruggeven", cell: handlers, release.show)
        routes.post("/werk/klachten/:nr/teruggeven", cell: handlers, release.create)
    }
}
