import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// A talk without a complaint (article 5): the site gives a code, which is all that leads back.
struct TalkAloneController: Sendable {
    static let path = "/klachtenfunctionaris/gesprek"

    let site: Site

    func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData())
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let first = FirstWords(form, context.texts.room)
        guard let commands = first.commands else { return try await page(context, form, first.problems) }
        do {
            let token = try await site.desk.beginRoomAlone(
                commands, aboutOfficer: first.isAboutOfficer, now: site.now())
            return site.welcome(guest: token, to: GuestRoomController.path, context)
        } catch DeskFault.noRoomKey {
            return try await page(context, form, [try await site.noKey(first, context)])
        }
    }

    private func page(
        _ context: WebContext, _ form: FormData, _ problems: [FieldProblem] = []
    ) async throws -> Response {
        let texts = context.texts.room
        let names = RoomNames(try await site.desk.office())
        return try await site.roomPage(
            texts.startAlone, at: Self.path, context, back: "/klachtenfunctionaris", problems: problems
        ) {
            h1 { texts.startAlone }
            p(.class("lead")) { texts.startAloneLead }
            PostForm(to: context.address(Self.path), token: context.csrfToken) {
                FirstWordsForm(form: form, problems: problems, texts: texts, names: names)
                Buttons { Button(texts.send) }
            }
        }
    }
}

extension Site {
    /// That whoever should read it has no key yet, and whom to call.
    func noKey(_ first: FirstWords, _ context: WebContext) async throws -> FieldProblem {
        let organisation = try await desk.office().organisation ?? .unnamed
        let texts = context.texts.room
        let officer = organisation.officer
        return FieldProblem(
            "bericht",
            first.isAboutOfficer
                ? texts.noSubstitute(organisation.telephone)
                : texts.notThereYet(officer.name, officer.telephone))
    }
}

/// The first message in a room, with who may read it and how the person wants to be called.
struct FirstWords {
    let isAboutOfficer: Bool
    private(set) var commands: [Mediation.Command]?
    private(set) var problems: [FieldProblem] = []

    init(_ form: FormData, _ texts: RoomTexts) {
        isAboutOfficer = form.value("over") == "ja"
        let typed = form.text("bericht")
        if !["ja", "nee"].contains(form.value("over")) {
            problems.append(FieldProblem("over", texts.chooseAbout))
        }
        guard let words = Words(typed) else {
            problems.append(FieldProblem("bericht", texts.noWords))
            return
        }
        if typed.count > ComplaintForm.longestStory {
            problems.append(FieldProblem("bericht", texts.tooLong))
        }
        guard problems.isEmpty else { return }
        let name = Words(form.line("naam")).map { Mediation.Command.introduce($0, .look) }
        commands = [name, .write(.complainant, words)].compactMap { $0 }
    }
}

/// Its fields, the same with a complaint and without.
struct FirstWordsForm: Part {
    let form: FormData
    let problems: [FieldProblem]
    let texts: RoomTexts
    let names: RoomNames

    var html: HTML {
        Radios(
            Field("over", texts.about(names.officer), error: problems["over"], isNeeded: true),
            [Choice("nee", texts.aboutNo), Choice("ja", texts.aboutYes(names.substitute))],
            selected: form.value("over")
        ).html
            + TextField(Field("naam", texts.name), value: form.text("naam")).html
            + TextArea(
                Field("bericht", texts.words, error: problems["bericht"], isNeeded: true),
                value: form.text("bericht"), rows: 8
            ).html
    }
}
