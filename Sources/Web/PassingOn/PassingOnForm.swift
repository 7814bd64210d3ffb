import CaseDesk
import Procedure
import Texts

/// What an employee was told, as a complaint of the person who told it.
struct PassingOnForm {
    let filing: Filing

    private enum Via: String {
        case themselves = "zelf"
        case others = "ander"
    }

    private enum Danger: String {
        case unsafe = "gevaar"
        case soon = "spoed"
        case no = "nee"
    }

    init?(_ read: inout FormReader, _ office: Office) {
        let texts = DeskTexts.dutch.passing
        let words = read.needed("woorden", texts.noWords)
        let day = Self.day(&read, office)
        let via: Via? = read.choice("via", texts.chooseVia)
        let danger: Danger? = read.choice("haast", texts.chooseDanger)
        let earlier = via == .others ? Self.earlier(&read, before: day) : nil
        let contact = Self.contact(&read)
        guard let words, let day, let via, let danger, let contact, read.isRight,
            let procedure = office.procedure(on: day)
        else { return nil }
        let other = via == .others ? read.words("organisatie") : nil
        let story = other.flatMap { Words("\($0.text):\n\(words.text)") } ?? words
        // Nobody asked them yet whether their name may be given: that talk comes first.
        let name = read.words("naam").map { Complainant.named($0, mayBeNamed: .callFirst) }
        var filing = Filing(
            number: "", receivedOn: day, channel: via == .others ? .viaOthers : .inPerson,
            procedure: procedure, story: .told(story), happened: .unknown, about: About(.unsure),
            complainant: name ?? .nameless, contact: contact)
        filing.postmarkedOn = earlier
        filing.urgency = danger == .unsafe ? .unsafe : danger == .soon ? .cannotWait : .none
        filing.avoidance = Avoidance(desk: read.form.has("nietbalie"), people: read.words("nietlezen"))
        self.filing = filing
    }

    private static func day(_ read: inout FormReader, _ office: Office) -> Day? {
        guard let day = read.past("dag") else { return nil }
        guard office.procedure(on: day) != nil else {
            read.note("dag-dag", DeskTexts.dutch.passing.beforeRules)
            return nil
        }
        return day
    }

    /// The day at the other place counts for the one-year test, as a postmark does.
    private static func earlier(_ read: inout FormReader, before day: Day?) -> Day? {
        guard !TypedDate(read.form, "daar").isEmpty, let earlier = read.past("daar") else { return nil }
        if let day, earlier > day { read.note("daar-dag", DeskTexts.dutch.passing.otherDayLate) }
        return earlier
    }

    private static func contact(_ read: inout FormReader) -> ContactWish? {
        let (number, address) = (read.words("telefoon"), read.words("adres"))
        if let number {
            guard ComplaintForm.isTelephone(number.text) else {
                read.note("telefoon", DeskTexts.dutch.passing.noTelephone)
                return nil
            }
            return .call(number: number, lettersTo: address, safeTimes: read.words("tijden"))
        }
        if let address { return .letter(address: address) }
        guard read.form.has("geencontact") else {
            read.note("telefoon", DeskTexts.dutch.passing.needContact)
            return nil
        }
        return ContactWish.none
    }
}
