import Procedure
import Testing

@Suite("Art. 8 – wie wat mag doen")
struct PerformerTests {
    /// The actor that each performer is in Jansen's case while Noor handles it, and while the desk has it.
    private static let people: [(actor: Actor, stage: Stage, performers: Set<Performer>)] = [
        (.complainant, .informed, [.complainant, .addressee(1)]), (.kim, .informed, [.respondent(1)]),
        (.noor, .informed, [.handler, .listed, .anyStaff]), (.noor, .distributed, [.proposed, .anyStaff]),
        (.desk, .filed, [.intake, .anyStaff]), (.desk, .informed, [.intake, .anyStaff]),
        (.omar, .informed, [.listed, .anyStaff]), (.fatma, .informed, [.listed, .approver, .anyStaff]),
        (.ali, .informed, [.officer, .anyStaff]), (.iris, .informed, [.registerKeeper, .anyStaff]),
        (.lotte, .informed, [.anyStaff]), (.clock, .informed, [.clock]), (.sam, .informed, []),
        (.respondent(2), .informed, []),
    ]

    @Test func `every command has a row`() {
        let rows = Set(PerformerTable.all.map { CommandSamples.name($0.command) })
        #expect(rows == Set(CommandSamples.all.map { CommandSamples.name($0.command) }))
    }

    @Test func `the table says who may do what`() {
        for sample in PerformerTable.all {
            #expect(sample.command.performers == sample.performers, "\(CommandSamples.name(sample.command))")
        }
    }

    @Test(arguments: people.indices)
    func `each person may do what the table gives them and hears 'not yours' of everything else`(_ index: Int)
    {
        let (actor, stage, performers) = Self.people[index]
        let given = given(stage)
        for sample in PerformerTable.all {
            let name = CommandSamples.name(sample.command)
            let allowed = !sample.performers.isDisjoint(with: performers)
            #expect(given.casefile.permits(actor, to: sample.command) == allowed, "\(name)")
            if !allowed { given.when(sample.command, by: actor).refuses(.notYours) }
        }
    }

    @Test
    func
        `what the complainant does on the site can also be written down, but never of a later day`()
    {
        for sample in PerformerTable.all {
            guard case .recorded? = sample.command.declaration else { continue }
            #expect(sample.performers.isSuperset(of: [.handler]))
            given(.informed).when(sample.command, by: .noor, on: "2026-03-19").refuses(.declaredInTheFuture)
        }
    }

    @Test func `no manager does anything in the complainant's place without a declaration`() {
        let online = PerformerTable.all.filter { $0.command.declaration == .online }
        #expect(online.count >= 12)
        for sample in online {
            #expect(sample.performers.isDisjoint(with: [.handler, .intake, .listed, .anyStaff, .clock]))
        }
    }

    @Test func `after the end only following up, correcting and coming back go on`() {
        let onGoing = Set(
            """
            filing.classify filing.attach filing.link conversations.comment handling.assign handling.declareUninvolved
            handling.declareInvolved handling.note handling.override handling.release handling.appointOutsider
            handling.takeOver handling.recheck
            handling.acknowledgeSecrecy contacts.log contacts.talkAboutSafety contacts.write contacts.decideOnPaper
            contacts.answerAboutName contacts.changeReach contacts.confirmReach
            contacts.noteReturn contacts.noteReading contacts.replaceCode
            referral.disclose referral.tell referral.letOfficerRead referral.stopOfficerReading concerns.raise
            concerns.settle registration.register settlement.followUp measures.decide measures.finish measures.drop
            measures.evaluate withdrawal.withdraw withdrawal.undo withdrawal.logCall letters.send letters.open
            letters.takeBack letters.destroy closing.goOn reactions.reach reactions.noteReturn
            reactions.acknowledgeSecrecy
            keeping.request keeping.answer keeping.askDay keeping.approveDay keeping.dropDay
            """.split(whereSeparator: \.isWhitespace).map(String.init))
        for sample in PerformerTable.all {
            let kind = CommandSamples.name(sample.command)
            #expect(sample.command.worksAfterTheEnd == onGoing.contains(kind), "\(kind)")
        }
        for kind in [Letter.Kind.addendum, .correction, .recorded] {
            #expect(Command.letters(.freeze(.sample(9, kind))).worksAfterTheEnd)
        }
    }
}
