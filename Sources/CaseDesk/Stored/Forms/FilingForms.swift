import Procedure

enum FilingForms: StoredCluster {
    enum Kind: String, CaseIterable {
        case filed = "filing.filed"
        case split = "filing.split"
        case dated = "filing.dated"
        case classified = "filing.classified"
        case attached = "filing.attached"
        case joined = "filing.joined"
        case linked = "filing.linked"
    }

    static func write(_ event: Filing.Event) -> (Kind, any Encodable) {
        switch event {
        case .filed(let filing): (.filed, FilingForm(filing))
        case .split(let parts): (.split, Split(parts: parts.map { PartForm($0) }))
        case .dated(let part, let happened): (.dated, Dated(part: part.form, happened: WhenForm(happened)))
        case .classified(let part, let subject):
            (.classified, Classified(part: part.form, subject: subject.form))
        case .attached(let file, let source):
            (.attached, Attached(file: AttachedFileForm(file), source: SourceForm(source)))
        case .joined(let number): (.joined, OtherCase(number: number))
        case .linked(let number): (.linked, OtherCase(number: number))
        }
    }

    static func read(_ kind: Kind, _ row: StoredData) throws -> Filing.Event {
        switch kind {
        case .filed: return .filed(try row.form(FilingForm.self).value)
        case .split: return .split(try row.form(Split.self).parts.map(\.value))
        case .dated:
            let form = try row.form(Dated.self)
            return .dated(form.part.value, form.happened.value)
        case .classified:
            let form = try row.form(Classified.self)
            return .classified(form.part.value, form.subject.value)
        case .attached:
            let form = try row.form(Attached.self)
            return .attached(form.file.value, form.source.value)
        case .joined: return .joined(with: try row.form(OtherCase.self).number)
        case .linked: return .linked(to: try row.form(OtherCase.self).number)
        }
    }

    private struct Split: Codable {
        var parts: [PartForm]
    }

    private struct Dated: Codable {
        var part: NumberForm<Part>
        var happened: WhenForm
    }

    private struct Classified: Codable {
        var part: NumberForm<Part>
        var subject: RawForm<Subject>
    }

    private struct Attached: Codable {
        var file: AttachedFileForm
        var source: SourceForm
    }

    private struct OtherCase: Codable {
        var number: String
    }

    private struct PartForm: Codable {
        var id: NumberForm<Part>
        var words: WordsForm?
        var happened: WhenForm
        var subject: RawForm<Subject>?

        init(_ part: Part) {
            id = part.id.form
            words = part.words?.form
            happened = WhenForm(part.happened)
            subject = part.subject?.form
        }

        var value: Part {
            Part(id: id.value, words: words?.value, happened: happened.value, subject: subject?.value)
        }
    }
}
