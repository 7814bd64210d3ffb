import CaseDesk
import HTML
import Texts

/// Each trouble with what to do, and under it the queue: ages and reasons, no addresses and no cases.
struct UpkeepPage: Part {
    let troubles: [Malfunction]
    let queue: MailQueue
    let token: String

    private var texts: DeskUpkeep { DeskTexts.dutch.upkeep }

    var html: HTML {
        section {
            if troubles.isEmpty { p(.class("lead")) { texts.fine } }
            for trouble in troubles {
                Notice(.attention) {
                    p { strong { trouble.words } }
                    p { trouble.advice }
                }
            }
            h2 { texts.queue }
            if queue.lines.isEmpty { p { texts.noMail } } else { table }
        }
    }

    private var table: DataTable {
        DataTable(
            texts.queue,
            [
                .init(texts.whom), .init(texts.age), .init(texts.tries, isNumber: true), .init(texts.reason),
                .init(texts.act),
            ],
            rows: queue.lines.map { line in
                [
                    HTML(line.colleague ?? texts.outside), HTML(texts.hours(line.hours)),
                    HTML(String(line.tries)), HTML(line.trouble?.words ?? texts.notTriedYet),
                    line.isRefused ? again(line) : HTML(texts.goesByItself),
                ]
            }, isUnderHeading: true)
    }

    private func again(_ line: MailQueue.Line) -> HTML {
        PostForm(to: UpkeepController.address, token: token) {
            input(.type("hidden"), .name("mail"), .value(line.id))
            Button(texts.tryAgain, .second)
        }.html
    }
}

/// Above every page of staff while something is wrong; the administrator also gets the way to it.
struct TroubleBanner: Part {
    let troubles: [Malfunction]
    let isAdministrator: Bool

    var html: HTML {
        guard !troubles.isEmpty else { return .empty }
        let texts = DeskTexts.dutch.upkeep
        return Notice(.attention) {
            for trouble in troubles { p { trouble.words } }
            if isAdministrator {
                p { Link(texts.lookHere, to: UpkeepController.address) }
            } else {
                p { texts.administratorKnows }
            }
        }.html
    }
}

extension Malfunction {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.upkeep
        return switch self {
        case .mailStuck: texts.mailStuck
        case .mailRefused: texts.mailRefused
        case .backupOld: texts.backupOld
        case .diskNearlyFull: texts.diskNearlyFull
        }
    }

    fileprivate var advice: String {
        let texts = DeskTexts.dutch.upkeep
        return switch self {
        case .mailStuck: texts.mailStuckAdvice
        case .mailRefused: texts.mailRefusedAdvice
        case .backupOld: texts.backupOldAdvice
        case .diskNearlyFull: texts.diskNearlyFullAdvice
        }
    }
}

extension MailTrouble {
    fileprivate var words: String {
        let texts = DeskTexts.dutch.upkeep
        return switch self {
        case .serverAway: texts.serverAway
        case .askedToWait: texts.askedToWait
        case .notLetIn: texts.notLetIn
        case .misconfigured: texts.misconfigured
        case .notWritten: texts.notWritten
        case .unknownMailbox: texts.unknownMailbox
        case .mailRefused: texts.refusedText
        }
    }
}
