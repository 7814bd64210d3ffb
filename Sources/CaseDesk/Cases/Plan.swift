import Ledger
import Procedure

/// What is about to happen to a case: commands decided one by one, and letters with their frozen text.
///
/// Nothing is written until all of it is decided; then all of it is written, or nothing.
public struct Plan: Sendable {
    /// The case as it stands inside the plan.
    public private(set) var casefile: Casefile
    private(set) var events: [Decided] = []
    private(set) var frozen: [LetterText] = []
    private(set) var adopted: [Adopted] = []
    /// The tag of a new code, which takes the place of every older one.
    private(set) var newCode: [UInt8]?
    /// What is written in the officer's room with it.
    private(set) var roomAct: RoomAct?
    let office: Office
    let now: Now
    let actor: Actor

    /// An event with the name of the command that led to it.
    struct Decided: Sendable {
        let happened: Happened
        let command: String
    }

    /// A file that lies sealed under a key of its own until the case takes it over.
    struct Adopted: Sendable {
        let file: String
        let key: DraftKey
    }

    init(_ casefile: Casefile, office: Office, now: Now, actor: Actor) {
        self.casefile = casefile
        self.office = office
        self.now = now
        self.actor = actor
    }

    /// Decides a command on the case as it stands after everything before it.
    public mutating func perform(_ command: Command) throws(Refusal) {
        try perform(command, by: actor)
    }

    /// Takes a sealed file into the case, together with the event that says so.
    public mutating func attach(
        _ file: AttachedFile, from key: DraftKey, _ source: LaterFile.Source
    ) throws(Refusal) {
        let before = events.count
        try perform(.filing(.attach(file, source)))
        // What is there already is not taken a second time.
        if events.count > before { adopted.append(Adopted(file: file.id, key: key)) }
    }

    /// A file, and the line with which it was sent; a file that is there already goes along all the same.
    mutating func send(
        _ file: AttachedFile, from key: DraftKey, _ source: LaterFile.Source, saying words: Words?
    ) throws(Refusal) {
        try attach(file, from: key, source)
        let kept = casefile.allFiles.first { $0.file.digest == file.digest && $0.file.name == file.name }
        if let words { try perform(.contacts(.write(words, with: [kept?.file.id ?? file.id]))) }
    }

    /// Puts a new code in the place of the lost one, which dies in the same transaction.
    mutating func replaceCode(by tag: [UInt8], after proof: CodeProof) throws(Refusal) {
        try perform(.contacts(.replaceCode(proof)))
        newCode = tag
    }

    /// Tells a text of the officer's room, where the same transaction says that it went out.
    mutating func tell(_ consent: Mediation.Consent, with act: RoomAct) throws(Refusal) {
        try perform(.referral(.tell(consent.text, as: consent.kind)))
        roomAct = act
    }

    /// Freezes a letter that ends nothing, as it reads now.
    public mutating func write(_ draft: LetterDraft) throws(Refusal) {
        try write(draft, by: actor)
    }

    /// Nobody was left: the complainant hears at once who was found outside, and why (domain rule 2).
    public mutating func appoint(_ outsider: StaffID, because reason: Words) throws(Refusal) {
        let list = office.handlingList(on: now.today)
        try perform(.handling(.appointOutsider(outsider, reason: reason, from: list)))
        if casefile.isReachable { try write(.newHandler, by: .clock) }
    }

    /// Performs what a complainant said by word or on paper; a letter confirms it (domain rule 2).
    public mutating func record(_ command: Command) throws(Refusal) {
        let before = events.count
        try perform(command)
        // What stood there already is not confirmed a second time.
        guard events.count > before, casefile.isReachable else { return }
        guard let draft = LetterDraft(confirming: command, of: casefile, on: now.today) else { return }
        try write(draft)
    }

    /// Ends the case with every letter that its ending asks for; an end after six weeks says why it is late.
    ///
    /// A respondent reads what is told to them here, never the reasons that the complainant reads.
    public mutating func end(
        lateBecause reason: Words? = nil, telling: [Respondent.ID: Words] = [:]
    ) throws(Refusal) {
        let first = casefile.letters.next.number
        let drafts = casefile.endingDrafts(on: now.today, lateBecause: reason, telling: telling)
        let letters = drafts.enumerated().map { index, draft in
            freeze(draft, number: Letter.ID(first + index))
        }
        try perform(.closing(.end(with: letters)), freezing: letters.count)
    }

    mutating func perform(_ command: Command, by actor: Actor) throws(Refusal) {
        try decide(command, by: actor)
        guard command.tellsWhomItIsAbout else { return }
        try recheck()
    }

    /// Domain rule 2: whose line manager handles it may turn out later; nobody judges whom they lead.
    mutating func recheck() throws(Refusal) {
        try decide(.handling(.recheck(office.handlingList(on: now.today))), by: .clock)
    }

    private mutating func decide(_ command: Command, by actor: Actor) throws(Refusal) {
        let decided = try Complaint.filed(casefile).decide(command, by: actor, on: now.today)
        for event in decided {
            events.append(Decided(happened: Happened(event, by: actor, on: now.today), command: command.name))
            casefile = casefile.after(event, by: actor, on: now.today)
        }
    }

    mutating func write(_ draft: LetterDraft, by actor: Actor) throws(Refusal) {
        let letter = freeze(draft, number: casefile.letters.next)
        try perform(.letters(.freeze(letter)), by: actor, freezing: 1)
    }

    /// A letter that is refused leaves no text behind, should the plan go on without it.
    private mutating func perform(
        _ command: Command, by other: Actor? = nil, freezing count: Int
    ) throws(Refusal) {
        do throws(Refusal) { try perform(command, by: other ?? actor) } catch {
            frozen.removeLast(count)
            throw error
        }
    }

    /// The events of the filing itself, decided before there was a case to plan on.
    mutating func begin(with filed: [Event], command: String) {
        events = filed.map { Decided(happened: Happened($0, by: actor, on: now.today), command: command) }
    }

    private mutating func freeze(_ draft: LetterDraft, number: Letter.ID) -> Letter {
        let text = Correspondence(casefile: casefile, office: office, now: now, actor: actor).text(
            of: draft, number)
        frozen.append(text)
        let route = casefile.route(of: draft.to)
        return Letter(
            id: number, kind: draft.kind, to: draft.to, route: route, language: text.language,
            digest: text.digest, carries: draft.carries, answerBy: draft.answerBy)
    }
}

extension Plan {
    /// Every letter that it freezes has its text, and nothing is missing in one.
    var lettersAreReady: Bool {
        let isComplete = !frozen.contains(where: \.findings.isBlocked)
        return isComplete
            && events.allSatisfy { event in
                guard case .letters(.frozen(let letter)) = event.happened.event else { return true }
                return frozen.contains { $0.number == letter.id && $0.digest == letter.digest }
            }
    }
}

extension Command {
    fileprivate var tellsWhomItIsAbout: Bool {
        switch self {
        case .reactions(.name), .reactions(.handOn), .handling(.note): true
        default: false
        }
    }
}

extension Casefile {
    /// The case after one more event.
    func after(_ event: Event, by actor: Actor, on day: Day) -> Casefile {
        var complaint = Complaint.filed(self)
        complaint.apply(event, by: actor, on: day)
        return complaint.casefile ?? self
    }
}
