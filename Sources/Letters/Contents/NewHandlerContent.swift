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
    /// What there is to handle.
    public var task: Task

    /// An announcement of the handler.
    public init(
        handler: String, title: String, reason: Reason = .first, contactBy: Day? = nil,
        task: Task = .investigating
    ) {
        self.handler = handler
        self.title = title
        self.reason = reason
        self.contactBy = contactBy
        self.task = task
    }

    /// What there is to handle.
    public enum Task: Hashable, Sendable {
        case investigating
        /// Longer ago than the procedure allows: first whether it may still be investigated (article 1).
        case looking
        /// They stopped before anybody handled it: only who confirms that is told (article 7).
        case confirmingStop
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
        return task == .confirmingStop ? texts.stoppedSubject : texts.subject
    }

    /// Where nobody was left, the officer is named at once.
    public var officerLead: OfficerLead {
        if case .outsider = reason { .help } else { .talk }
    }

    /// Who, why, when they make contact, and what if that is not right.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.handling
        if task == .confirmingStop {
            page.say(texts.confirmsStop(handler, title), texts.secrecy(handler))
        } else {
            handling(page)
        }
    }

    @HTMLBuilder private func handling(_ page: LetterPage) -> HTML {
        let texts = page.texts.handling
        let handles =
            task == .looking ? texts.looks(handler, title) : texts.handles(handler, title)
        switch reason {
        case .first: p { handles }
        case .successor where task == .looking: page.say(handles, texts.noRepeat)
        case .successor: page.say(texts.takesOver(handler, title), texts.noRepeat)
        case .outsider(let board): page.say(texts.nobodyLeft(board), handles)
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
