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
            let toStaff = DeskTexts.dutch.mail.words(moment, daysLeft: 4)
            let outside = Catalogue.of(language).mail.words(moment, site: "example.org", daysLeft: 4)
            let expected = moment.recipients.isDisjoint(with: [.complainant, .respondent])
            #expect((outside == nil) == expected, "\(moment)")
            #expect((toStaff == nil) != expected, "\(moment)")
            if let outside { #expect(outside.contains("example.org")) }
        }
    }
}
