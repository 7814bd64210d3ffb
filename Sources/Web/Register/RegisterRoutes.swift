import Procedure

extension Site {
    /// The register of article 9, for who keeps it.
    func addRegister(to routes: inout RouteTable<AccessCell>) {
        let keeper = staff(.registerKeeper)
        let register = RegisterController(site: self)
        routes.get("/register", cell: keeper, register.show)
        routes.get("/register/regels.csv", cell: keeper, register.download)
        routes.get("/register/beeld", cell: keeper, InsightController(site: self).show)
        let line = RegisterLineController(site: self)
        routes.get("/register/regel/:jaar/:regel", cell: keeper, line.show)
        routes.post("/register/regel/:jaar/:regel", cell: keeper, line.create)
        routes.post("/register/regel/:jaar/:regel/weg", cell: keeper, line.destroy)
    }

    /// The report to the municipality, for who makes it and who approves it.
    func addReports(to routes: inout RouteTable<AccessCell>) {
        let (keeper, both) = (staff(.registerKeeper), staff(.registerKeeper, .director))
        let reports = ReportsController(site: self)
        routes.get("/rapport", cell: both, reports.show)
        routes.post("/rapport", cell: keeper, reports.create)
        let report = ReportController(site: self)
        routes.get("/rapport/:periode", cell: both, report.show)
        routes.post("/rapport/:periode/zinnen", cell: keeper, report.write)
        routes.post("/rapport/:periode/akkoord", cell: keeper, report.ask)
        routes.post("/rapport/:periode/vaststellen", cell: staff(.director), report.approve)
        routes.post("/rapport/:periode/verstuurd", cell: keeper, report.send)
        let files = ReportFilesController(site: self)
        routes.get("/rapport/:periode/verslag.pdf", cell: both, files.pdf)
        routes.get("/rapport/:periode/site.pdf", cell: both, files.publication)
        routes.get("/rapport/:periode/cijfers.csv", cell: both, files.csv)
        routes.get("/rapport/:periode/cijfers.json", cell: both, files.json)
    }
}
