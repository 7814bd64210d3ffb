import Foundation
import Ledger
import Letters
import Procedure
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

@Suite("Names of others in a copy")
struct RedactionTests {
    @Test(arguments: [
        ("Kims fiets stond er.", "(weg) fiets stond er."), ("Kim's fiets.", "(weg) fiets."),
        ("Dat is Kim’s fiets", "Dat is (weg) fiets"), ("Bakkers dochter", "(weg) dochter"),
        ("KIM en kim", "(weg) en (weg)"), ("Bo belde.", "(weg) belde."), ("Nel ging mee.", "(weg) ging mee."),
    ])
    func `a name goes, with its ending`(_ text: String, _ left: String) {
        #expect(Self.redaction(text) == left)
    }

    @Test(arguments: [
        "Een kimono.", "De bakkersvrouw.", "De boer at een bo.", "nel", "De vries is koud.", "Wij bellen.",
        "Mevrouw Jansens fiets.",
    ])
    func `a word that is no name of another stays`(_ text: String) {
        #expect(Self.redaction(text) == text)
    }

    private static let redaction = Redaction(
        hiding: ["Kim Bakker", "Bo de Wit"], loose: ["Nel", "Wij"], keeping: ["Jansen"], mark: "(weg)")

    @Test func `whoever the case names is on the list: who came along, the partner, the next of kin`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let day = Day.mar(20)
            let loaded = try await world.act(number, on: day) { plan throws(Refusal) in
                try plan.perform(
                    .reactions(
                        .name(
                            .someoneAtPartner(nil, name: "Petra Mol", partner: "Thuishulp Zuid"), parts: [1]))
                )
                try plan.perform(
                    .conversations(
                        .arrange(on: day, .at("Brugstraat"), with: [.complainant], company: "zus Sjaan")))
                try plan.perform(
                    .closing(.recordDeath(on: day, kin: NextOfKin(name: "Truus Jansen-Kok"))))
            }
            let names = CaseNames(of: loaded.casefile)
            #expect(Set(names.given).isSuperset(of: ["Petra Mol", "Thuishulp Zuid", "Truus Jansen-Kok"]))
            #expect(names.loose == ["Sjaan"])
            let writer = DossierWriter(
                loaded: loaded, office: try await world.desk.office(), reader: .complainant, readings: [],
                now: .at(day), texts: .of(.dutch), files: [])
            #expect(
                writer.hide("Sjaan sprak Truus Jansen-Kok en Petra bij Thuishulp Zuid.").components(
                    separatedBy: "(naam weggelaten)"
                ).count == 5)
            let respondent = DossierWriter(
                loaded: loaded, office: try await world.desk.office(), reader: .respondent(1), readings: [],
                now: .at(day), texts: .of(.dutch), files: [])
            #expect(respondent.hide("Petra van Thuishulp Zuid") == "Petra van Thuishulp Zuid")
        }
    }

    @Test func `how somebody called a file is read by its owner only`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.file(with: Array("Een bijlage.\n".utf8), named: "Kim geheim.txt")
            try await world.takeOn(receipt.number, .jansen, to: .accepted)
            let day = Day.mar(20)
            let loaded = try await world.act(receipt.number, on: day) { plan throws(Refusal) in
                let files = Set(plan.casefile.allFiles.map(\.file.id))
                try plan.perform(
                    .reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                try plan.perform(.reactions(.notify(1, .init(parts: [1], attachments: files))))
            }
            let office = try await world.desk.office()
            func names(_ reader: ExportReader) -> [String] {
                let writer = DossierWriter(
                    loaded: loaded, office: office, reader: reader, readings: [], now: .at(day),
                    texts: .of(.dutch), files: loaded.casefile.exported(for: reader))
                return writer.dossier.sections.first { $0.id == "files" }?.items.map(\.label) ?? []
            }
            #expect(names(.respondent(1)) == ["Bijlage 1.txt"])
            #expect(names(.complainant) == ["Kim geheim.txt"] && names(.outside) == ["Kim geheim.txt"])
        }
    }
}
