extension Casefile {
    /// How they want to hear from us now: as they filed it, or as they changed it since.
    public var contact: ContactWish {
        let own = contacts.reach?.contact ?? filing.contact
        return nextOfKin.map { $0.instead(of: own) } ?? own
    }

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
