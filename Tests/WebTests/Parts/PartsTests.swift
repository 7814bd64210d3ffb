import HTML
import HTTPTypes
import Testing

@testable import Web

@Suite("Parts – the components")
struct PartsTests {
    private func markup(_ part: any Part) -> TestMarkup { TestMarkup(part.html.string) }

    @Test(arguments: Gallery.pages.keys.sorted())
    func `every component keeps to the rules of a page`(name: String) throws {
        let page = try #require(Gallery.pages[name])
        let shown = TestPage(path: "/", status: .ok, headers: [:], bytes: page.html.bytes)
        #expect(PageCheck.problems(in: shown) == [])
    }

    @Test func `the check finds what is wrong`() {
        let broken = document(lang: "") {
            title {}
        } body: {
            h1 { "a" }
            h3 { "b" }
            p(.id("x")) { "c" }
            p(.id("x"), .aria("describedby", "y")) { "d" }
            form(.method("post")) { input(.name("e")) }
            button { "f" }
        }
        let page = TestPage(path: "/", status: .ok, headers: [:], bytes: broken.bytes)
        #expect(PageCheck.problems(in: page).count == 10)
    }

    @Test func `a field names its hint and its error, hint first`() throws {
        let field = Field(
            "naam", "Hoe heet je?", hint: "Voor de brief", error: "Vul in hoe je heet.", isNeeded: true)
        let input = try #require(
            markup(TextField(field, value: "a\"b", autocomplete: "name")).tags("input").first)
        #expect(input.attributes["aria-describedby"] == "naam-hint naam-fout")
        #expect(input.attributes["aria-invalid"] == "true" && input.attributes["aria-required"] == "true")
        #expect(input.attributes["value"] == "a\"b" && input.attributes["autocomplete"] == "name")
        let plain = try #require(markup(TextField(Field("naam", "Hoe heet je?"))).tags("input").first)
        #expect(plain.attributes["aria-describedby"] == nil && plain.attributes["aria-invalid"] == nil)
    }

    @Test func `a question can be the heading of its page`() {
        let field = Field("v", "Wat is er gebeurd?", heading: .page)
        #expect(TextArea(field).html.string.contains("<h1><label for=\"v\">Wat is er gebeurd?</label></h1>"))
        #expect(Radios(field, []).html.string.contains("<legend><h1>Wat is er gebeurd?</h1></legend>"))
    }

    @Test func `each kind of field asks for the right keyboard`() {
        func input(_ kind: TextField.Kind) -> [String: String] {
            markup(TextField(Field("x", "X"), kind)).tags("input").first?.attributes ?? [:]
        }
        #expect(input(.email)["type"] == "email" && input(.telephone)["type"] == "tel")
        #expect(input(.digits)["type"] == "text" && input(.digits)["inputmode"] == "numeric")
        #expect(input(.code)["autocapitalize"] == "characters" && input(.code)["autocomplete"] == "off")
        #expect(input(.text)["dir"] == "auto" && input(.code)["dir"] == nil)
        #expect(input(.password)["type"] == "password" && input(.search)["type"] == "search")
    }

    @Test func `an error leads to the first choice of a group`() throws {
        let boxes = markup(
            Checkboxes(Field("wens[]", "Wat"), [Choice("a", "A"), Choice("b", "B")], ticked: ["b"]))
        #expect(boxes.tags("input").map { $0.attributes["id"] } == ["wens", "wens-2"])
        #expect(boxes.tags("input").map { $0.attributes["checked"] } == [nil, ""])
        let summary = try #require(ErrorSummary("Fout", [.init("wens[]", "Kies iets.")]))
        #expect(markup(summary).tags("a").first?.attributes["href"] == "#wens")
        let box = try #require(markup(summary).tags("div").first)
        #expect(box.attributes["autofocus"] != nil && box.attributes["tabindex"] == "-1")
        #expect(ErrorSummary("Fout", []) == nil)
    }

    @Test func `a choice that is not to be had says why`() throws {
        let radios = markup(
            Radios(Field("wie", "Wie"), [Choice("k", "Kim", hint: "was erbij", isUnavailable: true)]))
        let input = try #require(radios.tags("input").first)
        #expect(input.attributes["disabled"] == "" && input.attributes["aria-describedby"] == "wie-uitleg")
    }

    @Test func `only the piece of a date that is wrong is marked`() {
        let field = Field("w", "Wanneer", error: "Fout.")
        let one = markup(DateField(field, .init("dag", "Dag", isWrong: true), .init("maand", "Maand")))
        #expect(one.tags("input").map { $0.attributes["aria-invalid"] } == ["true", nil])
        let all = markup(DateField(field, .init("dag", "Dag"), .init("maand", "Maand")))
        #expect(all.tags("input").map { $0.attributes["aria-invalid"] } == ["true", "true"])
    }

    @Test func `a form sends its token first, and as an upload only with a file`() {
        let form = PostForm(to: "/x", token: "t", hasFile: true) { Button("Ga") }.html.string
        #expect(
            form.hasPrefix(
                #"<form action="/x" method="post" enctype="multipart/form-data" novalidate>"#
                    + #"<input type="hidden" name="csrf" value="t""#
            ))
        #expect(!PostForm(to: "/x", token: "t") {}.html.string.contains("enctype"))
    }

    @Test func `a group of work without work is not there`() {
        #expect(WorkList("Vandaag", []).html.isEmpty)
        #expect(FileList([]).html.isEmpty)
    }

    @Test func `a row of another length is a programmer error`() async {
        await #expect(processExitsWith: .failure) { _ = DataTable("x", [.init("a")], rows: [[]]) }
        await #expect(processExitsWith: .failure) { _ = Checkboxes(Field("wens", "Wat"), []) }
    }

    @Test func `an icon is silent and every icon has a shape`() {
        for icon in Icon.allCases {
            #expect(icon.html.string.contains("aria-hidden=\"true\"") && icon.html.string.contains("<path"))
        }
    }
}
