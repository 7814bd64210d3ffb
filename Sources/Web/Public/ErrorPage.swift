import CaseDesk
import HTML
import HTTPTypes
import Procedure
import Texts

extension Site {
    /// The page of an error: what to do now, without what went wrong inside.
    func errorPage(_ report: ErrorReport) -> HTML {
        let language = Language(rawValue: report.language) ?? .dutch
        let organisation = desk.lastOffice?.organisation ?? .unnamed
        let words = ErrorWords(report, texts: .of(language), telephone: organisation.telephone)
        return layout(
            SitePage(words.title, at: "/"), language, organisation,
            content: h1 { words.title }
                + p { linked(words.text, organisation.telephone) }
                + p { Link(Catalogue.of(language).common.startLink, to: language.address("/")) }
                + p(.class("hint")) { Catalogue.of(language).fault.requestNumber(report.requestID) })
    }
}

/// One sentence per kind of error, the same for "does not exist" and "not yours".
struct ErrorWords: Equatable {
    let title: String
    let text: String

    init(_ report: ErrorReport, texts: Catalogue, telephone: String) {
        let words = texts.fault
        switch (report.problem, report.status) {
        case (.notFound, _), (nil, .notFound), (.wrongHost, _):
            (title, text) = (words.notFoundTitle, words.notFound(telephone))
        case (.wrongMethod, _): (title, text) = (words.wrongMethodTitle, words.wrongMethod)
        case (.tooLarge, _): (title, text) = (words.tooLargeTitle, words.tooLarge(FileType.limit >> 20))
        case (.forbidden, _), (.staleForm, _), (.foreignForm, _):
            (title, text) = (words.forbiddenTitle, words.forbidden(telephone))
        case (.unreadableForm, _), (.unreadableUpload, _), (.badRequest, _), (.unsupportedType, _):
            (title, text) = (words.unreadableTitle, words.unreadable(telephone))
        case (.tooMany(let seconds), _):
            (title, text) = (words.tooManyTitle, words.tooMany(texts.follow.entry.wait(seconds), telephone))
        case (.unavailable, _): (title, text) = (words.busyTitle, words.busy(telephone))
        case (nil, let status) where status.kind == .clientError:
            (title, text) = (words.forbiddenTitle, texts.refusal.general)
        case (nil, _): (title, text) = (words.serverTitle, words.server(telephone))
        }
    }
}

extension FollowTexts.Entry {
    /// A wait in words: whole minutes, never none.
    func wait(_ seconds: Int) -> String { minutes(max(1, (seconds + 59) / 60)) }
}
