import HTTPTypes
import Hummingbird
import Testing

/// An answer as a person and a test look at it.
struct TestPage {
    var path: String
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var bytes: [UInt8]

    var html: String { String(decoding: bytes, as: UTF8.self) }
    var markup: TestMarkup { TestMarkup(html) }

    /// What stands on the page, without its tags.
    var text: String { markup.text }
    var title: String { markup.text(of: "title").first ?? "" }
    var heading: String { markup.text(of: "h1").first ?? "" }
    var links: [String] { markup.tags("a").compactMap { $0.attributes["href"] } }

    func contains(_ words: String) -> Bool { text.contains(words) }

    var forms: [TestForm] { markup.forms }

    /// The form that a button stands in; without a button the first that posts.
    func form(with button: String?) -> TestForm? {
        guard let button else { return forms.first { !$0.isGet } ?? forms.first }
        return forms.first { $0.buttons.contains { $0.words == button } }
    }
}

/// A form as it stands on a page, with what a browser would send.
struct TestForm {
    struct Button {
        var words: String
        var name: String?
        var value: String
    }

    struct Control {
        var name: String
        var value: String
        var type: String
        var isSent: Bool

        var isChoice: Bool { type == "radio" || type == "checkbox" }
    }

    var action: String
    var isGet: Bool
    var isMultipart: Bool
    var controls: [Control] = []
    var buttons: [Button] = []

    func fields(
        filledWith answers: [String: [String]], press button: String?, at location: SourceLocation
    ) -> [(String, String)] {
        for name in answers.keys where !controls.contains(where: { $0.name == name }) {
            Issue.record("no field \(name) in this form", sourceLocation: location)
        }
        var fields = controls.compactMap { control -> (String, String)? in
            guard let wanted = answers[control.name] else {
                return control.isSent ? (control.name, control.value) : nil
            }
            guard control.isChoice else { return (control.name, wanted.first ?? "") }
            return wanted.contains(control.value) ? (control.name, control.value) : nil
        }
        let pressed = buttons.first { $0.words == button }
        if let pressed, let name = pressed.name { fields.append((name, pressed.value)) }
        return fields
    }
}
