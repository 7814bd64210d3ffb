import CaseDesk
import HTTPTypes
import Hummingbird
import Procedure
import Texts

/// Who may come in at an address; what they may see of one case is decided again by the desk, per case.
public struct AccessCell: RouteCell {
    /// Told apart for the test that walks over every address.
    public let who: Who
    private let site: Site

    /// The kinds of people at the door.
    public enum Who: Hashable, Sendable {
        case everyone
        /// Who came in with a receipt code.
        case follower
        /// Who came in to answer a question about a complaint.
        case asked
        /// Who came in with any code: for the officer's room, with or without a complaint.
        case guest
        /// Who signed in and has one of these roles.
        case staff(Set<Role>)
    }

    init(_ who: Who, of site: Site) {
        self.who = who
        self.site = site
    }

    /// Throws the way to the door for who is not inside, and "no such page" for who has another role.
    public func admit(_ request: Request, _ context: inout WebContext) async throws {
        switch who {
        case .everyone: return
        case .follower:
            guard let token = site.token(.follower, in: request),
                try await site.desk.isFollowing(token, now: site.now())
            else { throw Elsewhere(.follow) }
            context[FollowerKey.self] = token
        case .asked:
            guard let token = site.token(.asked, in: request),
                let asked = try await site.desk.asked(token, now: site.now())
            else { throw Elsewhere(.asked) }
            context[AskedKey.self] = asked
        case .guest:
            guard let token = site.token(.follower, in: request), try await site.isInside(token) else {
                throw Elsewhere(.follow)
            }
            context[FollowerKey.self] = token
        case .staff(let roles): try await admitStaff(roles, request, &context)
        }
    }

    private func admitStaff(_ roles: Set<Role>, _ request: Request, _ context: inout WebContext) async throws
    {
        let path = request.uri.path
        let back = request.method == .get ? path : nil
        guard let token = site.token(.staff, in: request) else { throw Elsewhere(.signIn, back: back) }
        let staff = try await site.desk.staff(token, now: site.now())
        // The form of a session that ended is only kept: without `StaffKey` no handler does anything.
        let ended = staff == nil ? try await site.desk.endedStaff(token, now: site.now()) : nil
        guard let account = staff?.account ?? ended?.account, staff != nil || request.method == .post else {
            throw Elsewhere(.signIn, back: back)
        }
        guard !account.roles.isDisjoint(with: roles) else { throw WebProblem.notFound }
        (context[StaffKey.self], context[EndedKey.self]) = (staff, ended)
        if back != nil { context[CasePageKey.self] = CasePagePath(path: path) }
    }

    /// "Bewaar voor later", and the form of somebody whose session ended while they typed.
    public func receive(_ form: FormData, _ context: inout WebContext) async throws -> Response? {
        guard case .staff = who else { return nil }
        context[CasePageKey.self] = CasePagePath(form.text(WrittenText.page))
        let written = WrittenText(form, context, of: site)
        if let ended = context[EndedKey.self] {
            guard let written else { throw Elsewhere(.signIn) }
            return try await written.rescue(for: ended)
        }
        guard form.has(WrittenText.button), let written else { return nil }
        return try await written.keep(for: try context.staff)
    }
}

extension AccessCell {
    /// Who may not see the page now does not see the answer either: its handler was asked before.
    ///
    /// The page of one case or one person that leads elsewhere says so too.
    public func recall(
        _ page: Response, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        guard page.status == .ok || context.parameters.isEmpty,
            var kept = try await site.keptAnswer(request, context)
        else { return page }
        kept.headers[values: .setCookie] = page.headers[values: .setCookie]
        return kept
    }
}

extension Site {
    var everyone: AccessCell { AccessCell(.everyone, of: self) }
    var follower: AccessCell { AccessCell(.follower, of: self) }
    var asked: AccessCell { AccessCell(.asked, of: self) }
    var guest: AccessCell { AccessCell(.guest, of: self) }

    fileprivate func isInside(_ token: Token) async throws -> Bool {
        if try await desk.isFollowing(token, now: now()) { return true }
        return try await desk.isInRoomOnly(token, now: now())
    }

    func staff(_ roles: Role...) -> AccessCell { AccessCell(.staff(Set(roles)), of: self) }

    /// Everyone with lists of cases of their own: managers and directors.
    var handlers: AccessCell { staff(.manager, .director) }
    /// Everyone who can meet new cases: the desk too.
    var desks: AccessCell { staff(.manager, .director, .intake) }
    /// An address of one case: what somebody is to it decides, for an outsider may have any role.
    var ofTheCase: AccessCell { anyStaff }

    func token(_ cookie: SiteCookie, in request: Request) -> Token? {
        settings.cookies.value(cookie.rawValue, in: request).flatMap(Token.init(cookie:))
    }
}

/// The cookies of the site, all of them necessary; `/cookies` lists them.
enum SiteCookie: String, CaseIterable {
    case draft = "concept"
    case follower = "zaak"
    case staff = "werk"
    /// A respondent, or whoever answers for a partner or the organisation.
    case asked = "vraag"
    /// What staff take down for somebody who calls, writes or comes by.
    case intake = "opname"
    /// A new code, until its card is printed.
    case card = "kaart"
    /// The code of a respondent, until its card is printed.
    case respondentCard = "kaart-vraag"
    /// A try to come in by way of the provider.
    case signOn = "aanmelding"
}

enum FollowerKey: ContextKey { typealias Value = Token }
enum AskedKey: ContextKey { typealias Value = Asked }
enum StaffKey: ContextKey { typealias Value = Staff }

extension WebContext {
    /// Who came in with a code; only behind the cell that saw to it.
    var follower: Token {
        get throws {
            guard let token = self[FollowerKey.self] else { throw Elsewhere(.follow) }
            return token
        }
    }

    /// Who came in to answer; only behind the cell that saw to it.
    var asked: Asked {
        get throws {
            guard let asked = self[AskedKey.self] else { throw Elsewhere(.asked) }
            return asked
        }
    }

    /// Who is signed in; only behind the cell that saw to it.
    var staff: Staff {
        get throws {
            guard let staff = self[StaffKey.self] else { throw Elsewhere(.signIn) }
            return staff
        }
    }

    /// Whose wrong codes and passwords are counted.
    var visitor: Visitor { Visitor(address: clientAddress, browser: browser) }

    /// The language of the address.
    var spoken: Language { Language(rawValue: language) ?? .dutch }
    /// Its texts.
    var texts: Catalogue { .of(spoken) }
}
