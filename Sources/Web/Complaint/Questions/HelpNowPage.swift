import HTML
import Texts

/// After question 2, for who is not safe: whom to call, and when we call.
struct HelpNowPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.helpNow.title }

    var fields: HTML {
        let words = texts.helpNow
        return h1 { words.title } + lines
            + h2 { words.callHeading } + p { words.callTime(callMoment) }
            + TextField(
                sheet.field("terugbel", words.number), value: sheet.value("terugbel"), .telephone,
                autocomplete: "tel"
            ).html
    }

    private var lines: HTML {
        ul {
            for line in texts.helpNow.lines {
                li {
                    line.before + " "
                    a(.href("tel:" + line.dial)) { line.number }
                    line.after.first == "." ? line.after : " " + line.after
                }
            }
        }
    }

    private var callMoment: String {
        let moment = CallMoment(after: sheet.now)
        let day = sheet.form.texts.dates.withoutYear(moment.day)
        return texts.helpNow.before(day, sheet.form.texts.form.hour(moment.before))
    }
}
