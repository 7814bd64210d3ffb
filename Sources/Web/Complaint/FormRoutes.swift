import Hummingbird

extension Site {
    /// The form, a question a page, up to the receipt.
    func addForm(to routes: inout RouteTable<AccessCell>) {
        for question in Question.allCases where question != .files { add(question, to: &routes) }
        let files = FilesController(site: self)
        routes.get("/klacht/bestand", cell: everyone, everyLanguage: true, files.show)
        routes.upload("/klacht/bestand", cell: everyone, everyLanguage: true, quota: .files, files.create)
        let check = CheckController(site: self)
        routes.get("/klacht/nakijken", cell: everyone, everyLanguage: true, check.show)
        routes.post("/klacht/versturen", cell: everyone, everyLanguage: true, quota: .filings, check.create)
        let sent = SentController(site: self)
        routes.get("/klacht/verstuurd", cell: everyone, everyLanguage: true, sent.show)
        routes.get("/klacht/verstuurd/code.txt", cell: everyone, everyLanguage: true, sent.download)
        let wiping = WipingController(site: self)
        routes.get("/klacht/wissen", cell: everyone, everyLanguage: true, wiping.show)
        routes.post("/klacht/wissen", cell: everyone, everyLanguage: true, wiping.destroy)
    }

    private func add(_ question: Question, to routes: inout RouteTable<AccessCell>) {
        let controller = QuestionController(site: self, question: question)
        let path = RoutePath(question.path)
        routes.get(path, cell: everyone, everyLanguage: true, controller.show)
        if question == .story {
            routes.upload(path, cell: everyone, everyLanguage: true, quota: .answers, controller.create)
        } else {
            routes.post(path, cell: everyone, everyLanguage: true, quota: .answers, controller.create)
        }
    }
}
