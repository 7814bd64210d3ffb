import CaseDesk
import HTML
import Texts

/// A new passphrase, typed twice; it is never given back.
struct ChosenPassphrase: Part {
    let problems: [FieldProblem]
    var question = DeskTexts.dutch.room.passphrase

    var html: HTML {
        let texts = DeskTexts.dutch.room
        return TextField(
            Field(
                "zin", question, hint: texts.passphraseHint, error: problems["zin"], isNeeded: true),
            .password, autocomplete: "new-password"
        ).html
            + TextField(
                Field("zin-nogmaals", texts.again, error: problems["zin-nogmaals"], isNeeded: true),
                .password,
                autocomplete: "new-password"
            ).html
    }

    static func problems(_ form: FormData) -> [FieldProblem] {
        let texts = DeskTexts.dutch.room
        let (phrase, again) = (form.text("zin"), form.text("zin-nogmaals"))
        guard PassphraseRule.isLong(phrase) else { return [FieldProblem("zin", texts.tooShort)] }
        guard PassphraseRule.isSame(phrase, again) else {
            return [FieldProblem("zin-nogmaals", texts.notSame)]
        }
        return []
    }
}
