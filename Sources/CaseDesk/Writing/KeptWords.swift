import Ledger
import Procedure

/// What somebody was writing on a page and has not sent: a handler, or whom the complaint is about.
public struct KeptWords: Hashable, Sendable, Codable {
    /// In the order of the form.
    public var fields: [Field]
    /// Milliseconds since 1970.
    public var savedAt: Int64
    /// Another one at every change: a form carries the mark of the words that its page showed.
    public var mark: String
    /// What a page that had not seen it wrote over, until the words are sent; the newest last.
    public var others: [[Field]] = []

    /// Versions that are kept beside the last one.
    static let mostOthers = 8

    /// One field as it was typed.
    public struct Field: Hashable, Sendable, Codable {
        /// As the form names it.
        public var name: String
        /// As it was typed, right or not.
        public var value: String

        /// A field of a form.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// When it was saved, as the day and the time in Amsterdam (`10.42`).
    public var saved: (day: Day, time: String) {
        let instant = Instant(milliseconds: savedAt)
        let minutes = Now(instant).minuteOfDay
        let minute = minutes % 60
        return (Day(amsterdam: instant), "\(minutes / 60).\(minute < 10 ? "0" : "")\(minute)")
    }

    /// What was typed in the field of this name, where there is one with words in it.
    public func text(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// The words of a page that showed the draft `seen`: what it had not seen is kept beside them.
    init(_ fields: [Field], over stored: KeptWords?, seen: String, at instant: Instant) {
        (self.fields, savedAt) = (fields, instant.milliseconds)
        let isSame = stored?.fields == fields
        mark = isSame ? stored?.mark ?? "" : hex(randomBytes(8))
        others = stored?.others ?? []
        guard let stored, !isSame, stored.mark != seen else { return }
        others = Array((others.filter { $0 != stored.fields } + [stored.fields]).suffix(Self.mostOthers))
    }
}

/// A page on which somebody writes, and the mark of the words that it showed; empty when it showed none.
public struct WrittenPage: Hashable, Sendable {
    /// The page below the case, such as `antwoord/1`, or the key of a question.
    public var name: String
    /// As the form carried it.
    public var seen: String

    /// Characters of a page's name; ours are far shorter.
    static let longest = 60

    /// A page that showed nothing, unless said otherwise.
    public init(_ name: String, seen: String = "") {
        (self.name, self.seen) = (name, seen)
    }
}
