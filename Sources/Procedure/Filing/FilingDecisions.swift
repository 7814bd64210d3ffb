extension Filing {
    /// What can be done to the complaint as it came in (article 1, 2 and 9).
    public enum Command: Hashable, Sendable {
        case file(Filing)
        /// Makes the points that are judged one by one; all at once, before anybody was asked about one.
        case split(into: NonEmpty<Point>)
        /// Corrects when a part happened, after asking.
        case date(Part.ID, When)
        case classify(Part.ID, as: Subject)
        /// A photo, a letter or a recording that comes later; also after the end.
        case attach(AttachedFile, LaterFile.Source)
        /// With the complainant's agreement; both stay registered.
        case join(with: String, agreed: Declaration)
        /// A later complaint that follows an older one, for example an agreement that was not kept.
        case link(to: String)
    }

    /// A point as somebody words it.
    public struct Point: Hashable, Sendable {
        /// The point in words that a letter can quote.
        public var words: Words
        /// When this point happened; the one-year test is per point.
        public var happened: When

        /// A point of the complaint.
        public init(_ words: Words, happened: When) {
            self.words = words
            self.happened = happened
        }
    }

    /// What changed about it since; the filing itself stays as it came in.
    public enum Event: Hashable, Sendable {
        case filed(Filing)
        case split([Part])
        case dated(Part.ID, When)
        case classified(Part.ID, Subject)
        case attached(AttachedFile, LaterFile.Source)
        case joined(with: String)
        case linked(to: String)
    }

    /// Why it is not filed, or not divided and dated so; age and scope never refuse a filing.
    public enum Refusal: Error, Hashable, Sendable {
        case alreadyFiled
        case notFiled
        case receivedInTheFuture
        case happenedAfterFiling
        case postmarkAfterReceipt
        case unknownPart(Part.ID)
        /// A part has an end, a respondent saw it, or a proposal names it: numbers keep their meaning.
        case partsAlreadyDecided
        case versionNotYetInForce
        case joinedWithItself
        /// More than `LaterFile.most` from one side.
        case tooManyFiles
    }

    /// Article 2: in writing or in person, up to today; what is too old is filed all the same (article 9).
    func decide(on today: Day) throws(Procedure.Refusal) -> [Procedure.Event] {
        guard receivedOn <= today else { throw .filing(.receivedInTheFuture) }
        guard !happened.begins(after: sentOn) else { throw .filing(.happenedAfterFiling) }
        if let postmarkedOn, postmarkedOn > receivedOn { throw .filing(.postmarkAfterReceipt) }
        guard procedure.effective <= receivedOn else { throw .filing(.versionNotYetInForce) }
        return [.filing(.filed(self))]
    }
}

extension Casefile {
    func decide(_ command: Filing.Command, on today: Day) throws(Refusal) -> [Event] {
        switch command {
        case .file: throw .filing(.alreadyFiled)
        case .split(let points): return try split(points)
        case .date(let part, let happened):
            try require(part)
            guard !happened.begins(after: filing.sentOn) else { throw .filing(.happenedAfterFiling) }
            // The age may be why it ended: an end is taken back first.
            guard dispositions[part] == nil else { throw .filing(.partsAlreadyDecided) }
            return [.filing(.dated(part, happened))]
        case .classify(let part, let subject):
            try require(part)
            return [.filing(.classified(part, subject))]
        case .attach(let file, let source): return try attach(file, source, on: today)
        case .join(let number, _):
            guard number != filing.number else { throw .filing(.joinedWithItself) }
            return [.filing(.joined(with: number))]
        case .link(let number):
            guard number != filing.number else { throw .filing(.joinedWithItself) }
            return [.filing(.linked(to: number))]
        }
    }

    private func attach(
        _ file: AttachedFile, _ source: LaterFile.Source, on today: Day
    ) throws(Refusal) -> [Event] {
        if case .received(let day, _) = source, day > today { throw .filing(.receivedInTheFuture) }
        if case .respondent(let id) = source {
            // Who was told nothing yet has nothing to send; and it ends with the outcome, like a reaction.
            guard try reaction(id).noticeOn != nil else { throw .reactions(.notNoticed) }
            guard !closing.hasEnded else { throw .closing(.alreadyEnded) }
        }
        let sameSide = parts.laterFiles.filter { file in
            source.isOfRespondent ? file.source == source : file.source.isTheirs == source.isTheirs
        }
        // The same file sent twice, as after the back button, stands there once.
        let kept = (source.isTheirs ? filing.attachments : []) + sameSide.map(\.file)
        guard !kept.contains(where: { $0.digest == file.digest && $0.name == file.name }) else { return [] }
        guard sameSide.count < LaterFile.most else { throw .filing(.tooManyFiles) }
        return [.filing(.attached(file, source))]
    }

    private func split(_ points: NonEmpty<Filing.Point>) throws(Refusal) -> [Event] {
        // A respondent saw points by number, and a proposal names them: those numbers keep their meaning.
        guard dispositions.isEmpty, !reactions.anyoneAsked, settlement.proposal == nil else {
            throw .filing(.partsAlreadyDecided)
        }
        for point in points.elements where point.happened.begins(after: filing.sentOn) {
            throw .filing(.happenedAfterFiling)
        }
        let parts = points.elements.enumerated().map { index, point in
            Part(id: Part.ID(index + 1), words: point.words, happened: point.happened)
        }
        return [.filing(.split(parts))]
    }

    /// The part has to exist.
    func require(_ part: Part.ID) throws(Refusal) {
        guard parts[part] != nil else { throw .filing(.unknownPart(part)) }
    }
}
