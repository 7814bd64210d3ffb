import HTML
import Texts

/// Question 10.
struct ContactPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String { texts.contact.title }

    var fields: HTML {
        let words = texts.contact
        return Radios(
            sheet.heading("contact", words.title, needed: true),
            [
                Choice(Reach.call.rawValue, words.call), Choice(Reach.email.rawValue, words.email),
                Choice(Reach.letter.rawValue, words.letter), Choice(Reach.code.rawValue, words.code),
            ], selected: sheet.value("contact")
        ).html
    }
}

/// Question 10, only the one detail that the choice needs.
struct DetailPage: QuestionPage {
    let sheet: QuestionSheet

    var name: String {
        switch sheet.form.contactChoice {
        case .call, .code, nil: texts.detail.phoneTitle
        case .email: texts.detail.emailTitle
        case .letter: texts.detail.addressTitle
        }
    }

    var fields: HTML {
        switch sheet.form.contactChoice {
        case .call, .code, nil: call
        case .email:
            TextField(
                sheet.heading("email", name, hint: texts.detail.emailHint, needed: true),
                value: sheet.value("email"), .email, autocomplete: "email"
            ).html
        case .letter:
            TextArea(
                sheet.heading("adres", name, hint: texts.detail.addressHint, needed: true),
                value: sheet.value("adres"), rows: 4
            ).html
        }
    }

    private var call: HTML {
        let words = texts.detail
        return TextField(
            sheet.heading("telefoon", name, needed: true), value: sheet.value("telefoon"), .telephone,
            autocomplete: "tel"
        ).html
            + TextArea(
                sheet.field("brieven", words.lettersTo, hint: words.lettersToHint),
                value: sheet.value("brieven"), rows: 3
            ).html
            + TextField(
                sheet.field("tijden", words.safeTimes, hint: words.safeTimesHint),
                value: sheet.value("tijden")
            ).html
    }
}
