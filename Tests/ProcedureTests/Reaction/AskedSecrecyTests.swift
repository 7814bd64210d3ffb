import Procedure
import Testing

@Suite("Art. 8 – wie een vraag krijgt, belooft te zwijgen")
struct AskedSecrecyTests {
    @Test func `once, by the respondent alone, and only where something was asked`() {
        let noticed = given(.noticed)
        let promised = noticed.and(.did(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), by: .kim))
        #expect(promised.casefile.reactions[1]?.secrecyOn == promised.today)
        promised.when(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), by: .kim).then()
        noticed.when(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), by: .noor).refuses(.notYours)
        let named = given(.contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))))
        named.when(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), by: .kim)
            .refuses(.reactions(.notNoticed))
    }

    @Test func `a colleague to whom it is handed on did not promise yet`() {
        let handed = given(
            .contacted, .did(.reactions(.name(World.partner, parts: [1]))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), by: .respondent(1)),
            .did(.reactions(.handOn(1, to: World.atPartner))))
        #expect(handed.casefile.reactions[1]?.secrecyOn == nil)
    }
}
