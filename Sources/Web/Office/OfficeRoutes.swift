import Hummingbird
import Procedure

extension Site {
    /// The versions of the procedure, for who administers the office.
    func addProcedure(to routes: inout RouteTable<AccessCell>) {
        let editions = EditionController(site: self)
        routes.get("/beheer/regeling", cell: staff(.administrator), editions.index)
        routes.get("/beheer/regeling/nieuw", cell: staff(.administrator), editions.new)
        routes.post("/beheer/regeling/nieuw", cell: staff(.administrator), editions.create)
    }

    /// The day on which a case is erased: numbers and days for who asks or approves, and for the handler.
    func addErasures(to routes: inout RouteTable<AccessCell>) {
        let erasures = ErasureController(site: self)
        routes.get("/werk/wissen", cell: staff(.registerKeeper, .director), erasures.index)
        let keepers = staff(.registerKeeper, .director, .manager)
        routes.get("/werk/wissen/:nr", cell: keepers, erasures.show)
        routes.post("/werk/wissen/:nr", cell: keepers, erasures.create)
        routes.post("/werk/wissen/:nr/goedkeuren", cell: keepers, erasures.update)
        routes.post("/werk/wissen/:nr/laten", cell: keepers, erasures.destroy)
    }
}
