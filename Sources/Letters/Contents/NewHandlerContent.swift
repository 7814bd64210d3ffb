import HTML
import Procedure
import Texts

/// Who handles it, and that they were not involved (article 2).
public struct NewHandlerContent: LetterContent {
    /// The kind in the procedure.
    public static let kind = Letter.Kind.newHandler

    /// The handler's name.
    public var handler: String
    /// The handler's function.
    public var title: String
    /// Why this person.
    public var reason: Reason
    /// When the handler makes contact, at the latest; nil for who has no way to be reached.
    public var contactBy: Day?
    /// They stopped before anybody handled it: only who confirms that is told (article 7).
    public var hasStopped: Bool

    /// An announcement of the handler.
    public init(
        handler: String, title: String, reason: Reason = .first, contactBy: Day? = nil,
        hasStopped: Bool = false
    ) {
        self.handler = handler
        self.title = title
        self.reason = reason
        self.contactBy = contactBy
        self.hasStopped = hasStopped
    }

    /// Why this person handles it.
    public enum Reason: Hashable, Sendable {
        /// The first uninvolved of the list.
        case first
        /// Instead of somebody who can no longer; why is not told, for it can be private.
        case successor
        /// Nobody was left, so the board appointed an outsider (domain rule 2).
        case outsider(appointedBy: String)
    }

    /// The subject line.
    public func subject(_ page: LetterPage) -> String {
        let texts = page.texts.handling
        return hasStopped ? texts.stoppedSubject : texts.subject
    }

    /// Where nobody was left, the officer is named at once.
    public var officerLead: OfficerLead {
        if case .outsider = reason { .help } else { .talk }
    }

    /// Who, why, when they make contact, and what if that is not right.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.handling
        if hasStopped {
            page.say(texts.confirmsStop(handler, title), texts.secrecy(handler))
        } else {
            handling(page)
        }
    }

    @HTMLBuilder private func handling(_ page: LetterPage) -> HTML {
        let texts = page.texts.handling
        switch reason {
        case .first: p { texts.handles(handler, title) }
        case .successor: page.say(texts.takesOver(handler, title), texts.noRepeat)
        case .outsider(let board): page.say(texts.nobodyLeft(board), texts.handles(handler, title))
        }
        page.say(texts.uninvolved(handler), texts.secrecy(handler))
        if let contactBy { p { texts.contact(handler, page.words(contactBy)) } }
        if reason != .first { p { texts.sameDay } }
        page.part(texts.objectionHeading) { page.say(texts.objection, page.answering) }
    }

    /// The handler.
    public var knownNames: [String] { [handler] }

    /// A name and a function.
    public func gaps(asPartOfAnother: Bool) -> [LetterGap] {
        LetterCheck.isBlank(handler) || LetterCheck.isBlank(title) ? [.empty(.message)] : []
    }
}
