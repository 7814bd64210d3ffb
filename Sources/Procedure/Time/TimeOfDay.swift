/// A time on the clock of Europe/Amsterdam, for an appointment; no term of the procedure counts hours.
public struct TimeOfDay: Hashable, Sendable {
    /// From 0 to 23.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int

    /// A time that exists; nil for 24:00 and further.
    public init?(_ hour: Int, _ minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads `14:30`, `14.30`, `9.00` and a whole hour such as `14`; nil for anything else.
    public init?(_ text: String) {
        let fields = text.split(omittingEmptySubsequences: false) { ":.".contains($0) }
        let digits = fields.allSatisfy { field in
            (1...2).contains(field.utf8.count) && field.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard digits, fields.count <= 2, fields.count == 1 || fields[1].utf8.count == 2 else { return nil }
        self.init(Int(fields[0]) ?? -1, fields.count == 2 ? Int(fields[1]) ?? -1 : 0)
    }

    /// As it is stored and as a form shows it: `14:30`.
    public var text: String {
        "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
