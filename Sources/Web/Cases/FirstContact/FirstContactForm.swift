import Procedure
import Texts

/// Yes or no, where both are an answer and neither is chosen beforehand.
enum YesNo: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nee"
}

extension Contacts.Contact {
    /// Which day, how, and whether they were reached.
    init?(_ read: inout FormReader) {
        let day = read.past("dag")
        let over: Channel? = read.choice("hoe", DeskTexts.dutch.work.chooseChannel)
        let reached: YesNo? = read.choice("bereikt", DeskTexts.dutch.contact.choose)
        guard let day, let over, let reached else { return nil }
        self.init(on: day, over: over, reached: reached == .yes, note: read.words("notitie"))
    }
}

/// The talk that has to come before anybody else hears something.
struct SafetyTalkForm {
    let day: Day
    let mayBeNamed: Bool
    let note: Words?

    init?(_ read: inout FormReader) {
        let day = read.past("praat")
        let named: YesNo? = read.choice("naam", DeskTexts.dutch.work.safeName)
        guard let day, let named else { return nil }
        (self.day, mayBeNamed, note) = (day, named == .yes, read.words("besproken"))
    }
}
