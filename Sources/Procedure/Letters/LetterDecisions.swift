extension Letters {
    /// What happens to letters that end nothing, and ticking any letter as sent.
    public enum Command: Hashable, Sendable {
        /// Freezes a letter that ends nothing; an ending brings its own.
        case freeze(Letter)
        case send(Letter.ID, Letter.Out)
        /// A tick by mistake: the letter waits again, as long as nothing followed from it.
        case takeBack(Letter.ID)
        /// Written wrongly, and not out yet: it goes, and can be written anew.
        case destroy(Letter.ID)
        /// The addressee opened it behind the code or in their account.
        case open(Letter.ID)
        /// A later day for the answer, agreed with the complainant; the case still counts as late.
        case agreeLaterDay(Day, Declaration)
    }

    /// Frozen, out and delivered are three days (decision 0006).
    public enum Event: Hashable, Sendable {
        case frozen(Letter)
        case sent(Letter.ID, Letter.Out)
        case delivered(Letter.ID, on: Day)
        case takenBack(Letter.ID)
        case destroyed(Letter.ID)
        /// With how the complainant agreed; nil only in a history of before this was kept.
        case laterDayAgreed(Day, Declared?)
    }

    /// Why a letter cannot be frozen, ticked or opened so.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownLetter(Letter.ID)
        case numberTaken(Letter.ID)
        /// Only an ending brings this kind; it cannot travel in another letter.
        case endsTheCase(Letter.Kind)
        case alreadyOut(Letter.ID)
        case notOut(Letter.ID)
        case inTheFuture
        case beforeItWasWritten
        /// From day 35 on; before, one line of progress is enough.
        case overdueLetterTooEarly(from: Day)
        case laterDayHasPassed
        /// One more term after the day that was promised is the most that a letter may ask.
        case laterDayTooFar(lastDay: Day)
        case investigationNotConcluded
        /// Only what waits behind a code can be opened there.
        case notBehindTheCode
        case nowhereToSend
        /// Only a letter that is out can be corrected; one that waits is taken back and written anew.
        case nothingToCorrect
        /// Only a result that came out of mediation after the end makes an addendum, and only one.
        case nothingToAdd
        /// Only a tick of ours can be taken back.
        case notTicked(Letter.ID)
        case tooLateToTakeBack(lastDay: Day)
        /// Somebody acted on it already: then it was not only a wrong tick.
        case somethingFollowed(Letter.ID)
        /// Nobody can write this one anew: it goes as it is, or with the letter that ends the case.
        case cannotBeWrittenAnew(Letter.ID)
        /// The complainant hears how it ended before anybody else does.
        case endingLetterFirst
    }

    /// Days in which a wrong tick can be taken back; after that it is what people relied on.
    public static let takeBackDays = 3
}

