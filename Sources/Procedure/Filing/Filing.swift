/// What a complainant told us, as it came in (article 2); never edited afterwards.
public struct Filing: Hashable, Sendable {
    /// Names a sealed file by its random id.
    public typealias Attachment = String

    /// Number of the case, such as `2026-014`; not secret.
    public var number: String
    /// The day we received it: the six weeks start here, whenever somebody typed it.
    public var receivedOn: Day
    /// An earlier postmark counts for the one-year test.
    public var postmarkedOn: Day?
    /// How it came in; the register counts it, and a form on the site is only one of the ways.
    public var channel: Channel
    /// The version in force on the day of receipt; the case keeps it (article 10).
    public var procedure: ProcedureVersion
    /// The language of the letters to the complainant.
    public var language: Language
    /// What happened, in their words; `Access` says who may read it.
    public var story: Story
    /// Asked on the form, never derived; anything but `none` is called about first.
    public var urgency: Urgency
    /// When it happened, for the one-year test of article 2.
    public var happened: When
    /// Whom or what they mean; respondents are named later, by the handler.
    public var about: About
    /// What it did to them, in their words.
    public var effect: Words?
    /// What would help; never a condition of the handling.
    public var wishes: Wishes
    /// Sealed files that came with it.
    public var attachments: [AttachedFile]
    /// For themselves or for somebody else, who then has to confirm it.
    public var behalf: Behalf
    /// Who complains; a nameless complaint is handled in full through the code.
    public var complainant: Complainant
    /// How to reach them; also decides where letters wait.
    public var contact: ContactWish
    /// A number to call at once, of who does not feel safe; nothing else of ours goes there.
    public var callBack: Words?
    /// What contact has to take into account.
    public var needs: Needs
    /// Who must not read it: the desk as a whole, or people by name.
    public var avoidance: Avoidance

    /// A filing with everything that may be left out left out.
    public init(
        number: String, receivedOn: Day, channel: Channel, procedure: ProcedureVersion, story: Story,
        happened: When,
        about: About, complainant: Complainant, contact: ContactWish
    ) {
        self.number = number
        self.receivedOn = receivedOn
        self.channel = channel
        self.procedure = procedure
        self.story = story
        self.happened = happened
        self.about = about
        self.complainant = complainant
        self.contact = contact
        language = .dutch
        urgency = .none
        wishes = Wishes()
        attachments = []
        behalf = .themselves
        needs = Needs()
        avoidance = Avoidance()
    }

    /// The day that counts for the one-year test (article 2).
    public var sentOn: Day { min(postmarkedOn ?? receivedOn, receivedOn) }

    /// Article 6, 5e streepje; no extension exists.
    public var deadline: Deadline { Deadline(days: procedure.terms.finish, after: receivedOn) }

    /// Where letters went when it was filed; `Casefile.letterRoute` knows where they go now.
    public var letterRoute: LetterRoute { contact.letterRoute }
}

/// A file that came with the complaint; its bytes lie sealed elsewhere, its digest is here.
public struct AttachedFile: Hashable, Sendable {
    /// Names the sealed bytes.
    public var id: Filing.Attachment
    /// As its owner called it.
    public var name: Words
    /// Such as `jpeg` or `ogg`, told by its bytes.
    public var type: String
    /// In bytes.
    public var size: Int
    /// SHA-256, in hexadecimal.
    public var digest: String

    /// A file as it lies sealed.
    public init(id: Filing.Attachment, name: Words, type: String, size: Int, digest: String) {
        self.id = id
        self.name = name
        self.type = type
        self.size = size
        self.digest = digest
    }
}

/// A file that came after the filing, with whose it is and when it came.
public struct LaterFile: Hashable, Sendable {
    /// The file as it lies sealed.
    public var file: AttachedFile
    /// Whose it is, and by which way it came.
    public var source: Source
    /// Who put it into the case.
    public var by: Actor
    /// The day on which it was put there.
    public var on: Day

    /// Files that each side may add after the filing: as many as five forms full.
    public static let most = 50

    /// A file with whose it is and who put it there on which day.
    public init(file: AttachedFile, source: Source, by actor: Actor, on day: Day) {
        self.file = file
        self.source = source
        by = actor
        on = day
    }

    /// The day on which it reached us.
    public var receivedOn: Day {
        guard case .received(let day, _) = source else { return on }
        return day
    }

    /// Whose file it is, and by which way it came.
    public enum Source: Hashable, Sendable {
        /// Sent behind the code by the complainant.
        case complainant
        /// From the complainant by post, by mail or by hand; somebody of us put it in.
        case received(on: Day, over: Channel)
        /// Made by us, such as notes of a call.
        case ours
        /// Sent along with a reaction; no other respondent sees it, nor the complainant.
        case respondent(Respondent.ID)

        /// Whether it is something of the complainant, who then may see it.
        public var isTheirs: Bool {
            switch self {
            case .complainant, .received: true
            case .ours, .respondent: false
            }
        }

        /// Whether it came from whom it is about.
        public var isOfRespondent: Bool {
            guard case .respondent = self else { return false }
            return true
        }
    }
}

/// Where letters to a complainant go.
public enum LetterRoute: String, Hashable, Sendable {
    case code
    case post
    /// A note in the box without a name or code: cannot be answered.
    case nowhere
}

/// The story: in words, or only as a recording or a photographed letter.
public enum Story: Hashable, Sendable {
    case told(Words)
    case inFile(Filing.Attachment)
}

/// Whether it can wait.
public enum Urgency: String, Hashable, Sendable, CaseIterable {
    case none
    case cannotWait
    case unsafe
}

/// About whom or what it is, as the complainant sees it; the handler names respondents.
public struct About: Hashable, Sendable {
    /// As ticked on the form; may be `unsure`.
    public var kind: Kind
    /// The name that they gave, as text: it points at no account.
    public var name: Words?

    /// As the complainant sees it.
    public init(_ kind: Kind, name: Words? = nil) {
        self.kind = kind
        self.name = name
    }

    /// Article 1: an employee, a party that gives support on its behalf, or the organisation itself.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case employee
        case partner
        case organisation
        case unsure
    }
}

/// What the complainant would like us to do.
public struct Wishes: Hashable, Sendable {
    /// What they ticked; empty when they left the question open.
    public var kinds: Set<Kind>
    /// A wish that is not in the list.
    public var other: Words?

    /// Nothing in particular unless said.
    public init(_ kinds: Set<Kind> = [], other: Words? = nil) {
        self.kinds = kinds
        self.other = other
    }

    /// The wishes that the form offers; none of them binds the handler.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case talk, explain, apologise, solve, prevent, unsure
    }
}

/// Whom we must keep it from.
public struct Avoidance: Hashable, Sendable {
    /// Somebody at the desk must not read this: the first uninvolved of the handling list distributes.
    public var desk: Bool
    /// Names as the complainant wrote them.
    public var people: Words?

    /// Nobody unless said.
    public init(desk: Bool = false, people: Words? = nil) {
        self.desk = desk
        self.people = people
    }
}
