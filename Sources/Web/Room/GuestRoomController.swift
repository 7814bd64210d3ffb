import CaseDesk
import HTML
import Hummingbird
import Procedure
import Texts

/// The room behind one's own code: locked, empty, or the thread.
struct GuestRoomController: Sendable {
    static let path = "/volgen/vertrouwelijk"

    let site: Site

    func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(context, FormData(), done: try request.query().text("klaar"))
    }

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        let token = try context.follower
        switch try await site.desk.guestDoor(token, now: site.now()) {
        case .empty, .notThereYet:
            let first = FirstWords(form, context.texts.room)
            guard let commands = first.commands else { return try await page(context, form, first.problems) }
            do {
                try await site.desk.beginRoom(
                    commands, aboutOfficer: first.isAboutOfficer, as: token, now: site.now())
            } catch DeskFault.noRoomKey {
                return try await page(context, form, [try await site.noKey(first, context)])
            }
        case .open:
            if let problem = try await say(form, context, token) {
                return try await page(context, form, [FieldProblem("bericht", problem)])
            }
        case .locked: return try await page(context, form)
        }
        return .redirect(to: context.address(Self.path) + "?klaar=verstuurd")
    }

    /// Sends one message; what it says about it when it was not sent.
    private func say(_ form: FormData, _ context: WebContext, _ token: Token) async throws -> String? {
        let texts = context.texts.room
        let typed = form.text("bericht")
        guard let words = Words(typed) else { return texts.noWords }
        guard typed.count <= ComplaintForm.longestStory else { return texts.tooLong }
        do {
            try await site.desk.say([.write(.complainant, words)], as: token, now: site.now())
        } catch DeskFault.noRoomKey {
            return texts.nobodyReads((try await site.desk.office().organisation ?? .unnamed).telephone)
        }
        return nil
    }

    private func page(
        _ context: WebContext, _ form: FormData, _ problems: [FieldProblem] = [], done: String = ""
    ) async throws -> Response {
        let token = try context.follower
        let door = try await site.desk.guestDoor(token, now: site.now())
        let hasCase = try await site.desk.isFollowing(token, now: site.now())
        let page = GuestRoomPage(
            door: door, office: try await site.desk.office(), context: context, form: form,
            problems: problems, hasCase: hasCase, done: done, today: site.now().today)
        var isAboutOfficer = false
        if case .open(let room) = door { isAboutOfficer = room.isAboutOfficer }
        return try await site.roomPage(
            page.title, at: Self.path, context, aboutOfficer: isAboutOfficer,
            back: hasCase ? "/volgen/zaak" : nil, problems: problems
        ) { page.html }
    }
}

/// The answer to the question whether an exact text may leave: yes or no, and nothing chosen beforehand.
struct GuestConsentController: Sendable {
    let site: Site

    func create(_ request: Request, _ context: WebContext, _ form: FormData) async throws -> Response {
        guard let number = Int(try context.pathPart("nr")), let answer = form.value("antwoord"),
            ["ja", "nee"].contains(answer)
        else { throw WebProblem.notFound }
        let token = try context.follower
        let isYes = answer == "ja"
        guard case .open(let room) = try await site.desk.guestDoor(token, now: site.now()),
            let asked = room.mediation.consents.first(where: { $0.id.number == number })
        else { return .redirect(to: context.address(GuestRoomController.path)) }
        // The answer first: what is refused here is not let be known. Pressing again does what is left.
        if asked.answer != isYes {
            do {
                try await site.desk.say([.answer(.init(number), isYes)], as: token, now: site.now())
            } catch Mediation.Refusal.alreadyPassedOn {
                return back("al-door", context)
            } catch Mediation.Refusal.alreadyAnswered { return back("al-nee", context) }
        }
        if isYes, try await site.desk.isFollowing(token, now: site.now()) {
            try await letBeKnown(token, context)
        }
        return back("antwoord", context)
    }

    private func letBeKnown(_ token: Token, _ context: WebContext) async throws {
        let view = try await site.followed(context)
        if !view.referral.isDisclosed {
            try await site.desk.act(.referral(.disclose(.online)), as: token, now: site.now())
        }
        try await site.desk.linkRoom(as: token, now: site.now())
    }

    private func back(_ done: String, _ context: WebContext) -> Response {
        .redirect(to: context.address(GuestRoomController.path) + "?klaar=\(done)")
    }
}
