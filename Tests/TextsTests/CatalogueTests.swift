import Procedure
import Testing
import Texts

@Suite("The catalogue")
struct CatalogueTests {
    @Test(arguments: Language.allCases)
    func `every text is there, without space around it`(_ language: Language) {
        for text in placed(Catalogue.of(language).groups) {
            #expect(text.text.contains { !$0.isWhitespace }, "\(text.place) is empty")
            #expect(text.text.first?.isWhitespace == false, "\(text.place)")
            #expect(!text.text.contains("  "), "\(text.place)")
        }
    }

    @Test func `the desk has a text everywhere too`() {
        for text in placed(DeskTexts.dutch.groups) {
            #expect(text.text.contains { !$0.isWhitespace }, "\(text.place) is empty")
        }
    }

    @Test(arguments: Language.allCases)
    func `texts mention what they are given`(_ language: Language) {
        let groups = everyGroup(Catalogue.of(language).groups) + everyGroup(DeskTexts.dutch.groups)
        for (place, group) in groups {
            for sample in group.samples {
                let text = sample.texts.joined(separator: " ")
                for word in sample.mentions {
                    #expect(text.contains(word), "\(place).\(sample.name) leaves out \(word): \(text)")
                }
            }
        }
    }

    @Test func `the samples name every field that a group has`() {
        let groups = everyGroup(Catalogue.of(.dutch).groups) + everyGroup(DeskTexts.dutch.groups)
        for (place, group) in groups {
            let fields = Set(Mirror(reflecting: group).children.compactMap(\.label))
            let named = Set(group.samples.map(\.name)).union(group.groups.keys)
            #expect(fields == named, "\(place): \(fields.symmetricDifference(named))")
        }
    }

    @Test func `the samples name every group`() {
        let fields = Set(Mirror(reflecting: Catalogue.of(.dutch)).children.compactMap(\.label))
        #expect(fields == Set(Catalogue.of(.dutch).groups.keys).union(["language", "dates"]))
        let desk = Set(Mirror(reflecting: DeskTexts.dutch).children.compactMap(\.label))
        #expect(desk == Set(DeskTexts.dutch.groups.keys).union(["action", "happened"]))
    }

    @Test func `a catalogue knows its language`() {
        for language in Language.allCases { #expect(Catalogue.of(language).language == language) }
    }

    @Test func `the texts of the specification are there to the letter`() {
        let form = Catalogue.of(.dutch).form
        #expect(form.story.title == "Wat is er gebeurd?")
        #expect(form.about.avoidTitle.hasPrefix("Is er iemand die dit niet mag lezen?"))
        #expect(form.about.avoidDesk == "Iemand bij de balie mag dit niet lezen")
        #expect(form.when.unknown == "Ik weet het niet")
        #expect(form.step(3, 11) == "Vraag 3 van 11")
        #expect(
            form.pageTitle("Wanneer is het gebeurd?", 3, 11) == "Wanneer is het gebeurd? (vraag 3 van 11)")
        #expect(Catalogue.of(.dutch).common.withdrawConsent == "Cookietoestemming intrekken")
        #expect(
            form.files.tooBig("brief.pdf", 20, sizeOf(31_000_000))
                == "brief.pdf is te groot. Een bestand mag 20 MB zijn. Dit is 31 MB.")
    }

    @Test func `a size is never nothing`() {
        #expect(sizeOf(0) == "1 kB")
        #expect(sizeOf(349_001) == "350 kB")
        #expect(sizeOf(999_000) == "999 kB")
        #expect(sizeOf(1_000_000) == "1 MB")
        #expect(sizeOf(1_000_001) == "2 MB")
    }

    @Test func `one of something is not many of it`() {
        #expect(Catalogue.of(.dutch).form.check.fileCount(1) == "1 bestand")
        #expect(Catalogue.of(.dutch).form.check.fileCount(2) == "2 bestanden")
        #expect(DeskTexts.dutch.day.today(1) == "Vandaag vraagt 1 klacht iets van jou.")
        #expect(DeskTexts.dutch.day.today(3) == "Vandaag vragen 3 klachten iets van jou.")
    }

    private func sizeOf(_ bytes: Int) -> String { Catalogue.of(.dutch).common.fileSize(bytes) }
}
