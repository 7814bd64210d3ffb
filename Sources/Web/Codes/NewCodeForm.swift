import CaseDesk
import Procedure
import Texts

/// What the desk typed about somebody who lost their code.
struct NewCodeForm: Sendable {
    let claim: CodeClaim

    init?(_ read: inout FormReader) {
        let texts = DeskTexts.dutch.codes
        let sought = read.needed("zoek", texts.noSought)
        let proof: CodeProof? = read.choice("hoe", texts.chooseHow)
        let given = read.needed("gegeven", texts.noGiven)
        guard let sought, let proof, let given else { return nil }
        claim = CodeClaim(sought: sought.text, proof: proof, given: given.text)
    }
}
