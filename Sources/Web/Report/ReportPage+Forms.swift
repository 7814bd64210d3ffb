import CaseDesk
import HTML
import Procedure
import Register
import Texts

extension ReportPage {
    /// What we changed, with what the program found in each sentence.
    @HTMLBuilder var sentences: HTML {
        h2 { texts.changesTitle }
        if !view.draft.sentences.isEmpty {
            p { strong { texts.findingsTitle } }
            ul {
                for (sentence, found) in zip(view.draft.sentences, view.look.findings) {
                    li {
                        sentence
                        ul {
                            if found.isEmpty { li { texts.fine } }
                            for finding in found { li { texts.found(finding.word, finding.kind.words) } }
                        }
                    }
                }
            }
        }
        if staff.has(.registerKeeper) {
            p { texts.sentencesIntro }
            PostForm(to: "\(address)/zinnen", token: token) {
                stand(view.draft.version)
                TextArea(
                    Field("zinnen", texts.sentencesLabel, hint: texts.sentencesHint),
                    value: typed?.value("zinnen") ?? written.joined(separator: "\n"), rows: 5)
                Buttons { Button(texts.keep, .second) }
            }
        }
    }

    /// A correction begins with the sentences that were approved before.
    private var written: [String] {
        let isFresh = view.draft.version == 0
        return isFresh ? view.frozen?.municipality.changes ?? [] : view.draft.sentences
    }

    /// What the program could not hold against the sentences is theirs to know, and to say so.
    @HTMLBuilder private var unread: HTML {
        if view.look.unread > 0 {
            Notice(.attention, texts.unreadTitle) { p { texts.unread(view.look.unread) } }
            Checkboxes(
                Field("nagekeken[]", texts.unreadTitle), [Choice("weet", texts.knowsUnread)],
                ticked: Set(typed?.list("nagekeken[]") ?? []))
        }
    }

    /// A director other than who asks.
    private var hasApprover: Bool {
        organisation.people(.director).contains { $0.id != staff.account.id }
    }

    /// The keeper asks, somebody else approves.
    @HTMLBuilder var deciding: HTML {
        if staff.has(.registerKeeper), view.draft.asked == nil, !hasApprover {
            Notice(.attention) { p { texts.nobodyElse } }
        } else if staff.has(.registerKeeper), view.draft.asked == nil, view.problems.isEmpty {
            p { texts.askHint }
            PostForm(to: "\(address)/akkoord", token: token) {
                stand(view.draft.version)
                unread
                Buttons { Button(texts.ask) }
            }
        }
        if staff.has(.director), let asked = view.draft.asked {
            h2 { texts.approveTitle }
            if asked.by == staff.account.id.text { p { texts.samePerson } } else { approving }
        }
    }

    @HTMLBuilder private var approving: HTML {
        p { texts.approveIntro }
        if let years = view.destroys { p { texts.destroys(years.lowerBound, years.upperBound) } }
        PostForm(to: "\(address)/vaststellen", token: token) {
            stand(view.draft.version)
            if !view.draft.sentences.isEmpty {
                Checkboxes(
                    Field("zin[]", texts.approveSentences),
                    view.draft.sentences.enumerated().map { Choice(String($0.offset), $0.element) },
                    ticked: Set(typed?.list("zin[]") ?? []))
            }
            unread
            Buttons { Button(texts.approve) }
        }
    }

    @HTMLBuilder var files: HTML {
        h2 { texts.downloads }
        ul {
            li { Link(texts.pdf, to: "\(address)/verslag.pdf") }
            li { Link(texts.csv, to: "\(address)/cijfers.csv") }
            li { Link(texts.json, to: "\(address)/cijfers.json") }
            li { Link(texts.pdfPublic, to: "\(address)/site.pdf") }
        }
    }

    @HTMLBuilder var sending: HTML {
        h2 { texts.sendTitle }
        if let sending = view.sending {
            p { texts.sentOn(day(sending.on), sending.recipient) }
        } else {
            if view.arrangement.recipient.isEmpty {
                p { texts.noRecipient }
            } else {
                p { texts.dueBy(dates.withoutWeekday(view.due), view.arrangement.recipient) }
            }
            if staff.has(.registerKeeper), let frozen = view.frozen {
                PostForm(to: "\(address)/verstuurd", token: token) {
                    stand(frozen.number)
                    (typed.map { TypedDate($0, "op") } ?? TypedDate("op", today))
                        .field(texts.sendOn, problems: problems)
                    Buttons { Button(texts.sendDone) }
                }
            }
        }
    }

    private func stand(_ version: Int) -> HTML {
        input(.type("hidden"), .name("stand"), .value(String(version)))
    }
}

extension LeakFinding.Kind {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.report
        return switch self {
        case .name: texts.name
        case .address: texts.address
        case .number: texts.number
        case .date: texts.date
        case .rare: texts.rare
        }
    }
}
