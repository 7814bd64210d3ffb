import Hummingbird
import Procedure

extension Site {
    /// In and out.
    func addSigningIn(to routes: inout RouteTable<AccessCell>) {
        let signIn = SignInController(site: self)
        routes.get("/werk/inloggen", cell: everyone, signIn.new)
        routes.post("/werk/inloggen", cell: everyone, signIn.create)
        routes.get("/werk/uitloggen", cell: anyStaff, signIn.edit)
        routes.post("/werk/uitloggen", cell: everyone, signIn.destroy)
    }

    /// My day and the lists.
    func addDesk(to routes: inout RouteTable<AccessCell>) {
        let lists = ListsController(site: self)
        routes.get("/werk", cell: anyStaff, DayController(site: self).show)
        routes.get("/werk/klachten", cell: handlers, lists.mine)
        routes.post("/werk/klachten/zoeken", cell: handlers, lists.search)
        routes.get("/werk/balie", cell: desks, lists.desk)
        routes.post("/werk/balie/zoeken", cell: staff(.intake), lists.lookUp)
        let post = PostListController(site: self)
        routes.get("/werk/post", cell: handlers, post.show)
        routes.get("/werk/post/brieven", cell: handlers, post.download)
        routes.post("/werk/post", cell: handlers, post.create)
        let upkeep = UpkeepController(site: self)
        routes.get("/werk/techniek", cell: staff(.administrator), upkeep.show)
        routes.post("/werk/techniek", cell: staff(.administrator), upkeep.create)
    }

    /// Taking a complaint down: whoever of us is called (domain rule 2).
    func addIntake(to routes: inout RouteTable<AccessCell>) {
        let intake = IntakeController(site: self)
        routes.get("/werk/nieuw", cell: desks, intake.new)
        routes.upload("/werk/nieuw", cell: desks, intake.create)
        routes.get("/werk/nieuw/wissen", cell: desks, intake.edit)
        routes.post("/werk/nieuw/wissen", cell: desks, intake.destroy)
        let check = IntakeCheckController(site: self)
        routes.get("/werk/nieuw/nakijken", cell: desks, check.show)
        routes.post("/werk/nieuw/nakijken", cell: desks, check.create)
        let receipt = IntakeReceiptController(site: self)
        routes.get("/werk/nieuw/klaar", cell: desks, receipt.show)
        routes.post("/werk/nieuw/klaar", cell: desks, receipt.destroy)
    }

    /// Everybody with an account: the first page after signing in.
    var anyStaff: AccessCell {
        staff(.manager, .intake, .officer, .registerKeeper, .director, .administrator, .employee, .partner)
    }
}
