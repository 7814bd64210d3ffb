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
            let mail = Catalogue.of(language).mail
            let last = "maandag 27 april 2026"
            let toComplainant = mail.words(moment, site: "example.org", last: last)
            #expect((toComplainant != nil) == moment.recipients.contains(.complainant), "\(moment)")
            let toRespondent = mail.respondentWords(moment, link: "example.org", last: last)
            // A letter of theirs comes on a moment of the complainant's own.
            let isForThem = moment.recipients.contains(.respondent)
            #expect(!isForThem || toRespondent != nil, "\(moment)")
            let outside = toComplainant ?? toRespondent
            let isOutside = !moment.recipients.isDisjoint(with: [.complainant, .respondent])
            // A respondent on paper has no mail: then the handler hears of the day instead.
            let isAlsoForStaff = [.reactionDay10, .reactionDay14, .reactionOver].contains(moment)
            #expect((outside != nil) == isOutside, "\(moment)")
            #expect((toStaff != nil) == (!isOutside || isAlsoForStaff), "\(moment)")
            if let outside { #expect(outside.contains("example.org")) }
        }
    }
}
