/// A day as people type it in a spreadsheet; counted, so that days between two of them are known.
struct CivilDate: Comparable {
    let year: Int
    let month: Int
    let day: Int

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]

    /// `2025-03-09`, `9-3-2025`, `9/3/2025`, `9.3.2025` or `9 maart 2025`; a time after it is passed over.
    init?(_ text: String) {
        let date = text.split(separator: "T").first.map(String.init) ?? text
        let pieces = date.split { " -/.".contains($0) }.map(String.init)
        guard pieces.count >= 3, pieces.count == 3 || pieces[3].contains(":") else { return nil }
        let isYearFirst = pieces[0].utf8.count == 4
        let (first, last) = isYearFirst ? (pieces[2], pieces[0]) : (pieces[0], pieces[2])
        guard let day = Self.number(first), let year = Self.number(last), last.utf8.count == 4,
            let month = Self.month(pieces[1])
        else { return nil }
        guard (1900...2999).contains(year), (1...12).contains(month),
            (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    private static func number(_ text: String) -> Int? {
        !text.isEmpty && text.utf8.count <= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? Int(text) : nil
    }

    private static func month(_ text: String) -> Int? {
        if let number = number(text) { return number }
        let word = text.lowercased()
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) || (word == "mrt" && $0 == "maart") }.map { $0 + 1 }
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since the beginning of year 0, as the calendar of today would have it.
    private var ordinal: Int {
        let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day
    }

    static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

    /// Days from another day to this one.
    static func - (left: Self, right: Self) -> Int { left.ordinal - right.ordinal }

    /// Whole months from another day to this one.
    func months(since other: CivilDate) -> Int {
        let months = (year - other.year) * 12 + month - other.month
        return day < other.day ? months - 1 : months
    }

    var iso: String {
        let (two, other) = (String(month), String(day))
        return "\(year)-\(two.count < 2 ? "0" : "")\(two)-\(other.count < 2 ? "0" : "")\(other)"
    }
}
