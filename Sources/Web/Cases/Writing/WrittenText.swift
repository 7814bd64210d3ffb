import CaseDesk
import Hummingbird
import Procedure
import Texts

/// A form of a case page whose words are kept instead of sent, because its writer asked or was signed out.
struct WrittenText: Sendable {
    /// The button that keeps.
    static let button = "bewaar"
    /// Names the page on which the form stands; every form of a case carries it.
    static let page = "pagina"
    /// The mark of the draft that the page showed: what was kept since then is not written over.
    static let seen = "gezien"

    /// Fields that nobody typed.
    private static let ours: Set<String> = [CsrfProtection.field, page, seen, button, "versie", "nog", "doe"]

    let site: Site
    let number: String
    let page: WrittenPage
    let fields: [KeptWords.Field]

    /// Nil for a form that stands on no page of a case.
    init?(_ form: FormData, _ context: WebContext, of site: Site) {
        guard let number = try? context.pathPart("nr"), let page = CasePagePath(form.text(Self.page)) else {
            return nil
        }
        (self.site, self.number) = (site, number)
        self.page = WrittenPage(page.text, seen: form.text(Self.seen))
        fields = form.fields.filter { !Self.ours.contains($0.name) }.map { .init($0.name, $0.value) }
    }

    private var address: String { "/werk/klachten/\(number)/\(page.name)" }

    /// "Bewaar voor later": the same page again, with the text in it.
    func keep(for staff: Staff) async throws -> Response {
        try await site.desk.keep(fields, on: page, of: number, as: staff, now: site.now())
        return .redirect(to: "\(address)?klaar=\(DeskDone.kept.rawValue)")
    }

    /// Their session ended while they typed: kept all the same, and the way back is the page itself.
    func rescue(for staff: Staff) async throws -> Response {
        do {
            try await site.desk.keep(fields, on: page, of: number, as: staff, now: site.now())
        } catch DeskFault.notFound { throw Elsewhere(.signIn) }
        return .redirect(to: SignInController.address(["bewaard=1"], back: address))
    }

    /// A form that comes back with something to mend or to look at: words are kept, ticks are soon set again.
    func keepWords(for staff: Staff) async throws -> KeptWords? {
        guard fields.contains(where: \.hasWords) else { return nil }
        do {
            return try await site.desk.keep(fields, on: page, of: number, as: staff, now: site.now())
        } catch DeskFault.notFound { return nil }
    }
}

extension KeptWords.Field {
    /// Typed by hand, as far as anybody can tell: not a tick, a day or a choice.
    var hasWords: Bool { value.contains(where: \.isWhitespace) }
}

/// A page below a case, as its address names it: `antwoord/1`.
struct CasePagePath: Sendable, Equatable {
    /// Characters; ours are far shorter.
    private static let longest = 60

    let text: String

    /// Nil for anything that cannot be the address of one of our pages.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                }
        }
        guard isPlain, text.utf8.count <= Self.longest else { return nil }
        self.text = text
    }

    /// The page of a case that was asked for.
    init?(path: String) {
        let parts = path.split(separator: "/")
        guard parts.count > 3, parts.starts(with: ["werk", "klachten"]) else { return nil }
        self.init(parts.dropFirst(3).joined(separator: "/"))
    }
}

/// Which page of a case is shown, or was the form's.
enum CasePageKey: ContextKey { typealias Value = CasePagePath }
/// Whose session ended before this form came.
enum EndedKey: ContextKey { typealias Value = Staff }
