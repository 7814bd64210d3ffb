import Procedure
import Texts

/// Rows of words with a moment each; empty rows do not count.
enum PointsForm {
    /// Rows that stand on the page at first.
    static let rows = 2
    /// More points than anybody has; a limit all the same.
    static let most = 20

    /// How many rows a form had.
    static func count(_ form: FormData) -> Int {
        min(most, form.fields.count { $0.name.hasPrefix("punt-") })
    }

    static func points(_ read: inout FormReader) -> NonEmpty<Filing.Point>? {
        var points: [Filing.Point] = []
        for row in 1...max(1, count(read.form)) {
            guard let words = read.words("punt-\(row)"), let moment = read.moment("wanneer-\(row)") else {
                continue
            }
            points.append(Filing.Point(words, happened: moment))
        }
        let all = NonEmpty(points)
        if all == nil { read.note("punt-1", DeskTexts.dutch.parts.empty) }
        return read.isRight ? all : nil
    }
}
