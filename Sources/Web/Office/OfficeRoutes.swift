import Hummingbird
import Procedure

extension Site {
    /// The versions of the procedure, for who administers the office.
    func addProcedure(to routes: inout RouteTable<AccessCell>) {
        let editions = EditionController(site: self)
        routes.get("/beheer/regeling", cell: staff(.administrator), editions.index)
        routes.get("/beheer/regeling/nieuw", cell: staff(.administrator), editions.new)
        routes.post("/beheer/regeling/nieuw", cell: staff(.administrator), editions.create)
        routes.get("/beheer/regeling/:dag/weg", cell: staff(.administrator), editions.edit)
        routes.post("/beheer/regeling/:dag/weg", cell: staff(.administrator), editions.destroy)
    }

    /// The day on which a case is erased: numbers and days for who asks or approves, and for the handler.
    func addErasures(to routes: inout RouteTable<AccessCell>) {
        let erasures = ErasureController(site: self)
        routes.get("/werk/wissen", cell: staff(.registerKeeper, .director), erasures.index)
        routes.get("/werk/wissen/:nr", cell: ofTheCase, erasures.show)
        routes.post("/werk/wissen/:nr", cell: ofTheCase, erasures.create)
        routes.post("/werk/wissen/:nr/goedkeuren", cell: ofTheCase, erasures.update)
        routes.post("/werk/wissen/:nr/laten", cell: ofTheCase, erasures.destroy)
    }

    /// The office: for administrators, who meet no complaint here.
    func addOffice(to routes: inout RouteTable<AccessCell>) {
        let administrator = staff(.administrator)
        routes.get("/beheer", cell: administrator, OfficeController(site: self).show)
        let people = PeopleController(site: self)
        routes.get("/beheer/mensen", cell: administrator, people.index)
        routes.get("/beheer/mensen/nieuw", cell: administrator, people.new)
        routes.post("/beheer/mensen/nieuw", cell: administrator, people.create)
        let person = PersonController(site: self)
        routes.get("/beheer/mensen/:id", cell: administrator, person.show)
        routes.post("/beheer/mensen/:id", cell: administrator, person.update)
        routes.post("/beheer/mensen/:id/link", cell: administrator, person.invite)
        routes.get("/beheer/mensen/:id/telefoon", cell: administrator, person.askFactor)
        routes.post("/beheer/mensen/:id/telefoon", cell: administrator, person.removeFactor)
        routes.post("/beheer/mensen/:id/koppeling", cell: administrator, person.releaseOpenID)
        routes.post("/beheer/mensen/:id/uit", cell: administrator, person.endSessions)
        routes.get("/beheer/mensen/:id/weg", cell: administrator, person.edit)
        routes.post("/beheer/mensen/:id/weg", cell: administrator, person.destroy)
        let organisation = OrganisationController(site: self)
        routes.get("/beheer/organisatie", cell: administrator, organisation.show)
        routes.post("/beheer/organisatie", cell: administrator, organisation.update)
        let order = OrderController(site: self)
        routes.get("/beheer/volgorde", cell: administrator, order.show)
        routes.post("/beheer/volgorde", cell: administrator, order.update)
        routes.get("/beheer/logboek", cell: administrator, OfficeLogController(site: self).show)
    }

    /// An own account, and the steps on the way in.
    func addAccounts(to routes: inout RouteTable<AccessCell>) {
        let step = SecondStepController(site: self)
        routes.get("/werk/inloggen/code", cell: everyone, step.show)
        routes.post("/werk/inloggen/code", cell: everyone, step.create)
        routes.get("/werk/inloggen/telefoon", cell: everyone, step.new)
        routes.post("/werk/inloggen/telefoon", cell: everyone, step.update)
        routes.get("/werk/inloggen/papier", cell: everyone, step.edit)
        routes.post("/werk/inloggen/papier", cell: everyone, step.finish)
        let password = PasswordController(site: self)
        routes.get("/werk/wachtwoord", cell: everyone, password.new)
        routes.post("/werk/wachtwoord", cell: everyone, quota: .messages, password.create)
        routes.get("/werk/wachtwoord/:sleutel", cell: everyone, password.edit)
        routes.post("/werk/wachtwoord/:sleutel", cell: everyone, password.update)
        let mine = MyAccountController(site: self)
        routes.get("/werk/account", cell: anyStaff, mine.show)
        routes.post("/werk/account/sessie", cell: anyStaff, mine.destroy)
    }
}
