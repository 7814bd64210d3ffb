import Procedure

enum ConversationsForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case arranged = "conversations.arranged"
        case held = "conversations.held"
        case notHeld = "conversations.notHeld"
        case minutesShared = "conversations.minutesShared"
        case commented = "conversations.commented"
    }

    static func write(_ event: Conversations.Event) -> (Kind, any Encodable) {
        switch event {
        case .arranged(let conversation): (.arranged, Arranged(conversation))
        case .held(let id, let day, let attended):
            (.held, Held(conversation: id.form, on: day.form, attended: ParticipantForm.list(attended)))
        case .notHeld(let id, let reason): (.notHeld, NotHeld(conversation: id.form, reason: reason.form))
        case .minutesShared(let id, let minutes): (.minutesShared, MinutesShared(id, minutes))
        case .commented(let id, let comment): (.commented, Commented(id, comment))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Conversations.Event {
        switch kind {
        case .arranged: return .arranged(try row.form(Arranged.self).value)
        case .held:
            let form = try row.form(Held.self)
            let attended = Set(form.attended.map(\.value))
            return .held(form.conversation.value, on: form.on.value, attended: attended)
        case .notHeld:
            let form = try row.form(NotHeld.self)
            return .notHeld(form.conversation.value, form.reason.value)
        case .minutesShared:
            let form = try row.form(MinutesShared.self)
            return .minutesShared(form.conversation.value, form.minutes)
        case .commented:
            let form = try row.form(Commented.self)
            return .commented(form.conversation.value, form.comment)
        }
    }

    private struct Held: Codable {
        var conversation: NumberForm<Conversation>
        var on: DayForm
        var attended: [ParticipantForm]
    }

    private struct NotHeld: Codable {
        var conversation: NumberForm<Conversation>
        var reason: WordsForm
    }
}

/// As it was arranged; whatever followed has events of its own.
private struct Arranged: Codable {
    var conversation: NumberForm<Conversation>
    var planned: DayForm
    var at: String?
    var place: PlaceForm
    var invited: [ParticipantForm]
    var company: WordsForm?

    init(_ arranged: Conversation) {
        conversation = arranged.id.form
        planned = arranged.planned.form
        at = arranged.at?.text
        place = PlaceForm(arranged.place)
        invited = ParticipantForm.list(arranged.invited)
        company = arranged.company?.form
    }

    var value: Conversation {
        Conversation(
            id: conversation.value, planned: planned.value, at: at.flatMap { TimeOfDay($0) },
            place: place.value, invited: Set(invited.map(\.value)), company: company?.value)
    }
}

private struct Commented: Codable {
    var conversation: NumberForm<Conversation>
    var from: ParticipantForm
    var verdict: VerdictForm
    var declared: DeclaredForm

    init(_ id: Conversation.ID, _ comment: Conversation.Comment) {
        conversation = id.form
        from = ParticipantForm(comment.from)
        verdict = VerdictForm(comment.verdict)
        declared = DeclaredForm(comment.declared)
    }

    var comment: Conversation.Comment {
        Conversation.Comment(from: from.value, verdict: verdict.value, declared.value)
    }
}
