import CaseDesk
import HTML
import Procedure
import Texts

/// What a version changes, what it would have made of the past, and how its text will look.
struct EditionPreviewPage: Part {
    let edition: Edition
    let changes: EditionChanges
    let before: TryOut
    let after: TryOut
    let form: FormData
    let token: String

    private var texts: DeskProcedure { DeskTexts.dutch.procedure }

    @HTMLBuilder var html: HTML {
        h1 { texts.previewTitle }
        p(.class("lead")) {
            texts.previewLead(Catalogue.of(.dutch).dates.long(edition.version.effective))
        }
        termChanges
        labelChanges
        textChanges
        tryOut
        if !edition.text.isEmpty {
            h2 { texts.how }
            div(.class("card")) { Markdown(edition.text) }
        }
        PostForm(to: EditionController.newAddress, token: token) {
            for name in EditionForm.fields {
                input(.type("hidden"), .name(name), .value(form.text(name)))
            }
            Buttons {
                Button(texts.publish, name: "stap", value: "maak")
                Button(texts.change, .second, name: "stap", value: "anders")
            }
        }
    }

    @HTMLBuilder private var termChanges: HTML {
        h2 { texts.terms }
        if changes.terms.isEmpty {
            p { texts.termsSame }
        } else {
            DataTable(
                texts.terms,
                [.init(texts.term), .init(texts.old, isNumber: true), .init(texts.new, isNumber: true)],
                rows: changes.terms.map {
                    [HTML($0.term.question), HTML(String($0.old)), HTML(String($0.new))]
                })
        }
        for ground in changes.groundsAdded { p(.dir(.unknown)) { texts.groundAdded(ground) } }
        for ground in changes.groundsGone { p(.dir(.unknown)) { texts.groundGone(ground) } }
    }

    @HTMLBuilder private var labelChanges: HTML {
        let subjects = changes.subjects.map { (DeskTexts.dutch.phase.subject($0.value), $0.old, $0.new) }
        let measures = changes.measures.map { ($0.value.ownWords, $0.old, $0.new) }
        if !subjects.isEmpty || !measures.isEmpty {
            h2 { texts.ownLabels }
            DataTable(
                texts.ownLabels, [.init(texts.term), .init(texts.old), .init(texts.new)],
                rows: (subjects + measures).map { ours, old, new in
                    [HTML(ours), span(.dir(.unknown)) { old ?? ours }, span(.dir(.unknown)) { new ?? ours }]
                })
        }
    }

    @HTMLBuilder private var textChanges: HTML {
        h2 { texts.textChanges }
        if changes.changesText {
            ul(.class("changes")) {
                for line in changes.lines { changed(line) }
            }
        } else {
            p { texts.textSame }
        }
    }

    /// Said in words as well: a line through it is not read aloud.
    private func changed(_ line: EditionChanges.Line) -> HTML {
        switch line {
        case .same: .empty
        case .gone(let words):
            li {
                strong { texts.lineGone }
                " "
                tag("del") { words }
            }
        case .new(let words):
            li {
                strong { texts.lineNew }
                " "
                tag("ins") { words }
            }
        }
    }

    @HTMLBuilder private var tryOut: HTML {
        h2 { texts.tryOut }
        p { texts.tryOutLead(Desk.tryOutYears, Self.shown(after.total)) }
        DataTable(
            texts.tryOut,
            [.init(texts.term), .init(texts.old, isNumber: true), .init(texts.new, isNumber: true)],
            rows: [
                row(texts.late, before.late, after.late), row(texts.tooOld, before.tooOld, after.tooOld),
                row(texts.onTheLimit, before.onTheLimit, after.onTheLimit),
                row(texts.contactLate, before.firstContactLate, after.firstContactLate),
            ])
    }

    private func row(_ name: String, _ old: Int, _ new: Int) -> [HTML] {
        [HTML(name), HTML(Self.shown(old)), HTML(Self.shown(new))]
    }

    static func shown(_ count: Int) -> String {
        let texts = DeskTexts.dutch.procedure
        return TryOut.inFives(count).map(texts.atLeast) ?? texts.few
    }
}
