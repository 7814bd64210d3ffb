import HTML
import Procedure
import Texts

/// Every way in which the open points can end, with its page and with what is missing for it now.
struct EndingWays: Part {
    let sheet: StepSheet

    private var casefile: Casefile { sheet.casefile }

    @HTMLBuilder var html: HTML {
        for ending in Ending.allCases { way(ending) }
    }

    private func way(_ ending: Ending) -> HTML {
        let texts = sheet.texts.ends
        return section {
            h2 { texts.way(ending) }
            p { texts.when(ending) }
            if ending == .notTakenUp { ages }
            if ending == .notTakenUp { ScopeHint(sheet: sheet) }
            MissingList(sheet: sheet, missing: casefile.missing(for: ending, on: sheet.today))
            p { ButtonLink(texts.way(ending), to: sheet.address(ending.step), .second) }
        }
    }

    /// The age of each open point with both days, so that nobody has to count (article 2).
    @HTMLBuilder private var ages: HTML {
        if !sheet.openParts.contains(where: sheet.isTooOld) {
            p(.class("hint")) { sheet.texts.ends.notTooOld }
        }
        TooOldPoints(sheet: sheet)
    }
}

/// Article 1: about us, somebody who works for us, or who helps on our behalf; what else it says is a reason.
struct ScopeHint: Part {
    let sheet: StepSheet

    @HTMLBuilder var html: HTML {
        let filing = sheet.casefile.filing
        let about = sheet.labels.people.about(filing.about.kind)
        let texts = sheet.texts.ends
        if !sheet.openParts.isEmpty {
            p(.class("hint")) {
                texts.scope([about, filing.about.name?.text].compactMap { $0 }.joined(separator: ", "))
            }
            if filing.about.kind == .unsure, sheet.casefile.reactions.list.isEmpty {
                Notice(.info) {
                    p { texts.scopeUnsure }
                    p { a(.href(sheet.address("afwijzing"))) { texts.scopeRefuse } }
                }
            }
        }
    }
}

/// Points that are older than the rules allow, each with the way to its refusal.
struct TooOldPoints: Part {
    let sheet: StepSheet

    @HTMLBuilder var html: HTML {
        for part in sheet.openParts where sheet.isTooOld(part) {
            Notice(.info) {
                p {
                    sheet.texts.ends.tooOld(
                        part.id.number, sheet.dates.when(part.happened),
                        sheet.dates.long(sheet.casefile.filing.sentOn))
                }
                p {
                    a(.href(sheet.address("afwijzing?punt=\(part.id.number)"))) {
                        sheet.texts.ends.refusePoint(part.id.number)
                    }
                }
            }
        }
    }
}

/// What comes first, each line with the page where it is done.
struct MissingList: Part {
    let sheet: StepSheet
    let missing: [MissingDuty]

    @HTMLBuilder var html: HTML {
        if !missing.isEmpty {
            p { sheet.texts.ends.firstThis }
            ul(.class("links")) {
                for duty in missing {
                    li { a(.href(sheet.address(duty.step))) { sheet.texts.ends.missing(duty) } }
                }
            }
        }
    }
}

extension StepSheet {
    /// Article 2: more than a year before it was sent.
    func isTooOld(_ part: Procedure.Part) -> Bool {
        let filing = casefile.filing
        let years = filing.procedure.terms.maximumAge
        return !AgeTest.isInTime(part.happened, sentOn: filing.sentOn, years: years)
    }
}

extension Ending {
    /// Where the points get this end.
    var step: String {
        switch self {
        case .judged: "antwoord"
        case .solved: "oplossing"
        case .withdrawn: "stoppen"
        case .referredOn: AgreedEnd.referredOn.step
        case .notAComplaint: AgreedEnd.notAComplaint.step
        case .notTakenUp: "afwijzing"
        case .cannotBeAnswered: "geen-antwoord"
        case .endedByDeath: "overleden"
        }
    }
}

extension MissingDuty {
    /// Where it is done.
    var step: String {
        switch self {
        case .receipt: "brieven"
        case .urgentContact: "ontvangst"
        case .whetherHeld(let id): "gesprek/\(id.number)"
        case .minutes(let id): "verslag/\(id.number)"
        case .subject: "punten"
        case .otherSide: "reactie"
        case .reaction(let id): "reactie/\(id.number)"
        case .measures: "maatregel"
        case .registerEntry: ""
        }
    }
}
