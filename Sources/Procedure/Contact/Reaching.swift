extension Contacts {
    /// How to reach somebody, and what to take into account: changed as a whole, with one day.
    public struct Reach: Hashable, Sendable {
        /// How they want to hear from us, with the number or address for it.
        public var contact: ContactWish
        /// What contact has to take into account.
        public var needs: Needs

        /// Wishes that take the place of all earlier ones.
        public init(contact: ContactWish, needs: Needs) {
            self.contact = contact
            self.needs = needs
        }
    }

    /// It counts at once for letters; for a lost code only what came from behind the code (decision 0036).
    mutating func change(to new: Reach, _ declared: Declared) {
        let isNew = new.contact != reach?.contact
        if isNew, declared.recorded == nil { trusted = new.contact }
        reach = new
        arrived()
    }
}

extension Casefile {
    /// How they want to hear from us now: as they filed it, or as they changed it since.
    public var contact: ContactWish {
        let own = contacts.reach?.contact ?? filing.contact
        return nextOfKin.map { $0.instead(of: own) } ?? own
    }

    /// The way against which a lost code is held: from the filing, changed behind the code, or confirmed.
    ///
    /// Whoever calls with "a new number" gets no code on it; nor does who calls with a death.
    public var trustedContact: ContactWish {
        let own = contacts.trusted ?? filing.contact
        return nextOfKin == nil ? own : NextOfKin().instead(of: own)
    }

    /// Whether the way that letters take counts for a lost code as well.
    public var trustsReach: Bool { trustedContact == contact }

    /// A way that was only said, and that the complainant can confirm; what came with a death never counts.
    public var asksAboutReach: Bool { nextOfKin == nil && !trustsReach }

    /// Who reads for somebody who died; nil while nobody told us of a death.
    public var nextOfKin: NextOfKin? {
        for case .endedByDeath(_, let kin) in dispositions.values { return kin }
        return nil
    }

    /// What contact has to take into account now.
    public var needs: Needs { contacts.reach?.needs ?? filing.needs }

    /// Where letters go from now on; one that is frozen keeps the way that it had.
    public var letterRoute: LetterRoute { contact.letterRoute }

    /// Whether a respondent may learn who complains: the last answer counts, on the form or later.
    public var mayBeNamed: Bool {
        if let answer = contacts.nameAnswer { return answer }
        guard case .named(_, let permission) = filing.complainant else { return false }
        return permission == .yes
    }

    /// They wanted a call about their name first, and nobody wrote down yet what they said.
    public var asksCallAboutName: Bool {
        guard contacts.nameAnswer == nil, case .named(_, .callFirst) = filing.complainant else {
            return false
        }
        return true
    }

    /// A yes later, or a no: what a respondent already heard cannot be taken back, the next letter heeds it.
    func answerAboutName(_ mayBeGiven: Bool, _ declared: Declared) throws(Refusal) -> [Event] {
        guard case .named = filing.complainant else { throw .contacts(.nameless) }
        guard mayBeGiven != mayBeNamed else { throw .contacts(.nameAnsweredAlready) }
        return [.contacts(.nameAnswered(mayBeGiven, declared))]
    }

    func changeReach(_ reach: Contacts.Reach, _ declared: Declared) throws(Refusal) -> [Event] {
        guard reach.contact.letterRoute != .nowhere else { throw .contacts(.noWayLeft) }
        guard reach != Contacts.Reach(contact: contact, needs: needs) else { return [] }
        return [.contacts(.reachChanged(reach, declared))]
    }

    /// Only a number from before can be called; behind the code they say it themselves.
    func confirmReach(_ proof: ReachProof) throws(Refusal) -> [Event] {
        guard asksAboutReach else { return [] }
        switch (proof, trustedContact) {
        case (.behindTheCode, _), (.oldNumberCalled, .call): return [.contacts(.reachConfirmed(proof))]
        case (.oldNumberCalled, _): throw .contacts(.proofDoesNotFit)
        }
    }
}

extension ContactWish {
    /// Whether letters can wait behind the code, or have to be printed.
    public var letterRoute: LetterRoute {
        switch self {
        case .letter, .call(_, .some, _): .post
        case .call(_, .none, _), .email, .code: .code
        case .none: .nowhere
        }
    }
}
