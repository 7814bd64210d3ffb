import Procedure
import Testing

@Suite("Domein 2 – na een overlijden")
struct NextOfKinTests {
    private static let kin = NextOfKin(name: "Bo Jansen", address: "Brugstraat 2")

    private static func dead(_ contact: ContactWish, kin: NextOfKin = NextOfKin()) -> Given {
        given(
            .contacted, of: World.jansen { $0.contact = contact },
            .did(.closing(.recordDeath(on: "2026-03-18", kin: kin))))
    }

    @Test func `letters go to the next of kin who were named`() {
        let dead = Self.dead(.email("jansen@voorbeeld.nl"), kin: Self.kin)
        #expect(dead.casefile.nextOfKin == Self.kin)
        #expect(dead.casefile.contact == .letter(address: "Brugstraat 2"))
        #expect(dead.casefile.letterRoute == .post)
    }

    @Test(arguments: [
        (ContactWish.email("jansen@voorbeeld.nl"), ContactWish.code), (.code, .code), (.none, .none),
        (.call(number: "050", lettersTo: nil, safeTimes: nil), .code),
    ])
    func `without an address nobody mails or calls the dead`(_ before: ContactWish, _ after: ContactWish) {
        #expect(NextOfKin().instead(of: before) == after)
    }

    @Test func `an address for letters stays the address`() {
        let wish = ContactWish.call(number: "050", lettersTo: "Brugstraat 1", safeTimes: nil)
        #expect(NextOfKin().instead(of: wish) == .letter(address: "Brugstraat 1"))
        let letter = ContactWish.letter(address: "Brugstraat 1")
        #expect(NextOfKin().instead(of: letter) == letter)
    }

    @Test func `taken back, the complainant is reached as before`() {
        let back = Self.dead(.email("jansen@voorbeeld.nl"), kin: Self.kin)
            .and(.did(.closing(.reconsider(1))))
        #expect(back.casefile.nextOfKin == nil)
        #expect(back.casefile.contact == .email("jansen@voorbeeld.nl"))
    }
}
