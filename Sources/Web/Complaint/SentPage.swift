import CaseDesk
import HTML
import Procedure
import Texts

/// Thanks, the code, and the dated steps.
struct SentPage {
    /// Days, never durations.
    struct Promises {
        let hearWho: Day
        let answer: Day
        let terms: Terms
    }

    let receipt: Receipt
    let texts: Catalogue
    let language: Language
    let organisation: Organisation
    let promises: Promises

    var html: HTML {
        let words = texts.form.sent
        return h1 { words.title } + p { words.thanks }
            + (receipt.isCalled == true ? p { strong { words.weCall } } : .empty) + card
            + h2 { words.nextHeading } + steps
            + Buttons { ButtonLink(words.look, to: language.address("/volgen")) }.html
            + h2 { words.helpHeading }
            + p { linked(words.help(organisation.telephone), organisation.telephone) }
            + p { Link(texts.start.officerLink, to: language.address("/klachtenfunctionaris")) }
            + p(.class("hint")) { words.sharedComputer }
    }

    private var card: HTML {
        let words = texts.form.sent
        let groups = receipt.code.split(separator: " ").map(String.init)
        return CodeCard(words.codeHeading, groups: groups) {
            p { words.codeText }
            p { words.number(receipt.number) }
            p(.class("hint")) { words.codeMinutes(Receipt.minutes) }
            Buttons {
                ButtonLink(words.saveCode, to: language.address(SentController.path + "/code.txt"), .second)
            }
        }.html
    }

    private var steps: HTML {
        let words = texts.form.sent
        if receipt.isTooOld {
            let years = promises.terms.maximumAge
            return p { receipt.isNameless ? words.tooOldCode(years) : words.tooOld(years) } + nameless
        }
        return ol {
            li { words.hearWho(texts.dates.long(promises.hearWho)) }
            li { words.investigate(promises.terms.reaction) }
            li { words.answer(texts.dates.long(promises.answer)) }
        } + nameless
    }

    private var nameless: HTML { receipt.isNameless ? p { texts.form.sent.nameless } : .empty }
}

/// When the half hour is over, or on another computer: never a blank page.
struct GonePage {
    let texts: Catalogue
    let language: Language

    var html: HTML {
        h1 { texts.form.sent.goneTitle } + p { texts.form.sent.gone }
            + Buttons {
                ButtonLink(texts.follow.entry.title, to: language.address("/volgen"))
                ButtonLink(
                    texts.form.sent.goneLink, to: language.address(Question.story.path), .second)
            }.html
    }
}
