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
        case .staff(let roles):
            guard let token = site.token(.staff, in: request),
                let staff = try await site.desk.staff(token, now: site.now())
            else { throw Elsewhere(.signIn) }
            guard !staff.account.roles.isDisjoint(with: roles) else { throw WebProblem.notFound }
            context[StaffKey.self] = staff
        }
    }
}

extension Site {
    var everyone: AccessCell { AccessCell(.everyone, of: self) }
    var follower: AccessCell { AccessCell(.follower, of: self) }

    func staff(_ roles: Role...) -> AccessCell { AccessCell(.staff(Set(roles)), of: self) }

    /// Everyone who can have a case in hand: managers and directors.
    var handlers: AccessCell { staff(.manager, .director) }
    /// Everyone who can meet a case: the desk too.
    var desks: AccessCell { staff(.manager, .director, .intake) }

    func token(_ cookie: SiteCookie, in request: Request) -> Token? {
        settings.cookies.value(cookie.rawValue, in: request).flatMap(Token.init(cookie:))
    }
}

/// The cookies of the site, all of them necessary; `/cookies` lists them.
enum SiteCookie: String, CaseIterable {
    case draft = "concept"
    case follower = "zaak"
    case staff = "werk"
    /// What staff take down for somebody who calls, writes or comes by.
    case intake = "opname"
}

enum FollowerKey: ContextKey { typealias Value = Token }
enum StaffKey: ContextKey { typealias Value = Staff }

extension WebContext {
    /// Who came in with a code; only behind the cell that saw to it.
    var follower: Token {
        get throws {
            guard let token = self[FollowerKey.self] else { throw Elsewhere(.follow) }
            return token
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
