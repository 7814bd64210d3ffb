import Procedure

/// Which free-text fields a value has, found by reflection; also those that are empty.
struct CanaryFields {
    /// Paths without optionals, positions and lists.
    private(set) var paths: Set<String> = []
    /// What stands in them.
    private(set) var words: [(path: String, words: Words)] = []

    init(_ command: Command) { look(at: command, []) }

    private mutating func look(at value: Any, _ path: [String]) {
        let name = path.joined(separator: ".")
        if type(of: value) == Optional<Words>.self { paths.insert(name) }
        if type(of: value) == Words.self, let found = value as? Words {
            paths.insert(name)
            words.append((name, found))
            return
        }
        for child in Mirror(reflecting: value).children {
            var next = path
            if let label = child.label, !["some", "elements"].contains(label), !label.hasPrefix(".") {
                next.append(label)
            }
            look(at: child.value, next)
        }
    }
}

extension Canary {
    /// All canaries of the commands with the field that each stands in.
    static let fields = commands.flatMap { CanaryFields($0).words }
    static let paths = Set(commands.flatMap { CanaryFields($0).paths })

    /// The canaries in a text.
    static func found(in text: String) -> Set<String> {
        Set(text.matches(of: /kanarievogel-[a-z-]*[a-z]/).map { String($0.output) })
    }

    static let all = Set(fields.flatMap { found(in: $0.words.text) })

    /// Every free-text field of every command; a new one fails the test, and needs a canary in a script.
    static let listed = [
        "closing.goOn", "closing.recordDeath.kin.address", "closing.recordDeath.kin.name",
        "closing.referOn.to", "closing.refuse.why", "closing.setAside.why", "concerns.raise",
        "concerns.settle", "contacts.changeReach.contact.call.lettersTo",
        "contacts.changeReach.contact.call.number", "contacts.changeReach.contact.call.safeTimes",
        "contacts.changeReach.needs.interpreter", "contacts.changeReach.needs.other", "contacts.log.note",
        "contacts.talkAboutSafety.note", "contacts.write",
        "conversations.arrange.at", "conversations.arrange.company", "conversations.cancel.reason",
        "conversations.comment.incorrect", "conversations.shareMinutes.leftOut.value.everything.why",
        "conversations.shareMinutes.leftOut.value.passage",
        "conversations.shareMinutes.leftOut.value.passage.why",
        "conversations.shareMinutes.words", "filing.attach.name", "filing.file.about.name",
        "filing.file.attachments.name", "filing.file.avoidance.people", "filing.file.behalf.someoneElse.name",
        "filing.file.callBack", "filing.file.complainant.named", "filing.file.contact.call.lettersTo",
        "filing.file.contact.call.number", "filing.file.contact.call.safeTimes", "filing.file.contact.email",
        "filing.file.contact.letter.address", "filing.file.effect", "filing.file.needs.interpreter",
        "filing.file.needs.other", "filing.file.story.told", "filing.file.wishes.other",
        "filing.split.into.words", "handling.appointOutsider.reason", "handling.override.reason",
        "handling.release.reason", "handling.takeOver.reason", "investigation.note.words",
        "keeping.answer", "keeping.askDay.why", "keeping.request", "keeping.request.of.other",
        "mandate.verify.spoken.language",
        "measures.decide.owner", "measures.decide.what", "measures.decideNone.reason", "measures.drop.reason",
        "measures.evaluate", "outcome.judge.apology", "outcome.judge.examined", "outcome.judge.sides",
        "outcome.judge.why", "reactions.excuse.reason", "reactions.handOn.at.mail",
        "reactions.handOn.to.someoneAtPartner.name",
        "reactions.handOn.to.someoneAtPartner.partner", "reactions.name.employee.name",
        "reactions.name.partner.name", "reactions.name.someoneAtPartner.name",
        "reactions.name.someoneAtPartner.partner", "reactions.notify.question", "reactions.reach.mail",
        "reactions.reach.post", "reactions.react",
        "referral.tell", "settlement.askForTalk", "settlement.followUp.broken",
        "settlement.propose.agreements.what", "settlement.propose.agreements.who",
        "settlement.propose.facts", "withdrawal.logCall", "withdrawal.withdraw.other",
    ]
}
