import HTML
import Procedure
import Texts

/// Facts and agreements: a form, a proposal that lies with the complainant, or promises to follow.
struct SolutionPage: StepPage {
    let sheet: StepSheet
    var extra = 0

    private var settlement: Settlement { casefile.settlement }

    var title: String { texts.settlement.title }

    @HTMLBuilder var content: HTML {
        Columns {
            if let proposal = settlement.proposal { ProposalText(sheet: sheet, proposal: proposal) }
            standing
            if !casefile.closing.hasEnded, !settlement.isAgreed { proposing }
        } beside: {
            CaseOfficer(sheet: sheet)
            Beside(heading: texts.work.quoted, words: sheet.story ?? texts.casePage.storyInFile)
        }
    }

    @HTMLBuilder private var standing: HTML {
        switch settlement.answer {
        case .agrees(let declared):
            Notice(.good) { p { texts.settlement.agrees(sheet.dates.long(declared.on)) } }.html
                + (casefile.closing.hasEnded ? FollowedAgreements(sheet: sheet).html : toEnding)
            recording
        case .wantsToTalk(let words, let declared):
            Notice(.attention) {
                p { texts.settlement.wantsToTalk(sheet.dates.long(declared.on)) }
                words.map { words in Paragraphs(words.text) }
            }
            recording
        case nil: recording
        }
    }

    private var toEnding: HTML {
        p { ButtonLink(texts.work.toEnding, to: sheet.address("einde")) }
    }

    /// Until the end a yes can come, or be taken back.
    @HTMLBuilder private var recording: HTML {
        if casefile.proposalMayBeAnswered {
            let agree = settlement.isAgreed ? [] : [Choice("eens", texts.work.agreesNow)]
            section {
                h2 { texts.settlement.recordAgreement }
                sheet.form("oplossing/antwoord") {
                    sheet.radios(
                        "zei", texts.settlement.doesAgree,
                        agree + [Choice("overleg", texts.work.wantsTalk)])
                    sheet.area("woorden", texts.work.talkWords, rows: 3)
                    RecordedFields(sheet: sheet)
                    RecordButtons(sheet: sheet)
                }
            }
        }
    }

    /// The last proposal, for who changes a line of it.
    private var last: [Agreement] { settlement.proposal?.agreements.elements ?? [] }

    private var proposing: HTML {
        let open = casefile.parts.list.filter { casefile.dispositions[$0.id] == nil }
        let rows = sheet.typed.map { SolutionForm.count($0) + extra } ?? max(SolutionForm.rows, last.count)
        return open.isEmpty
            ? p { texts.work.allDecided }
            : section {
                if settlement.proposal != nil { h2 { texts.settlement.otherwise } }
                sheet.form("oplossing") {
                    Checkboxes(
                        sheet.field("punten[]", texts.settlement.parts),
                        open.map { Choice("\($0.id.number)", sheet.label(of: $0)) },
                        ticked: sheet.ticked("punten[]", or: Set(open.map { "\($0.id.number)" })))
                    sheet.area("feiten", texts.settlement.facts, or: settlement.proposal?.facts.text ?? "")
                    for row in 1...max(1, rows) { self.row(row) }
                    if casefile.referral.isDisclosed {
                        Checkbox(
                            sheet.field("bemiddeld", texts.officerHelp.mediated),
                            isTicked: sheet.value("bemiddeld") == "ja")
                    }
                    Buttons {
                        Button(texts.settlement.propose)
                        Button(texts.settlement.more, .second, name: "nog", value: "ja")
                        sheet.keepButton
                    }
                }
            }
    }

    private func row(_ number: Int) -> HTML {
        let before = last.indices.contains(number - 1) ? last[number - 1] : nil
        let due = before.flatMap { $0.due >= sheet.today ? $0.due : nil }
        return h2 { texts.settlement.agreement(number) }
            + sheet.area(
                "wat-\(number)", texts.settlement.what, rows: 2, or: before?.what.text ?? ""
            ).html
            + sheet.line("wie-\(number)", texts.settlement.who, or: before?.who.text ?? "").html
            + sheet.date("voor-\(number)", texts.settlement.due, or: due).html
    }
}

/// What was put to the complainant.
struct ProposalText: Part {
    let sheet: StepSheet
    let proposal: Settlement.Proposal

    var html: HTML {
        let texts = sheet.texts.settlement
        return Card {
            h2 { texts.facts }
            Paragraphs(proposal.facts.text)
            for agreement in proposal.agreements.elements {
                h3 { texts.agreement(agreement.id.number) }
                p { agreement.what.text }
                p(.class("hint")) {
                    "\(agreement.who.text) · \(sheet.texts.work.dueBy(sheet.dates.long(agreement.due)))"
                }
            }
            sheet.readers()
        }.html
    }
}
