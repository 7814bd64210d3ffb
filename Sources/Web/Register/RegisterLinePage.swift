import CaseDesk
import HTML
import Procedure
import Register
import Texts

/// What the register tells of one complaint; the form shows what stands there now.
struct RegisterLinePage: Part {
    let line: RegisterLine
    let token: String
    var done: String?
    /// What was typed in the form of a correction.
    var typed: FormData?
    /// What was chosen in the form below it.
    var chosen: FormData?
    var problems: [FieldProblem] = []
    var trouble: String?

    /// What is taken out of the counts.
    enum What: String, CaseIterable { case one = "regel", all = "alles" }

    private var texts: DeskRegister { DeskTexts.dutch.register }
    private var row: RegisterRow { line.row }
    private var address: String { "/register/regel/\(row.period.year)/\(row.id)" }

    var html: HTML {
        section {
            trouble.map { Trouble($0).html } ?? .empty
            h1 { texts.rowTitle }
            if let done { Notice(.good) { p { done } } }
            if let voided = line.voided {
                Notice(.attention) {
                    p {
                        texts.voidedOn(
                            day(voided.recorded), role(voided.role) ?? texts.atTheMachine,
                            voided.voiding.why.words)
                    }
                }
            }
            if line.isImported { p { texts.imported } }
            h2 { texts.told }
            SummaryList(
                zip(RegisterLine.headings, line.fields).map { heading, value in
                    SummaryList.Row(heading) { HTML(value) }
                })
            h2 { texts.trace }
            if line.corrections.isEmpty { p { texts.noTrace } } else { trace }
            if line.canBeCorrected { correcting }
            if line.isImported, line.voided == nil { voiding }
        }
    }

    private func day(_ iso: String) -> String {
        Day(iso: iso).map(Catalogue.of(.dutch).dates.withoutWeekday) ?? iso
    }

    private func role(_ role: String?) -> String? {
        role.flatMap(Role.init).map(Catalogue.of(.dutch).label.people.role)
    }

    private var trace: HTML {
        ul {
            for trace in line.corrections {
                li {
                    texts.corrected(
                        "\(trace.changes.joined(separator: ", ")) (\(trace.correction.why.words))",
                        day(trace.recorded), role(trace.role) ?? texts.unknown)
                    if !trace.overtaken.isEmpty {
                        p { texts.overtaken(trace.overtaken.words) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var voiding: HTML {
        h2 { texts.voidTitle }
        p { texts.voidHint }
        PostForm(to: address + "/weg", token: token) {
            input(.type("hidden"), .name("stand"), .value(String(line.corrections.count)))
            Radios(
                Field("wat", texts.voidWhat, error: problems["wat"], isNeeded: true),
                What.allCases.map { Choice($0.rawValue, $0 == .one ? texts.voidOne : texts.voidAll) },
                selected: chosen?.text("wat"))
            Radios(
                Field("reden", texts.voidWhy, error: problems["reden"], isNeeded: true),
                RegisterVoiding.Why.allCases.map { Choice($0.rawValue, $0.words) },
                selected: chosen?.text("reden"))
            Buttons { Button(texts.voidSave, .second) }
        }
    }

    @HTMLBuilder private var correcting: HTML {
        h2 { texts.correct }
        p { texts.correctHint }
        PostForm(to: address, token: token) {
            input(.type("hidden"), .name("stand"), .value(String(line.corrections.count)))
            points(
                "onderwerp", texts.subject, Register.Subject.allCases.map { ($0.rawValue, $0.words) },
                row.subjects.map(\.rawValue))
            radios(
                "kanaal", texts.channel, Register.Channel.allCases.map { ($0.rawValue, $0.words) },
                row.channel.rawValue)
            radios(
                "afloop", texts.ending, Register.Ending.allCases.map { ($0.rawValue, $0.words) },
                row.ending?.rawValue)
            points(
                "oordeel", texts.judgment, Register.Judgment.allCases.map { ($0.rawValue, $0.words) },
                row.judgments.map(\.rawValue))
            Checkboxes(
                Field("maatregel[]", texts.measures),
                Register.Measure.allCases.map { Choice($0.rawValue, $0.words) },
                ticked: typed.map { Set($0.list("maatregel[]")) } ?? Set(row.measures.map(\.rawValue)))
            Radios(
                Field("waarom", texts.why, error: problems["waarom"], isNeeded: true),
                RegisterCorrection.Why.allCases.map { Choice($0.rawValue, $0.words) },
                selected: typed?.text("waarom"))
            Buttons { Button(texts.save) }
        }
    }

    /// The form field of a point; the first has the bare name.
    static func field(_ name: String, _ point: Int) -> String { point == 0 ? name : "\(name)-\(point + 1)" }

    /// A question for each point; where there is none yet, one.
    @HTMLBuilder private func points(
        _ name: String, _ question: String, _ choices: [(String, String)], _ now: [String]
    ) -> HTML {
        for point in 0..<max(1, now.count) {
            radios(
                Self.field(name, point), now.count > 1 ? texts.point(question, point + 1) : question, choices,
                now.indices.contains(point) ? now[point] : nil)
        }
    }

    private func radios(
        _ name: String, _ question: String, _ choices: [(String, String)], _ now: String?
    ) -> HTML {
        Radios(
            Field(name, question), choices.map { Choice($0.0, $0.1) }, selected: typed?.value(name) ?? now
        ).html
    }
}

extension RegisterLine.Trace {
    /// What it changed: what stood there, and what stands there since.
    fileprivate var changes: [String] {
        let texts = DeskTexts.dutch.register
        func list(_ words: [String]?) -> String {
            guard let words, !words.isEmpty else { return texts.none }
            return words.joined(separator: ", ")
        }
        func change(_ what: String, _ old: [String]?, _ new: [String]?) -> String? {
            new.map { texts.changed(what, list(old), list($0)) }
        }
        return [
            change(texts.subject, before?.subjects.map(\.words), correction.subjects?.map(\.words)),
            change(texts.judgment, before?.judgments.map(\.words), correction.judgments?.map(\.words)),
            change(texts.channel, before.map { [$0.channel.words] }, correction.channel.map { [$0.words] }),
            change(texts.ending, before.map { [$0.endingWords] }, correction.ending.map { [$0.words] }),
            change(texts.measures, before?.measures.map(\.words), correction.measures?.map(\.words)),
        ].compactMap { $0 }
    }
}

extension RegisterCorrection.Why {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.register
        return switch self {
        case .mistake: texts.mistake
        case .foundLater: texts.foundLater
        case .sorted: texts.sorted
        }
    }
}

extension RegisterVoiding.Why {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.register
        return switch self {
        case .twice: texts.voidTwice
        case .mistake: texts.voidMistake
        case .elsewhere: texts.voidElsewhere
        }
    }
}

extension Set<RegisterCorrection.Field> {
    /// In the order of the page.
    fileprivate var words: String {
        let texts = DeskTexts.dutch.register
        return RegisterCorrection.Field.allCases.filter(contains).map { field in
            switch field {
            case .subjects: texts.subject
            case .judgments: texts.judgment
            case .channel: texts.channel
            case .ending: texts.ending
            case .measures: texts.measures
            }
        }.joined(separator: ", ").lowercased()
    }
}
