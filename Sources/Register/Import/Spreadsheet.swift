/// A table as a spreadsheet saves it: commas or semicolons, quotes, any line end.
public struct Spreadsheet: Sendable {
    /// One line, with the number under which a person finds it.
    public struct Line: Sendable {
        /// Counted from 1, as spreadsheets do; the heading is 1.
        public let number: Int
        let fields: [String]
    }

    /// Why a file cannot be read at all.
    public enum Fault: Error, Hashable, Sendable {
        case empty
        case openQuote(line: Int)
        case twiceTheSameColumn(String)
    }

    /// The names of the columns, as they were typed.
    public let columns: [String]
    /// Everything below the heading that is not empty.
    public let lines: [Line]

    /// Reads UTF-8 with or without its mark, and Windows-1252 where it is no UTF-8.
    public init(_ bytes: [UInt8]) throws(Fault) {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let text = String(validating: content, as: UTF8.self) ?? Windows1252.text(content)
        let table = try Self.table(Array(text.unicodeScalars))
        guard let heading = table.first else { throw .empty }
        let names = heading.fields.map(Self.trimmed)
        for (index, name) in names.enumerated()
        where !name.isEmpty && names[..<index].contains(name) {
            throw .twiceTheSameColumn(name)
        }
        columns = names
        lines = Array(table.dropFirst())
    }

    /// The separator that the first line has most of outside quotes.
    private static func separator(_ text: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted, scalar == ";" || scalar == "," || scalar == "\t" { counts[scalar, default: 0] += 1 }
        }
        return [";", ",", "\t"].max { (counts[$0] ?? 0, $0 == ";" ? 1 : 0) < (counts[$1] ?? 0, 0) } ?? ";"
    }

    private static func table(_ text: [Unicode.Scalar]) throws(Fault) -> [Line] {
        var reader = Reader(separator: separator(text))
        for scalar in text { reader.take(scalar) }
        return try reader.end()
    }

    static func trimmed(_ text: String) -> String {
        text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}

extension Spreadsheet {
    /// One pass, a scalar at a time.
    private struct Reader {
        let separator: Unicode.Scalar
        var lines: [Line] = []
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var hadQuote = false
        var wasReturn = false
        var number = 1
        var start = 1

        mutating func take(_ scalar: Unicode.Scalar) {
            let isSecondOfReturn = wasReturn && scalar == "\n"
            wasReturn = scalar == "\r"
            if isSecondOfReturn {
                if isQuoted { field.append(scalar) }
                return
            }
            if scalar == "\n" || scalar == "\r" { number += 1 }
            switch scalar {
            case "\"": quote()
            case _ where isQuoted: field.append(scalar)
            case separator: endField()
            case "\n", "\r": endLine()
            default: field.append(scalar)
            }
        }

        /// A quote inside quotes closes them; a second one right after it was a quote of the text.
        private mutating func quote() {
            if isQuoted {
                isQuoted = false
                hadQuote = true
            } else if hadQuote {
                field.append("\"")
                isQuoted = true
            } else if field.isEmpty {
                isQuoted = true
            } else {
                field.append("\"")
            }
        }

        private mutating func endField() {
            fields.append(String(field))
            field = .init()
            hadQuote = false
        }

        private mutating func endLine() {
            endField()
            if fields.contains(where: { !Spreadsheet.trimmed($0).isEmpty }) {
                lines.append(Line(number: start, fields: fields))
            }
            fields = []
            start = number
        }

        mutating func end() throws(Fault) -> [Line] {
            guard !isQuoted else { throw .openQuote(line: start) }
            if !field.isEmpty || !fields.isEmpty { endLine() }
            return lines
        }
    }
}

/// What Dutch spreadsheets of before UTF-8 saved.
enum Windows1252 {
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    static func text(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let code = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return String(scalars)
    }
}
