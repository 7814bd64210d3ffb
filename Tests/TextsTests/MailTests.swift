import Procedure
import Testing
import Texts

@Suite("Discreet mail")
struct MailTests {
    static let forbidden = [
        "klacht", "complaint", "functionaris", "officer", "manager", "bemiddel", "mediat",
    ]

    @Test(arguments: Language.allCases)
    func `no mail to the outside gives away what it is about`(_ language: Language) {
        for text in placed(["mail": Catalogue.of(language).mail]) {
            for word in Self.forbidden {
                #expect(!text.text.lowercased().contains(word), "\(text.place): \(text.text)")
            }
        }
    }

    @Test func `nor does a mail to staff`() {
        for text in placed(["mail": DeskTexts.dutch.mail]) {
            for word in Self.forbidden {
                #expect(!text.text.lowercased().contains(word), "\(text.place): \(text.text)")
            }
        }
    }

    @Test func `the subject is the neutral one`() {
        #expect(Catalogue.of(.dutch).mail.subject("Ben in de Buurt") == "Bericht van Ben in de Buurt")
    }

    @Test(arguments: Language.allCases)
    func `every moment that goes by mail has a text`(_ language: Language) {
        for moment in Moment.allCases {
            let toStaff = DeskTexts.dutch.mail.words(moment, last: "maandag 27 april 2026")
            let outside = Catalogue.of(language).mail.words(
                moment, site: "example.org", last: "maandag 27 april 2026")
            let isOutside = !moment.recipients.isDisjoint(with: [.complainant, .respondent])
            // A respondent on paper has no mail: then the handler hears of the day instead.
            let isAlsoForStaff = [.reactionDay10, .reactionDay14, .reactionOver].contains(moment)
            #expect((outside != nil) == isOutside, "\(moment)")
            #expect((toStaff != nil) == (!isOutside || isAlsoForStaff), "\(moment)")
            if let outside { #expect(outside.contains("example.org")) }
        }
    }
}
