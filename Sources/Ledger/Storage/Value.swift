/// What a column can hold on both drivers: nothing, a 64-bit number, text or bytes.
public enum Value: Hashable, Sendable {
    /// SQL null.
    case null
    /// A whole number; booleans are 0 and 1, moments are milliseconds.
    case integer(Int64)
    /// UTF-8 text without a NUL, which PostgreSQL cannot hold.
    case text(String)
    /// Raw bytes.
    case blob([UInt8])

    /// A number from any `Int`, for versions and counts.
    public static func integer(_ number: Int) -> Value { .integer(Int64(number)) }

    /// Text or null, so that callers need no ternary.
    public static func text(orNull text: String?) -> Value { text.map { .text($0) } ?? .null }

    /// Bytes or null, so that callers need no ternary.
    public static func blob(orNull bytes: [UInt8]?) -> Value { bytes.map { .blob($0) } ?? .null }

    /// A number or null, so that callers need no ternary.
    public static func integer(orNull number: Int64?) -> Value { number.map { .integer($0) } ?? .null }

    /// The moment as its milliseconds.
    public static func instant(_ instant: Instant) -> Value { .integer(instant.milliseconds) }
}
