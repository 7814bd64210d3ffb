import Hummingbird

extension Site {
    /// What everyone can read without signing in.
    func addPublicPages(to routes: inout RouteTable<AccessCell>) {
        let pages = PublicController(site: self)
        routes.get("/", cell: everyone, everyLanguage: true, pages.start)
        routes.get("/klachtenfunctionaris", cell: everyone, everyLanguage: true, pages.officer)
        routes.get("/regeling", cell: everyone, everyLanguage: true, pages.regulation)
        routes.get("/regeling/:dag", cell: everyone, everyLanguage: true, pages.version)
        routes.get("/contact", cell: everyone, everyLanguage: true, pages.contact)
        routes.get("/privacy", cell: everyone, everyLanguage: true, pages.privacy)
        routes.get("/toegankelijkheid", cell: everyone, everyLanguage: true, pages.accessibility)
        let consent = ConsentController(site: self)
        routes.get("/cookies", cell: everyone, everyLanguage: true, consent.index)
        routes.get("/cookies/intrekken", cell: everyone, everyLanguage: true, consent.show)
        routes.post("/cookies/intrekken", cell: everyone, everyLanguage: true, consent.destroy)
        routes.get("/weg", cell: everyone, QuickExit(site: self).show)
        let signature = SignatureController(site: self)
        routes.get("/sleutel", cell: everyone, everyLanguage: true, signature.show)
        routes.get("/sleutel.txt", cell: everyone, signature.download)
        routes.get("/controleren", cell: everyone, everyLanguage: true, signature.new)
        routes.upload("/controleren", cell: everyone, everyLanguage: true, quota: .prints, signature.create)
        let paper = PaperFormController(site: self, made: PaperForms())
        routes.get("/formulier.pdf", cell: everyone, everyLanguage: true, quota: .prints, paper.show)
    }
}
