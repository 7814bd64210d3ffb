import CaseDesk
import HTML
import Procedure
import Texts

/// What waits for the printer, with a tick for each; below it what was ticked a moment ago.
struct PostListPage: Part {
    let list: PostList
    let today: Day
    let token: String
    var typed: FormData?
    var problems: [FieldProblem] = []
    var trouble: String?
    var done: DoneNotice?

    private var texts: DeskLetters { DeskTexts.dutch.letter }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    var html: HTML {
        section {
            trouble.map { Trouble($0).html } ?? .empty
            h1 { texts.title }
            done
            if list.waiting.isEmpty { p { texts.none } } else { waiting }
            if !list.ticked.isEmpty {
                h2 { texts.justTicked }
                p { texts.tickedHint }
                ul(.class("links")) { for item in list.ticked { li { link(item, words(item)) } } }
            }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        p { texts.listIntro }
        p { Link(printWords, to: "/werk/post/brieven") }
        p(.class("hint")) { texts.newSheet }
        ul(.class("links")) {
            for item in list.waiting { li { link(item, texts.printOne(name(of: item.letter), item.key)) } }
        }
        PostForm(to: "/werk/post", token: token) {
            Checkboxes(
                Field("brief[]", texts.which, hint: texts.whichHint, error: problems["brief"]),
                list.waiting.map { Choice($0.key, words($0)) }, ticked: Set(typed?.list("brief[]") ?? []))
            day.field(texts.tickDay, problems: problems)
            Buttons { Button(texts.posted) }
        }
    }

    private var day: TypedDate { typed.map { TypedDate($0, "op") } ?? TypedDate("op", today) }

    private var printWords: String {
        list.waiting.count > Desk.bundleLimit ? texts.printFirst(Desk.bundleLimit) : texts.printAll
    }

    private func link(_ item: PostList.Item, _ words: String) -> HTML {
        a(.href("/werk/klachten/\(item.number)/brieven/\(item.letter.id.number)")) { words }
    }

    /// "Ontvangst aan Gülşen Öztürk – 2026-014/1".
    private func words(_ item: PostList.Item) -> String {
        texts.line(name(of: item.letter), item.name ?? DeskTexts.dutch.casePage.nameless, item.key)
    }

    private func name(of letter: Letter) -> String { Catalogue.of(.dutch).label.letter(letter.kind) }
}
