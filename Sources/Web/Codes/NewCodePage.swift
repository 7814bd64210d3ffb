import CaseDesk
import HTML
import Procedure
import Texts

/// Who it is, how we make sure, and what they name; what the file has stands nowhere.
struct NewCodePage: Part {
    let token: String
    var typed: FormData?
    var problems: [FieldProblem] = []
    var isNoMatch = false

    private var texts: DeskCodes { DeskTexts.dutch.codes }

    @HTMLBuilder var html: HTML {
        if isNoMatch { Trouble(texts.noMatch) }
        h1 { texts.title }
        p(.class("lead")) { texts.lead }
        p { texts.notByBirthDate }
        p { texts.changedByWord }
        PostForm(to: NewCodeController.path, token: token) {
            TextField(field("zoek", texts.sought), value: typed?.text("zoek") ?? "")
            Radios(
                field("hoe", texts.how),
                CodeProof.allCases.map { Choice($0.rawValue, texts.proof($0)) },
                selected: typed?.value("hoe"))
            TextField(
                field("gegeven", texts.given, hint: texts.givenHint), value: typed?.text("gegeven") ?? "")
            Buttons { Button(texts.check) }
        }
    }

    private func field(_ name: String, _ question: String, hint: String? = nil) -> Field {
        Field(name, question, hint: hint, error: problems[name])
    }
}

/// It matches: what has to be done before a code may leave, and what happens to the old one.
struct CodeProofPage: Part {
    let claim: CodeClaim
    let key: String
    let token: String
    var problems: [FieldProblem] = []

    private var texts: DeskCodes { DeskTexts.dutch.codes }

    @HTMLBuilder var html: HTML {
        h1 { texts.matchTitle }
        p(.class("lead")) { texts.matchLead }
        p { texts.doFirst(claim.proof) }
        p { strong { claim.given } }
        Notice(.attention) { p { texts.oldCodeDies } }
        PostForm(to: NewCodeController.path + "/maak", token: token) {
            for (name, value) in kept { input(.type("hidden"), .name(name), .value(value)) }
            Checkbox(Field("gedaan", texts.didIt(claim.proof), error: problems["gedaan"]))
            Buttons { Button(texts.issue) }
        }
    }

    private var kept: [(String, String)] {
        [
            ("zoek", claim.sought), ("hoe", claim.proof.rawValue), ("gegeven", claim.given),
            ("sleutel", key),
        ]
    }
}
