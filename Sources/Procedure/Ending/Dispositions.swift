extension Casefile {
    /// Endings other than a judgment, a settlement or a withdrawal, part by part.
    func decide(_ command: Closing.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .refuse(let part, let ground, let why):
            try requireGround(ground, for: part)
            return try dispose([part], .notTakenUp(ground, why: why))
        case .referOn(let parts, let place, let agreed):
            return try dispose(parts, .referredOn(to: place, agreed: agreed.declared(today: today)))
        case .setAside(let parts, let why, let agreed):
            return try dispose(parts, .notAComplaint(why: why, agreed: agreed.declared(today: today)))
        case .cannotAnswer(let why):
            guard why == .spam || letterRoute == .nowhere else { throw .closing(.couldBeAnswered) }
            return try dispose(parts.list.map(\.id), .cannotBeAnswered)
        case .recordDeath(let day, let kin):
            guard day <= today else { throw .closing(.inTheFuture) }
            let open = parts.list.map(\.id).filter { dispositions[$0]?.isReversible ?? true }
            return open.map { .disposition(.made($0, .endedByDeath(on: day, kin: kin))) }
        case .reconsider(let part):
            switch dispositions[part] {
            case .notTakenUp, .referredOn, .notAComplaint, .cannotBeAnswered, .endedByDeath:
                return [.disposition(.undone(part))]
            default: throw .closing(.notRefused(part))
            }
        case .end(let letters): return try end(with: letters, on: today)
        case .goOn(let words, let declaration): return try goOn(words, declaration.declared(today: today))
        }
    }

    /// Article 2: by its own dates nothing of it is in time; a manager still has to say so in a letter.
    public var isAllTooOld: Bool {
        let years = filing.procedure.terms.maximumAge
        return parts.list.allSatisfy {
            !AgeTest.isInTime($0.happened, sentOn: filing.sentOn, years: years)
        }
    }

    private func requireGround(_ ground: RefusalGround, for part: Part.ID) throws(Refusal) {
        guard filing.procedure.terms.refusalGrounds.contains(ground) else {
            throw .closing(.groundNotInThisVersion)
        }
        guard ground == .age, let part = parts[part] else { return }
        let years = filing.procedure.terms.maximumAge
        if AgeTest.isInTime(part.happened, sentOn: filing.sentOn, years: years) {
            throw .closing(.inTimeAfterAll(part.id))
        }
    }

    private func dispose(_ ids: [Part.ID], _ disposition: Disposition) throws(Refusal) -> [Event] {
        for id in ids {
            try require(id)
            guard dispositions[id] == nil else { throw .closing(.partDecidedOtherwise(id)) }
        }
        return ids.map { .disposition(.made($0, disposition)) }
    }

    /// Within 14 days of a settlement letter the same case goes on, with its old filing day.
    private func goOn(_ words: Words?, _ declared: Declared) throws(Refusal) -> [Event] {
        guard closing.hasEnded else { throw .closing(.notEnded) }
        let settled = parts.list.map(\.id).filter { dispositions[$0] == .settled }
        guard !settled.isEmpty else { throw .closing(.onlyAfterSettlement) }
        if let limit = continuationLimit, limit.isMissed(on: declared.on) {
            throw .closing(.tooLateToContinue(lastDay: limit.lastDay))
        }
        return settled.map { .disposition(.undone($0)) } + [
            .closing(.reopened(.notSolved(words, declared)))
        ]
    }

    /// Whether "this is not solved" still continues the same case; any point that was agreed on counts.
    public func mayGoOn(on today: Day) -> Bool {
        closing.hasEnded && dispositions.values.contains(.settled)
            && continuationLimit?.isMissed(on: today) != true
    }

    /// Whether the complainant can come back to this end at all, as long as there is time for it.
    public var mayComeBack: Bool {
        dispositions.values.contains(.settled) || (withdrawal.stands && !mandate.isRefused)
    }

    /// The last day to go on or to undo a withdrawal; nil while the ending letter is not out.
    public var continuationLimit: Deadline? {
        guard let out = closing.closedOn else { return nil }
        return Deadline(days: filing.procedure.terms.continuation, after: out)
    }

    /// The day on which the file is erased; named in the closing letter, unless two persons chose another.
    public func erasedOn(closedOn day: Day) -> Day {
        keeping.day ?? day.adding(years: filing.procedure.terms.retention)
    }
}
