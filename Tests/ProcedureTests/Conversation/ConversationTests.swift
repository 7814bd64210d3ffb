import Procedure
import Testing

@Suite("Art. 6, 3e streepje – gesprekken en hun verslag")
struct ConversationTests {
    /// On 25 March Jansen and Kim talk at the office; Kim is informed already.
    static let arranged = given(
        .informed,
        .did(
            .conversations(
                .arrange(
                    on: "2026-03-25", .at("Kantoor"), with: [.complainant, .respondent(1)],
                    company: "Mijn zus")),
            on: "2026-03-23"))
    static let held = arranged.and(
        .did(
            .conversations(.hold(1, on: "2026-03-25", attended: [.complainant, .respondent(1)])),
            on: "2026-03-26"))
    static let everyone = Conversation.Minutes(words: "Wat is gezegd.", to: [.complainant, .respondent(1)])
    static let shared = held.and(.did(.conversations(.shareMinutes(1, everyone)), on: "2026-03-27"))

    @Test(arguments: [
        Conversations.Refusal.unknownConversation(9), .nobodyInvited, .unknownParticipant(.respondent(7)),
        .alreadyHeld, .notHeld, .inTheFuture, .beforeFiling, .nobodyAttended, .minutesAlreadyShared,
        .someoneLeftOutWithoutReason(.complainant), .passageNotInMinutes(.complainant), .nameMayNotBeGiven,
        .noMinutesYet, .didNotReceiveMinutes,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Conversations.Refusal) {
        provoke(refusal).refuses(.conversations(refusal))
    }

    private func provoke(_ refusal: Conversations.Refusal) -> Attempt {
        let (arranged, held) = (Self.arranged, Self.held)
        switch refusal {
        case .unknownConversation: return held.when(.conversations(.shareMinutes(9, Self.everyone)))
        case .nobodyInvited:
            return arranged.when(
                .conversations(.arrange(on: "2026-04-01", .byTelephone, with: [], company: nil)))
        case .unknownParticipant:
            let stranger: Set<Conversation.Participant> = [.respondent(7)]
            return arranged.when(
                .conversations(.arrange(on: "2026-04-01", .byTelephone, with: stranger, company: nil)))
        case .alreadyHeld:
            return held.when(.conversations(.hold(1, on: "2026-03-26", attended: [.complainant])))
        case .notHeld: return arranged.when(.conversations(.shareMinutes(1, Self.everyone)))
        case .inTheFuture:
            return arranged.when(.conversations(.hold(1, on: "2026-03-25", attended: [.complainant])))
        case .beforeFiling:
            return arranged.when(.conversations(.hold(1, on: "2026-03-15", attended: [.complainant])))
        case .nobodyAttended: return arranged.when(.conversations(.hold(1, on: "2026-03-23", attended: [])))
        case .minutesAlreadyShared: return Self.shared.when(.conversations(.shareMinutes(1, Self.everyone)))
        case .someoneLeftOutWithoutReason:
            let minutes = Conversation.Minutes(words: "Kort.", to: [.respondent(1)])
            return held.when(.conversations(.shareMinutes(1, minutes)))
        case .passageNotInMinutes:
            var minutes = Self.everyone
            minutes.leftOut[.complainant] = .passage("Dit staat er niet.", why: "Zo maar.")
            return held.when(.conversations(.shareMinutes(1, minutes)))
        case .nameMayNotBeGiven: return unnamed.when(.conversations(.shareMinutes(1, Self.everyone)))
        case .noMinutesYet:
            return held.when(
                .conversations(.comment(1, from: .complainant, .correct, .online)), by: .complainant)
        case .didNotReceiveMinutes:
            let minutes = Conversation.Minutes(
                words: "Kort.", to: [.complainant],
                leftOut: [.respondent(1): .everything(why: "Op verzoek van Jansen.")])
            return held.and(.did(.conversations(.shareMinutes(1, minutes))))
                .when(.conversations(.comment(1, from: .respondent(1), .correct, .online)), by: .kim)
        }
    }

    /// Jansen's name stays with us, and still there was a talk with Kim.
    private var unnamed: Given {
        given(
            .accepted, of: World.unnamed,
            .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(
                .conversations(.arrange(on: "2026-03-20", .byTelephone, with: [.respondent(1)], company: nil))
            ),
            .did(.conversations(.hold(1, on: "2026-03-20", attended: [.respondent(1)])), on: "2026-03-20"))
    }

    @Test func `a conversation goes from arranged to held to minuted`() throws {
        let conversation = try #require(Self.shared.casefile.conversations[1])
        #expect(conversation.planned == "2026-03-25")
        #expect(conversation.company == "Mijn zus")
        #expect(conversation.stage == .held(on: "2026-03-25"))
        #expect(conversation.attended == [.complainant, .respondent(1)])
        #expect(conversation.minutes == Self.everyone)
        #expect(conversation.sharedOn == "2026-03-27")
    }

    @Test func `the complainant gets the minutes of a talk where they were not`() {
        let talk = Self.arranged.and(
            .did(.conversations(.hold(1, on: "2026-03-25", attended: [.respondent(1)])), on: "2026-03-25"))
        let onlyKim = Conversation.Minutes(words: "Kim vertelde.", to: [.respondent(1)])
        talk.when(.conversations(.shareMinutes(1, onlyKim)))
            .refuses(.conversations(.someoneLeftOutWithoutReason(.complainant)))
        talk.when(.conversations(.shareMinutes(1, Self.everyone))).succeeds()
    }

    @Test(arguments: [Conversation.Participant.complainant, .respondent(1)])
    func `who attended gets the minutes or is left out with a reason`(_ person: Conversation.Participant) {
        var minutes = Self.everyone
        minutes.to.remove(person)
        Self.held.when(.conversations(.shareMinutes(1, minutes)))
            .refuses(.conversations(.someoneLeftOutWithoutReason(person)))
        minutes.leftOut[person] = .everything(why: "Er staat iets in over een ander.")
        Self.held.when(.conversations(.shareMinutes(1, minutes))).then(
            .conversations(.minutesShared(1, minutes)))
    }

    @Test func `a passage is left out for one reader only, and the others read on`() {
        var minutes = Conversation.Minutes(
            words: "Kim was ziek. Het kind van de buren huilde. Het spijt Kim.",
            to: [.complainant, .respondent(1)])
        minutes.leftOut[.respondent(1)] = .passage(
            "Het kind van de buren huilde.", why: "Gaat over een ander.")
        let shared = Self.held.and(.did(.conversations(.shareMinutes(1, minutes)), on: "2026-03-27"))
        let kept = shared.casefile.conversations[1]?.minutes
        #expect(kept?.words(for: .complainant) == minutes.words)
        #expect(kept?.words(for: .respondent(1)) == "Kim was ziek. (–) Het spijt Kim.")
        #expect(
            kept?.isShortened(for: .respondent(1)) == true && kept?.isShortened(for: .complainant) == false)
        #expect(kept?.words(for: .respondent(2)) == nil)
    }

