import Procedure

/// A value of the procedure that is stored as one string or number; what does not read back is not decoded.
protocol LeafForm: Codable, Sendable {
    associatedtype Value: Sendable
    associatedtype Plain: Codable & Sendable

    var value: Value { get }
    init(value: Value)

    static func plain(_ value: Value) -> Plain
    static func value(_ plain: Plain) -> Value?
}

extension LeafForm {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self.value(try container.decode(Plain.self)) else {
            // No text of what was found: it may be what somebody wrote.
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a value of \(Self.self)")
        }
        self.init(value: value)
    }

    func encode(to encoder: any Encoder) throws {
        let plain = Self.plain(value)
        guard Self.value(plain) != nil else {
            let context = EncodingError.Context(
                codingPath: encoder.codingPath, debugDescription: "would not read back")
            throw EncodingError.invalidValue(Self.self, context)
        }
        var container = encoder.singleValueContainer()
        try container.encode(plain)
    }
}

/// Free text, as it was written.
struct WordsForm: LeafForm {
    let value: Words

    static func plain(_ value: Words) -> String { value.text }
    static func value(_ plain: String) -> Words? { Words(plain) }
}

/// A day as `2026-03-16`.
struct DayForm: LeafForm {
    let value: Day

    static func plain(_ value: Day) -> String { value.iso }
    static func value(_ plain: String) -> Day? { Day(iso: plain) }
}

/// A term by its last day.
struct DeadlineForm: LeafForm {
    let value: Deadline

    static func plain(_ value: Deadline) -> String { value.lastDay.iso }
    static func value(_ plain: String) -> Deadline? { Day(iso: plain).map { Deadline(lastDay: $0) } }
}

/// An account by its id.
struct StaffForm: LeafForm {
    let value: StaffID

    static func plain(_ value: StaffID) -> String { value.text }
    static func value(_ plain: String) -> StaffID? { StaffID(plain) }
}

/// The number of a thing within its complaint.
struct NumberForm<Counted>: LeafForm {
    let value: Identifier<Counted>

    static func plain(_ value: Identifier<Counted>) -> Int { value.number }
    static func value(_ plain: Int) -> Identifier<Counted>? { Identifier(plain) }
}

/// A closed list by its name; an unknown name is unreadable, never a guess.
struct RawForm<Value: RawRepresentable<String> & Sendable>: LeafForm {
    let value: Value

    static func plain(_ value: Value) -> String { value.rawValue }
    static func value(_ plain: String) -> Value? { Value(rawValue: plain) }
}
