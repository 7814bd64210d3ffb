import HTML
import Texts

/// Two fields and a button; no puzzle, and pasting a password is fine (WCAG 3.3.8).
struct SignInPage: Part {
    var token: String
    var email = ""
    /// Where they go once they are inside.
    var back = "/werk"
    var notice: String?
    /// What people call the provider, where there is one.
    var provider: String?
    var problems: [FieldProblem] = []

    static let previews: [String: Self] = [
        "empty": .init(token: "-"),
        "signed out": .init(token: "-", notice: DeskTexts.dutch.signIn.out),
        "wrong": .init(
            token: "-", email: "samira@benindebuurt.example",
            problems: [FieldProblem("email", DeskTexts.dutch.signIn.wrong)]),
        "with a provider": .init(token: "-", provider: "de buurt"),
    ]

    var html: HTML {
        let texts = DeskTexts.dutch.signIn
        return h1 { texts.title }
            + (notice.map { words in Notice(.info) { p { words } }.html } ?? .empty)
            + PostForm(to: "/werk/inloggen", token: token) {
                input(.type("hidden"), .name("naar"), .value(back))
                TextField(
                    Field("email", texts.email, error: problems["email"]), value: email, .email,
                    autocomplete: "username")
                TextField(Field("wachtwoord", texts.password), .password, autocomplete: "current-password")
                Buttons { Button(texts.enter) }
            }.html
            + (provider.map { label in
                Buttons {
                    ButtonLink(texts.byProvider(label), to: OpenIDController.address(back: back), .second)
                }
                .html
            } ?? .empty)
            + p { a(.href(PasswordController.address)) { DeskTexts.dutch.account.forgotten } }
    }
}