    @Test(arguments: ["Wat is gezegd.", "gezegd", "Iets anders."])
    func `what is left out stands in the minutes, and something is left`(_ passage: Words) {
        var minutes = Self.everyone
        minutes.leftOut[.respondent(1)] = .passage(passage, why: "Zo maar.")
        let attempt = Self.held.when(.conversations(.shareMinutes(1, minutes)))
        if passage == "gezegd" { return _ = attempt.succeeds() }
        attempt.refuses(.conversations(.passageNotInMinutes(.respondent(1))))
    }

    @Test func `a passage is no reason to leave somebody out altogether`() {
        var minutes = Self.everyone
        minutes.to.remove(.respondent(1))
        minutes.leftOut[.respondent(1)] = .passage("gezegd", why: "Zo maar.")
        Self.held.when(.conversations(.shareMinutes(1, minutes)))
            .refuses(.conversations(.someoneLeftOutWithoutReason(.respondent(1))))
    }

    @Test func `a correction by telephone keeps its day, the way and who heard it`() {
        let spoken = World.spoken(on: "2026-03-27")
        let corrected = Self.shared.and(
            .did(
                .conversations(.comment(1, from: .complainant, .correct, spoken)), by: .desk, on: "2026-03-30"
            ))
        #expect(
            corrected.casefile.conversations[1]?.comments.map(\.declared) == [
                spoken.declared(today: "2026-03-30")
            ])
        #expect(spoken.declared(today: "2026-03-30").on == "2026-03-27")
    }

    @Test func `somebody who was invited and did not come needs no reason to be left out`() {
        Self.arranged.and(
            .did(.conversations(.hold(1, on: "2026-03-25", attended: [.complainant])), on: "2026-03-25")
        ).when(.conversations(.shareMinutes(1, .init(words: "Wij tweeën.", to: [.complainant])))).succeeds()
    }

    @Test func `minutes go to a respondent once the complainant said that the name may be given`() {
        let talked = unnamed.and(
            .did(.contacts(.talkAboutSafety(on: "2026-03-20", nameMayBeGiven: true, note: nil))))
        talked.when(.conversations(.shareMinutes(1, Self.everyone))).succeeds()
    }

    @Test func `minutes do not go to a respondent while the mandate is not verified`() {
        let pending = given(
            .accepted, of: World.onBehalf,
            .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(
                .conversations(.arrange(on: "2026-03-18", .byTelephone, with: [.respondent(1)], company: nil))
            ),
            .did(.conversations(.hold(1, on: "2026-03-18", attended: [.respondent(1)]))))
        pending.when(.conversations(.shareMinutes(1, Self.everyone))).refuses(.reactions(.mandateNotVerified))
    }

    @Test func `a cancelled conversation needs no minutes and cannot be held any more`() {
        let cancelled = Self.arranged.and(.did(.conversations(.cancel(1, reason: "Jansen was ziek."))))
        #expect(cancelled.casefile.conversations.withoutMinutes.isEmpty)
        cancelled.when(.conversations(.hold(1, on: "2026-03-23", attended: [.complainant])))
            .refuses(.conversations(.alreadyHeld))
        cancelled.when(.conversations(.cancel(1, reason: "Nog eens."))).refuses(.conversations(.alreadyHeld))
    }

    @Test func `a correction is added and the minutes stay as they were`() throws {
        let corrected = Self.shared.and(
            .did(
                .conversations(.comment(1, from: .respondent(1), .incorrect("Het was dinsdag."), .online)),
                by: .kim,
                on: "2026-03-28"),
            .did(
                .conversations(.comment(1, from: .complainant, .correct, World.spoken(on: "2026-03-29"))),
                on: "2026-03-30"))
        let conversation = try #require(corrected.casefile.conversations[1])
        #expect(conversation.minutes == Self.everyone)
        #expect(conversation.comments.map(\.from) == [.respondent(1), .complainant])
        #expect(conversation.comments.map(\.verdict) == [.incorrect("Het was dinsdag."), .correct])
        #expect(conversation.comments.map(\.declared.on) == ["2026-03-28", "2026-03-29"])
    }

    @Test func `nobody corrects in another's name`() {
        let command = Command.conversations(.comment(1, from: .respondent(1), .correct, .online))
        Self.shared.when(command, by: .complainant).refuses(.notYours)
        Self.shared.when(command, by: .respondent(2)).refuses(.notYours)
        Self.shared.when(.conversations(.comment(1, from: .complainant, .correct, .online)), by: .kim)
            .refuses(.notYours)
    }

    @Test func `minutes can still be corrected after the end`() {
        let closed = given(
            .judged,
            .did(
                .conversations(.arrange(on: "2026-04-03", .byTelephone, with: [.complainant], company: nil))),
            .did(.conversations(.hold(1, on: "2026-04-03", attended: [.complainant]))),
            .did(.conversations(.shareMinutes(1, .init(words: "Het gesprek.", to: [.complainant])))),
            .did(.closing(.end(with: Stage.endingLetters()))))
        closed.when(
            .conversations(.comment(1, from: .complainant, .incorrect("Nee."), .online)), by: .complainant
        )
        .succeeds()
        closed.when(.conversations(.cancel(1, reason: "Te laat."))).refuses(.closing(.alreadyEnded))
    }

    @Test func `only a held conversation that nobody got the minutes of is without minutes`() {
        #expect(Self.arranged.casefile.conversations.withoutMinutes.isEmpty)
        #expect(Self.held.casefile.conversations.withoutMinutes == [1])
        #expect(Self.shared.casefile.conversations.withoutMinutes.isEmpty)
    }
}
