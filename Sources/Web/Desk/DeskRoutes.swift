import Hummingbird
import Procedure

extension Site {
    /// In and out.
    func addSigningIn(to routes: inout RouteTable<AccessCell>) {
        let signIn = SignInController(site: self)
        routes.get("/werk/inloggen", cell: everyone, signIn.new)
        routes.post("/werk/inloggen", cell: everyone, quota: .answers, signIn.create)
        let openID = OpenIDController(site: self)
        routes.get("/werk/inloggen/openid", cell: everyone, quota: .signOns, openID.new)
        routes.get("/werk/inloggen/openid/terug", cell: everyone, quota: .signOns, openID.show)
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
        let promises = PromisesController(site: self)
        routes.get("/werk/beloofd", cell: anyStaff, promises.show)
        routes.post("/werk/beloofd/:nr/:id", cell: ofTheCase, promises.update)
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
        routes.post("/werk/nieuw/klaar/volgende", cell: desks, receipt.create)
    }

    /// A new code, and what an employee passes on.
    func addReceiving(to routes: inout RouteTable<AccessCell>) {
        let code = NewCodeController(site: self)
        routes.get("/werk/code", cell: desks, code.new)
        routes.post("/werk/code", cell: desks, code.create)
        routes.post("/werk/code/maak", cell: desks, code.update)
        let card = CodeCardController(site: self)
        routes.get("/werk/code/kaart", cell: desks, card.show)
        routes.post("/werk/code/kaart", cell: desks, card.destroy)
        let passing = PassingOnController(site: self)
        routes.get("/doorgeven", cell: anyStaff, passing.show)
        routes.post("/doorgeven", cell: anyStaff, passing.choose)
        routes.get("/doorgeven/vertel", cell: anyStaff, passing.new)
        routes.post("/doorgeven/vertel", cell: anyStaff, passing.create)
        routes.get("/doorgeven/klaar", cell: anyStaff, passing.done)
        routes.get("/doorgeven/kaart", cell: anyStaff, passing.card)
    }

    /// Everybody with an account: the first page after signing in.
    var anyStaff: AccessCell {
        staff(.manager, .intake, .officer, .registerKeeper, .director, .administrator, .employee, .partner)
    }
}
