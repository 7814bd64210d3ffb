import HTML

/// What surrounds every page, in the same order everywhere: skip link, header, way back, content, help (WCAG
/// 3.2.6).
public struct PageLayout: Sendable {
    /// How wide the text runs.
    public enum Width: Sendable, Equatable {
        /// One column of 60 to 65 characters, for everyone.
        case reading
        /// The whole width, for staff.
        case wide
    }

    /// The words of the frame, the same on every page of a language.
    public struct Frame: Sendable {
        /// As in `<html lang>`.
        public var lang: String
        /// The way the language is written.
        public var dir: Direction
        /// The name of the organisation, leading to its first page.
        public var brand: Link
        /// "Naar de inhoud".
        public var skip: String
        /// The name of the menu for a screen reader.
        public var menuName: String
        /// Two or three links.
        public var menu: [Link]
        /// The name of the help at the bottom for a screen reader.
        public var helpName: String
        /// The same on every page.
        public var help: [Link]

        /// Every word is given: the parts know no language.
        public init(
            lang: String, dir: Direction = .leftToRight, brand: Link, skip: String, menuName: String,
            menu: [Link],
            helpName: String, help: [Link]
        ) {
            (self.lang, self.dir, self.brand, self.skip) = (lang, dir, brand, skip)
            (self.menuName, self.menu, self.helpName, self.help) = (menuName, menu, helpName, help)
        }
    }

    /// The frame of this language.
    public var frame: Frame
    /// The whole of `<title>`, most particular first.
    public var documentTitle: String
    /// To the page before.
    public var back: Link?
    /// The quick way out, first in the tab order after the skip link.
    public var exit: Link?
    /// A line in plum over the whole width: who cannot read this page.
    public var confidential: String?
    /// Stands above the heading when something went wrong.
    public var problems: ErrorSummary?
    /// For everyone or for staff.
    public var width: Width
    /// Starts with the one `h1`.
    public var content: HTML

    /// Only the title, the frame and the content are needed.
    public init(
        _ documentTitle: String, frame: Frame, back: Link? = nil, exit: Link? = nil,
        confidential: String? = nil,
        problems: ErrorSummary? = nil, width: Width = .reading, @HTMLBuilder content: () -> HTML
    ) {
        (self.documentTitle, self.frame, self.back, self.exit) = (documentTitle, frame, back, exit)
        (self.confidential, self.problems, self.width) = (confidential, problems, width)
        self.content = content()
    }

    /// The whole page, from its doctype on.
    public var html: HTML {
        document(lang: frame.lang, dir: frame.dir) {
            head
        } body: {
            a(.class("skip"), .href("#inhoud")) { frame.skip }
            top
            div(.class("wrap")) {
                main(.id("inhoud"), .class(width == .reading ? "reading" : "wide"), .tabindex(-1)) {
                    problems
                    content
                }
            }
            bottom
        }
    }
}