extension Casefile {
    func decide(_ command: Letters.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .freeze(let letter):
            try requireFreezable(letter, today)
            return freezing(letter, today)
        case .send(let id, let out): return try send(id, out, today)
        case .takeBack(let id): return try takeBack(id, today)
        case .destroy(let id): return try destroy(id)
        case .open(let id):
            let letter = try letter(id)
            guard letter.out != nil else { return try openUnposted(letter, today) }
            return letter.delivered == nil ? [.letters(.delivered(id, on: today))] : []
        case .agreeLaterDay(let day, let declaration):
            guard day > today else { throw .letters(.laterDayHasPassed) }
            return [.letters(.laterDayAgreed(day, declaration.declared(today: today)))]
        }
    }

    /// Who opens the question with a code read what the letter says: nobody has to post it any more.
    private func openUnposted(_ letter: Letter, _ today: Day) throws(Refusal) -> [Event] {
        guard letter.kind == .notice, case .respondent(let id) = letter.to, reactions.informed.contains(id)
        else { throw .letters(.notOut(letter.id)) }
        return [
            .letters(.sent(letter.id, Letter.Out(.readable, on: today))),
            .letters(.delivered(letter.id, on: today)),
        ]
    }

    /// Frozen, and out at once where it can be read behind the code.
    func freezing(_ letter: Letter, _ today: Day) -> [Event] {
        let frozen = Event.letters(.frozen(letter))
        guard letter.route == .code else { return [frozen] }
        return [frozen, .letters(.sent(letter.id, Letter.Out(.readable, on: today)))]
    }

    private func requireFreezable(_ letter: Letter, _ today: Day) throws(Refusal) {
        // A letter is all that it carries: an ending cannot hide in a line of progress.
        for kind in Letter.Kind.allCases where letter.content.contains(kind) {
            guard !kind.endsTheCase else { throw .letters(.endsTheCase(kind)) }
        }
        try requireRoute(letter)
        try requireProtected(letter.to)
        try requireNothingDisclosed(by: letter)
        if letter.content.contains(.overdue) {
            let from = filing.receivedOn + filing.procedure.terms.overdueLetterFrom
            guard today >= from else { throw .letters(.overdueLetterTooEarly(from: from)) }
            let last = lastLaterDay(on: today)
            if let day = letter.answerBy, day > last { throw .letters(.laterDayTooFar(lastDay: last)) }
        }
        if letter.content.contains(.correction) {
            let isOut = letters.list.contains { $0.to == letter.to && $0.out != nil }
            guard isOut else { throw .letters(.nothingToCorrect) }
        }
        if letter.content.contains(.addendum), resultToTell == nil { throw .letters(.nothingToAdd) }
        if letter.content.contains(.confirmation) {
            guard investigation.concludedOn != nil else { throw .letters(.investigationNotConcluded) }
        }
    }

    /// The last day that a letter about being late may name: a term after the day that was promised.
    public func lastLaterDay(on today: Day) -> Day {
        max(letters.laterDay ?? deadline.lastDay, deadline.lastDay, today) + filing.procedure.terms.finish
    }

    /// A free number, and a way on which the addressee can get it.
    func requireRoute(_ letter: Letter) throws(Refusal) {
        guard !letters.isTaken(letter.id) else { throw .letters(.numberTaken(letter.id)) }
        guard letter.route != .nowhere else { throw .letters(.nowhereToSend) }
        guard letter.to == .complainant, letter.route == .code else { return }
        // Who chose post never looks behind a code: "out" would be a word only.
        switch letterRoute {
        case .code: break
        case .post: throw .letters(.notBehindTheCode)
        case .nowhere: throw .letters(.nowhereToSend)
        }
    }

    /// Before the mandate is verified the filer hears how far it is, and nothing about the other person.
    func requireNothingDisclosed(by letter: Letter) throws(Refusal) {
        let tells: Set<Letter.Kind> = [.minutes, .confirmation, .outcome, .settlement, .addendum]
        guard letter.to == .complainant, !mandate.allowsDisclosure, !letter.content.isDisjoint(with: tells)
        else {
            return
        }
        throw .reactions(.mandateNotVerified)
    }

    /// No letter tells a respondent what the notice may not tell yet, nor anything to who is not heard.
    private func requireProtected(_ addressee: Letter.Addressee) throws(Refusal) {
        guard case .respondent(let id) = addressee else { return }
        if case .notHeard = try reaction(id).stage { throw .closing(.letterToUninformed(id)) }
        guard !needsSafetyTalk else { throw .reactions(.safetyTalkFirst) }
        guard mandate.allowsDisclosure else { throw .reactions(.mandateNotVerified) }
    }

    private func send(_ id: Letter.ID, _ out: Letter.Out, _ today: Day) throws(Refusal) -> [Event] {
        let letter = try letter(id)
        guard letter.canStillBeBrought else { throw .letters(.alreadyOut(id)) }
        guard out.on <= today else { throw .letters(.inTheFuture) }
        if let frozenOn = letter.frozenOn, out.on < frozenOn { throw .letters(.beforeItWasWritten) }
        guard out.how != .readable else { throw .letters(.notBehindTheCode) }
        // Unopened behind the code, or only read aloud: brought after all; it was out before (domain rule 1).
        guard letter.out == nil else { return [.letters(.delivered(id, on: out.on))] }
        try requireEndingLetterOut(before: letter)
        return [.letters(.sent(id, out))] + closingWith(letter, on: out.on)
    }

    /// Who complained hears the outcome first; whom it is about reads or gets it after that.
    private func requireEndingLetterOut(before letter: Letter) throws(Refusal) {
        guard letter.kind == .howItEnded, case .ended(_, .some, _) = closing.stage else { return }
        throw .letters(.endingLetterFirst)
    }

    private func destroy(_ id: Letter.ID) throws(Refusal) -> [Event] {
        let letter = try letter(id)
        guard letter.out == nil else { throw .letters(.alreadyOut(id)) }
        guard letter.mayBeDestroyed else { throw .letters(.cannotBeWrittenAnew(id)) }
        return [.letters(.destroyed(id))]
    }

    private func takeBack(_ id: Letter.ID, _ today: Day) throws(Refusal) -> [Event] {
        let letter = try letter(id)
        guard let ticked = letter.tickedOn else { throw .letters(.notTicked(id)) }
        let lastDay = ticked + Letters.takeBackDays
        guard today <= lastDay else { throw .letters(.tooLateToTakeBack(lastDay: lastDay)) }
        guard !hasConsequences(letter) else { throw .letters(.somethingFollowed(id)) }
        return [.letters(.takenBack(id))]
    }

    /// Whether a respondent reacted to it, or a case went on after it.
    private func hasConsequences(_ letter: Letter) -> Bool {
        if letter.kind.endsTheCase, letter.to == .complainant {
            guard case .closed(_, letter.id, _) = closing.stage else { return true }
        }
        guard letter.kind == .notice, case .respondent(let respondent) = letter.to,
            let reaction = reactions[respondent]
        else { return false }
        return !reaction.answers.isEmpty || reaction.stage == .lapsed
    }

    func letter(_ id: Letter.ID) throws(Refusal) -> Letter {
        guard let letter = letters[id] else { throw .letters(.unknownLetter(id)) }
        return letter
    }
}

extension Letter.Kind {
    /// Whether only an ending may bring it.
    public var endsTheCase: Bool {
        switch self {
        case .settlement, .outcome, .tooOld, .outOfScope, .refusedByPolicy, .withdrawalConfirmed, .referredOn,
            .notAComplaint, .afterDeath, .howItEnded:
            true
        case .receipt, .notice, .invitation, .calledOff, .minutes, .progress, .overdue, .confirmation,
            .addendum,
            .correction, .newHandler,
            .recorded:
            false
        }
    }
}
