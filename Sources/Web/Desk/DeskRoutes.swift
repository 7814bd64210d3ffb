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
        routes.get("/werk/balie", cell: desks, lists.desk)
    }

    /// Everybody with an account: the first page after signing in.
    var anyStaff: AccessCell {
        staff(.manager, .intake, .officer, .registerKeeper, .director, .administrator, .employee, .partner)
    }
}
