/// Footer and domain rule 6: what people ask about their data, and until when the file is kept.
public struct Keeping: Hashable, Sendable {
    /// Every request, answered or not.
    public internal(set) var requests: [DataRequest] = []
    /// Another day of erasure that waits for a second person.
    public internal(set) var asked: Change?
    /// Another day that two persons chose; nil where the promised day stands.
    public internal(set) var day: Day?

    /// Another day than the promised one: later for a hold, earlier because nobody needs it any more.
    public struct Change: Hashable, Sendable {
        /// The day on which it would be erased.
        public var day: Day
        /// Why, without a word of the story: who approves does not read it.
        public var why: Words
        /// Who asked, and can therefore not approve.
        public internal(set) var by: Actor
    }

    /// Years that a hold may add; longer than any court.
    static let longestHold = 10

    /// Days before an erasure on which it is announced; an earlier day leaves room for that.
    static let notice = 30

    /// The number that a new request gets.
    public var next: DataRequest.ID { DataRequest.ID(requests.count + 1) }

    /// Asked, and nobody said yet what was done about it.
    public var openRequests: [DataRequest] { requests.filter { $0.answer == nil } }

    /// The request with this number.
    public subscript(_ id: DataRequest.ID) -> DataRequest? { requests.first { $0.id == id } }

    /// Requests by people, and the two steps of another day.
    public enum Command: Hashable, Sendable {
        /// Somebody whom the file is about asks something about their data.
        case request(DataRequest.Kind, of: DataRequest.Person, Words?, Declaration)
        case answer(DataRequest.ID, Words)
        /// The first of two persons.
        case askDay(Day, why: Words)
        /// The second one.
        case approveDay
        /// The second says no, or the first thinks better of it.
        case dropDay
    }

    /// What was asked, answered and decided.
    public enum Event: Hashable, Sendable {
        case requested(DataRequest.Kind, of: DataRequest.Person, Words?, Declared)
        case answered(DataRequest.ID, Words)
        case dayAsked(Day, why: Words)
        case dayApproved(Day)
        case dayDropped
    }

    /// What stands in the way of a request or of another day.
    public enum Refusal: Error, Hashable, Sendable {
        case unknownRequest
        case answeredAlready
        /// The day follows from the closing: before it there is nothing to change.
        case notClosed
        /// Today's files are erased today; tomorrow is the first day that can be chosen.
        case dayTooSoon
        case dayTooLate
        /// An earlier day within the time in which it is announced.
        case dayTooSoonToTell
        case daySameAsNow
        case dayAskedAlready
        case nothingAsked
        /// One person cannot do what two have to.
        case samePerson
    }

    mutating func apply(_ event: Event, by actor: Actor) {
        switch event {
        case .requested(let kind, let person, let words, let declared):
            requests.append(DataRequest(id: next, kind: kind, of: person, words: words, declared: declared))
        case .answered(let id, let words):
            guard let index = requests.firstIndex(where: { $0.id == id }) else { return }
            requests[index].answer = words
        case .dayAsked(let day, let why): asked = Change(day: day, why: why, by: actor)
        case .dayApproved(let day): (asked, self.day) = (nil, day)
        case .dayDropped: asked = nil
        }
    }

    /// A case that goes on gets a new promise at its new end.
    mutating func reopen() { (asked, day) = (nil, nil) }
}

/// What somebody asks about their own data: to have it, to have it corrected, or to have it used no more.
public struct DataRequest: Hashable, Sendable {
    /// Counts the requests of one case, from 1.
    public typealias ID = Identifier<DataRequest>

    /// By this number it is answered.
    public var id: ID
    /// What they ask.
    public var kind: Kind
    /// Who asks.
    public var of: Person
    /// In their words.
    public var words: Words?
    /// On which day and by which way.
    public var declared: Declared
    /// What we did about it; nil while it waits.
    public internal(set) var answer: Words?

    /// One month from the day on which it was asked (GDPR, article 12, 3).
    public var due: Day { declared.on.adding(months: 1) }

    /// The rights that a file like this meets.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case access
        case correction
        case objection
    }

    /// Somebody whom the file is about.
    public enum Person: Hashable, Sendable {
        case complainant
        case respondent(Respondent.ID)
        /// A witness, a representative or an employee, by name.
        case other(Words)
    }
}
