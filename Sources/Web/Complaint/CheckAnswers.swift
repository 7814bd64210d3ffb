import CaseDesk
import Procedure
import Texts

/// Every answer in the words of the form.
struct CheckAnswers {
    let sheet: QuestionSheet

    private var form: ComplaintForm { sheet.form }
    private var label: LabelTexts { form.texts.label }

    var story: String {
        let typed = form.value("verhaal")
        guard Words(typed) == nil, let file = form.files.first(where: { $0.id == form.storyFile }) else {
            return typed
        }
        return sheet.texts.check.storyInFile(file.name)
    }

    var urgency: String { (try? form.urgency()).map(label.urgency) ?? "" }

    /// The number at which we call at once; nil for who did not ask that.
    var callBack: String? { (try? form.callBack())?.text }

    var when: String { (try? form.happened()).map(form.texts.dates.when) ?? "" }

    var about: String {
        let words = sheet.texts.about
        let name = sheet.organisation.name
        let kind =
            switch Concerned(rawValue: form.value("over")) {
            case .employee: words.employee(name)
            case .partner: words.partner(name)
            case .organisation: words.organisation(name)
            case .unsure: words.unsure
            case nil: ""
            }
        return join([kind, form.value("over_wie")], with: " – ")
    }

    var avoid: String {
        join([form.value("nietlezen"), form.has("nietbalie") ? sheet.texts.about.avoidDesk : ""], with: "\n")
    }

    var wishes: String {
        let ticked = form.list("wens[]")
        let kinds = Wishes.Kind.allCases.filter { ticked.contains($0.value) }
        return join(kinds.map(label.wish) + [form.value("wens_anders")], with: "\n")
    }

    var files: String {
        guard !form.files.isEmpty else { return "" }
        return ([sheet.texts.check.fileCount(form.files.count)] + form.files.map(\.name)).joined(
            separator: "\n")
    }

    var behalf: String {
        guard let behalf = try? form.behalf() else { return "" }
        let size = form.value("voor") == For.group.rawValue ? form.value("groep") : ""
        guard case .someoneElse(let name, let knows) = behalf else {
            return join([label.people.behalf(behalf), behalf.name?.text ?? size], with: " – ")
        }
        let who = join([label.people.behalf(behalf), name?.text ?? ""], with: " – ")
        return who + "\n" + sheet.texts.check.knows + " " + label.people.knows(knows)
    }

    var mayBeNamed: String? {
        guard case .named(_, let permission) = try? form.complainant() else { return nil }
        return label.people.mayBeNamed(permission)
    }

    var isCalled: Bool { form.contactChoice == .call }

    var contact: String {
        guard let contact = try? form.contact() else { return "" }
        let detail =
            switch contact {
            case .call(let number, _, _): number.text
            case .email(let address), .letter(let address): address.text
            case .code, .none: ""
            }
        return join([label.people.contact(contact), detail], with: ": ")
    }

    var needs: String {
        let ticked = form.list("let[]")
        let needs = Need.allCases.filter { ticked.contains($0.rawValue) }.map { $0.words(sheet.texts.needs) }
        return join(needs + [form.value("taal"), form.value("let_anders")], with: "\n")
    }

    private func join(_ pieces: [String], with separator: String) -> String {
        pieces.filter { Words($0) != nil }.joined(separator: separator)
    }
}
