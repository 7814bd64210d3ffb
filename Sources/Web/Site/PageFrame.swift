import CaseDesk
import HTML
import Procedure
import Texts

/// A page of the site: its words and its place; the frame is the same for all.
struct SitePage {
    /// What the tab says, without the organisation.
    var title: String
    /// The address below the language, for the link to the other language.
    var path: String
    var back: String?
    /// Where somebody may need to be gone at once: the pages of a running complaint, and danger.
    var hasExit = false
    var problems: [FieldProblem] = []
    var isWide = false
    /// Who reads this page, in plum over its whole width; nil for every page but those of a room.
    var confidential: String?

    init(_ title: String, at path: String, back: String? = nil) {
        self.title = title
        self.path = path
        self.back = back
    }
}

/// Something that we cannot read as it was typed: shown above the form and at the field.
struct FieldProblem: Hashable, Sendable {
    var field: String
    var text: String

    init(_ field: String, _ text: String) {
        self.field = field
        self.text = text
    }
}

extension [FieldProblem] {
    /// What is wrong with one field.
    subscript(field: String) -> String? { first { $0.field == field }?.text }
}

extension Site {
    /// A page for everyone, in the language of the request.
    func page(_ page: SitePage, _ context: WebContext, @HTMLBuilder content: () -> HTML) async throws -> HTML
    {
        let organisation = try await desk.office().organisation ?? .unnamed
        return layout(page, context.spoken, organisation, content: content())
    }

    func layout(_ page: SitePage, _ language: Language, _ organisation: Organisation, content: HTML) -> HTML {
        let texts = Catalogue.of(language)
        let plain = texts.common.pageTitle(page.title, organisation.name)
        let title = page.problems.isEmpty ? plain : texts.common.errorTitle(plain)
        return PageLayout(
            title, frame: frame(language, organisation, path: page.path),
            back: page.back.map { Link(texts.common.back, to: $0) },
            exit: page.hasExit ? Link(texts.common.quickExit, to: "/weg") : nil,
            confidential: page.confidential,
            problems: page.problems.summary(texts.common.errorSummary), width: page.isWide ? .wide : .reading
        ) { content }.html
    }

    private func frame(_ language: Language, _ organisation: Organisation, path: String) -> PageLayout.Frame {
        let texts = Catalogue.of(language).common
        let other: Language = language == .dutch ? .english : .dutch
        return PageLayout.Frame(
            lang: language.rawValue, brand: Link(organisation.name, to: language.address("/")),
            skip: texts.skipLink,
            menuName: texts.navigation,
            menu: [
                Link(texts.followLink, to: language.address("/volgen")),
                Link(texts.officerLink, to: language.address("/klachtenfunctionaris")),
                Link(texts.otherLanguage, to: other.address(path), lang: other.rawValue),
            ],
            helpName: texts.footer, help: Self.help(language, organisation))
    }

    static func help(_ language: Language, _ organisation: Organisation) -> [Link] {
        let texts = Catalogue.of(language).common
        return [
            Link(texts.help(organisation.telephone), to: organisation.telephoneLink),
            Link(texts.contact, to: language.address("/contact")),
            Link(texts.regulation, to: language.address("/regeling")),
            Link(texts.privacy, to: language.address("/privacy")),
            Link(texts.cookies, to: language.address("/cookies")),
            Link(texts.withdrawConsent, to: language.address("/cookies/intrekken")),
            Link(texts.accessibility, to: language.address("/toegankelijkheid")),
        ]
    }
}

extension [FieldProblem] {
    /// Nil when there is nothing to say.
    func summary(_ heading: String) -> ErrorSummary? {
        ErrorSummary(heading, map { .init($0.field, $0.text) })
    }
}

extension Language {
    /// Dutch has no prefix; every other language its code.
    func address(_ path: String) -> String {
        self == .dutch ? path : "/\(rawValue)\(path == "/" ? "" : path)"
    }
}

extension Organisation {
    /// For a link that telephones.
    var telephoneLink: String { "tel:" + telephone.filter { $0.isNumber || $0 == "+" } }
}
