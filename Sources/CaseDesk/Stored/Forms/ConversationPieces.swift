import Procedure

/// Who takes part.
enum ParticipantForm: Codable, Sendable {
    case complainant
    case respondent(id: NumberForm<Respondent>)

    init(_ participant: Conversation.Participant) {
        self =
            switch participant {
            case .complainant: .complainant
            case .respondent(let id): .respondent(id: id.form)
            }
    }

    var value: Conversation.Participant {
        switch self {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id.value)
        }
    }

    /// The complainant first, then respondents by number: equal sets are equal bytes.
    var order: Int {
        switch self {
        case .complainant: .min
        case .respondent(let id): id.value.number
        }
    }

    static func list(_ people: Set<Conversation.Participant>) -> [ParticipantForm] {
        people.map { ParticipantForm($0) }.sorted { $0.order < $1.order }
    }
}

/// Where it is.
enum PlaceForm: Codable, Sendable {
    case at(place: WordsForm)
    case byTelephone

    init(_ place: Conversation.Place) {
        self =
            switch place {
            case .at(let words): .at(place: words.form)
            case .byTelephone: .byTelephone
            }
    }

    var value: Conversation.Place {
        switch self {
        case .at(let words): .at(words.value)
        case .byTelephone: .byTelephone
        }
    }
}

/// What somebody says of the minutes.
enum VerdictForm: Codable, Sendable {
    case correct
    case incorrect(words: WordsForm)

    init(_ verdict: Conversation.Comment.Verdict) {
        self =
            switch verdict {
            case .correct: .correct
            case .incorrect(let words): .incorrect(words: words.form)
            }
    }

    var value: Conversation.Comment.Verdict {
        switch self {
        case .correct: .correct
        case .incorrect(let words): .incorrect(words.value)
        }
    }
}

/// The minutes of one conversation, and who gets them.
struct MinutesShared: Codable, Sendable {
    private(set) var conversation: NumberForm<Conversation>
    private var words: WordsForm
    private var to: [ParticipantForm]
    private var leftOut: [LeftOut]

    private struct LeftOut: Codable, Sendable {
        var participant: ParticipantForm
        var omission: OmissionForm
    }

    init(_ id: Conversation.ID, _ minutes: Conversation.Minutes) {
        conversation = id.form
        words = minutes.words.form
        to = ParticipantForm.list(minutes.to)
        leftOut = minutes.leftOut
            .map { LeftOut(participant: ParticipantForm($0.key), omission: OmissionForm($0.value)) }
            .sorted { $0.participant.order < $1.participant.order }
    }

    var minutes: Conversation.Minutes {
        let omissions = leftOut.map { ($0.participant.value, $0.omission.value) }
        return Conversation.Minutes(
            words: words.value, to: Set(to.map(\.value)),
            leftOut: Dictionary(omissions) { first, _ in first })
    }
}

private enum OmissionForm: Codable, Sendable {
    case everything(why: WordsForm)
    case passage(words: WordsForm, why: WordsForm)

    init(_ omission: Conversation.Omission) {
        self =
            switch omission {
            case .everything(let why): .everything(why: why.form)
            case .passage(let words, let why): .passage(words: words.form, why: why.form)
            }
    }

    var value: Conversation.Omission {
        switch self {
        case .everything(let why): .everything(why: why.value)
        case .passage(let words, let why): .passage(words.value, why: why.value)
        }
    }
}
