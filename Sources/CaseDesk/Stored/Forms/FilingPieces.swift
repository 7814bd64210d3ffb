import Procedure

/// The story: its words, or the file that holds it.
enum StoryForm: Codable, Sendable {
    case told(words: WordsForm)
    case inFile(attachment: String)

    init(_ story: Story) {
        self =
            switch story {
            case .told(let words): .told(words: words.form)
            case .inFile(let attachment): .inFile(attachment: attachment)
            }
    }

    var value: Story {
        switch self {
        case .told(let words): .told(words.value)
        case .inFile(let attachment): .inFile(attachment)
        }
    }
}

/// About whom or what, as the complainant sees it.
struct AboutForm: Codable, Sendable {
    private var kind: RawForm<About.Kind>
    private var name: WordsForm?

    init(_ about: About) {
        kind = about.kind.form
        name = about.name?.form
    }

    var value: About { About(kind.value, name: name?.value) }
}

/// What they would like us to do.
struct WishesForm: Codable, Sendable {
    private var kinds: [RawForm<Wishes.Kind>]
    private var other: WordsForm?

    init(_ wishes: Wishes) {
        kinds = wishes.kinds.forms()
        other = wishes.other?.form
    }

    var value: Wishes { Wishes(kinds.values, other: other?.value) }
}

/// What to keep in mind.
struct NeedsForm: Codable, Sendable {
    private var noVoicemail: Bool
    private var interpreter: WordsForm?
    private var readingIsHard: Bool
    private var hearingIsHard: Bool
    private var discreet: Bool
    private var other: WordsForm?

    init(_ needs: Needs) {
        noVoicemail = needs.noVoicemail
        interpreter = needs.interpreter?.form
        readingIsHard = needs.readingIsHard
        hearingIsHard = needs.hearingIsHard
        discreet = needs.discreet
        other = needs.other?.form
    }

    var value: Needs {
        var needs = Needs()
        needs.noVoicemail = noVoicemail
        needs.interpreter = interpreter?.value
        needs.readingIsHard = readingIsHard
        needs.hearingIsHard = hearingIsHard
        needs.discreet = discreet
        needs.other = other?.value
        return needs
    }
}

/// Whom it is kept from.
struct AvoidanceForm: Codable, Sendable {
    private var desk: Bool
    private var people: WordsForm?

    init(_ avoidance: Avoidance) {
        desk = avoidance.desk
        people = avoidance.people?.form
    }

    var value: Avoidance { Avoidance(desk: desk, people: people?.value) }
}

/// Whose a later file is, and by which way it came.
enum SourceForm: Codable, Sendable {
    case complainant
    case received(on: DayForm, over: RawForm<Channel>)
    case ours
    case respondent(number: NumberForm<Respondent>)

    init(_ source: LaterFile.Source) {
        self =
            switch source {
            case .complainant: .complainant
            case .received(let day, let channel): .received(on: day.form, over: channel.form)
            case .ours: .ours
            case .respondent(let id): .respondent(number: id.form)
            }
    }

    var value: LaterFile.Source {
        switch self {
        case .complainant: .complainant
        case .received(let day, let channel): .received(on: day.value, over: channel.value)
        case .ours: .ours
        case .respondent(let id): .respondent(id.value)
        }
    }
}

/// A file that came with a complaint; its bytes lie in the ledger under its id.
struct AttachedFileForm: Codable, Sendable {
    private var id: String
    private var name: WordsForm
    private var type: String
    private var size: Int
    private var digest: String

    init(_ file: AttachedFile) {
        id = file.id
        name = file.name.form
        type = file.type
        size = file.size
        digest = file.digest
    }

    var value: AttachedFile { AttachedFile(id: id, name: name.value, type: type, size: size, digest: digest) }
}
