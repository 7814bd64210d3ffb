import Procedure
import Testing

@Suite("Art. 8 – vrije tekst is te vinden")
struct FreeTextTests {
    /// Paths to values of one type, without optionals, positions and lists.
    private func paths<Sought>(to type: Sought.Type, in value: Any, at path: [String] = []) -> Set<String> {
        if value is Sought { return [path.joined(separator: ".")] }
        if type == String.self, value is Words || value is StaffID { return [] }
        return Mirror(reflecting: value).children.reduce(into: []) { found, child in
            var next = path
            if let label = child.label, !["some", "elements"].contains(label), !label.hasPrefix(".") {
                next.append(label)
            }
            found.formUnion(paths(to: type, in: child.value, at: next))
        }
    }

    private func all<Sought>(_ type: Sought.Type) -> [String] {
        CommandSamples.all.reduce(into: Set()) { $0.formUnion(paths(to: type, in: $1.command)) }.sorted()
    }

    @Test func `there is a sample of every command`() {
        let names = Set(CommandSamples.all.map(\.testDescription))
        let counts = Dictionary(grouping: names) { $0.prefix { $0 != "." } }
        #expect(counts.count == CommandSamples.counts.count)
        for (cluster, commands) in counts {
            #expect(CommandSamples.counts[String(cluster)] == commands.count)
        }
    }

    @Test func `every free-text field is on this list`() {
        #expect(all(Words.self) == Self.words)
    }

    @Test func `no free text hides in a plain string`() {
        #expect(all(String.self) == Self.strings)
    }

    @Test func `words print as three dots`() {
        #expect("\(Words("Jansen"))" == "…" || "\(Words("Jansen") as Words?)".contains("…"))
        for sample in CommandSamples.all { #expect(!"\(sample.command)".contains("Brugstraat")) }
    }

    /// Ids, numbers, digests and names of versions: made by us, never typed by a complainant.
    static let strings = [
        "closing.end.with.digest", "closing.refuse.policy", "contacts.write.with", "filing.attach.digest",
        "filing.attach.id",
        "filing.attach.type", "filing.file.attachments.digest", "filing.file.attachments.id",
        "filing.file.attachments.type", "filing.file.number", "filing.file.procedure.name",
        "filing.file.story.inFile", "filing.join.with", "filing.link.to", "letters.freeze.digest",
        "reactions.notify.attachments", "registration.register.entry",
    ]

    /// What people type: a page, a letter, a log or an export that must not show a story searches for these.
    static let words = [
        "closing.goOn", "closing.recordDeath.kin.address", "closing.recordDeath.kin.name",
        "closing.referOn.to", "closing.refuse.why", "closing.setAside.why",
        "concerns.raise", "concerns.settle", "contacts.changeReach.contact.call.lettersTo",
        "contacts.changeReach.contact.call.number", "contacts.changeReach.contact.call.safeTimes",
        "contacts.changeReach.needs.interpreter", "contacts.changeReach.needs.other", "contacts.log.note",
        "contacts.talkAboutSafety.note",
        "contacts.write", "conversations.arrange.at", "conversations.arrange.company",
        "conversations.cancel.reason", "conversations.comment.incorrect",
        "conversations.shareMinutes.leftOut.value.everything.why",
        "conversations.shareMinutes.leftOut.value.passage",
        "conversations.shareMinutes.leftOut.value.passage.why",
        "conversations.shareMinutes.words",
        "filing.attach.name", "filing.file.about.name", "filing.file.attachments.name",
        "filing.file.avoidance.people", "filing.file.behalf.someoneElse.name", "filing.file.callBack",
        "filing.file.complainant.named", "filing.file.contact.call.lettersTo",
        "filing.file.contact.call.number", "filing.file.contact.call.safeTimes",
        "filing.file.contact.email", "filing.file.contact.letter.address", "filing.file.effect",
        "filing.file.needs.interpreter", "filing.file.needs.other", "filing.file.story.told",
        "filing.file.wishes.other", "filing.split.into.words", "handling.acknowledgeSecrecy",
        "handling.appointOutsider.reason",
        "handling.override.reason", "handling.release.reason", "handling.takeOver.reason",
        "investigation.note.words",
        "keeping.answer", "keeping.askDay.why", "keeping.request", "keeping.request.of.other",
        "mandate.verify.spoken.language", "measures.decide.owner", "measures.decide.what",
        "measures.decideNone.reason", "measures.drop.reason", "measures.evaluate", "outcome.judge.apology",
        "outcome.judge.examined", "outcome.judge.sides", "outcome.judge.why", "reactions.acknowledgeSecrecy",
        "reactions.excuse.reason",
        "reactions.handOn.at.mail",
        "reactions.handOn.to.someoneAtPartner.name", "reactions.handOn.to.someoneAtPartner.partner",
        "reactions.name.employee.name", "reactions.name.partner.name",
        "reactions.name.someoneAtPartner.name", "reactions.name.someoneAtPartner.partner",
        "reactions.notify.question", "reactions.reach.mail",
        "reactions.reach.post", "reactions.react",
        "referral.tell", "settlement.askForTalk",
        "settlement.followUp.broken", "settlement.propose.agreements.what",
        "settlement.propose.agreements.who", "settlement.propose.facts", "withdrawal.logCall",
        "withdrawal.withdraw.other",
    ]
}
