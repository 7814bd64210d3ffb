import HTML
import Procedure
import Texts

/// How to reach the complainant, with what to keep in mind where the telephone is picked up.
struct HowToReach: Part {
    let casefile: Casefile
    /// The number for one call of the handler is nobody else's.
    var hasCallBack = true

    private var texts: DeskCase { DeskTexts.dutch.casePage }

    var html: HTML { callBack + contact + needs }

    /// Who is not safe and asked to be called: that number is for this call only.
    @HTMLBuilder private var callBack: HTML {
        if hasCallBack, let number = casefile.filing.callBack?.text {
            p { strong { linked("\(texts.callBack) \(number)", number) } }
        }
    }

    @HTMLBuilder private var contact: HTML {
        p { texts.contactBy(Catalogue.of(.dutch).label.people.contact(casefile.contact)) }
        switch casefile.contact {
        case .call(let number, let address, let times):
            p { linked(number.text, number.text) }
            times.map { times in p { texts.safeTimes + ": " + times.text } }
            address.map { address in
                p { texts.lettersTo + ":" } + pre(.dir(.unknown)) { address.text }
            }
        case .email(let address): p { address.text }
        case .letter(let address): pre(.dir(.unknown)) { address.text }
        case .code, .none: HTML.empty
        }
        if !casefile.trustsReach { p(.class("hint")) { DeskTexts.dutch.byWord.reachOpen } }
    }

    @HTMLBuilder private var needs: HTML {
        let day = DeskTexts.dutch.day
        let needs = casefile.needs
        let lines = [
            needs.noVoicemail ? day.noVoicemail : nil, needs.interpreter.map { day.interpreter($0.text) },
            needs.readingIsHard ? day.readAloud : nil, needs.hearingIsHard ? day.hearing : nil,
            needs.other?.text,
            casefile.filing.language == .dutch
                ? nil : texts.language(Catalogue.of(.dutch).label.people.language(casefile.filing.language)),
        ].compactMap { $0 }
        if !lines.isEmpty { ul { for line in lines { li { line } } } }
    }
}
