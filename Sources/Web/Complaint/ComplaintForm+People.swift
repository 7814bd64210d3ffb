import Procedure
import Texts

extension ComplaintForm {
    private static let telephoneDigits = 8...15
    private static let shortestAddress = 10

    /// Question 8.
    func forWhom() throws(FieldProblems) -> For {
        guard let choice = For(rawValue: value("voor")) else {
            throw FieldProblems("voor", texts.form.behalf.choose)
        }
        return choice
    }

    func behalf() throws(FieldProblems) -> Behalf {
        switch try forWhom() {
        case .themselves: .themselves
        // The site asks no name of a child; the desk has every question on one page.
        case .child: .child(name: isTakenDown ? try line("ander_naam") : nil)
        case .group: .group(of: Int(value("groep").filter { $0.isASCII && $0.isNumber }.prefix(4)))
        case .someoneElse: try represented()
        }
    }

    /// Question 8, about somebody else.
    func represented() throws(FieldProblems) -> Behalf {
        guard let choice = Knows(rawValue: value("weet")) else {
            throw FieldProblems("weet", texts.form.represented.choose)
        }
        return .someoneElse(name: try line("ander_naam"), knows: choice.knowledge)
    }

    /// Question 9: a permission is asked for only with a name.
    func complainant() throws(FieldProblems) -> Complainant {
        guard let name = try line("naam") else { return .nameless }
        guard let naming = Naming(rawValue: value("noemen")) else {
            throw FieldProblems("noemen", texts.form.name.choose)
        }
        return .named(name, mayBeNamed: naming.permission)
    }

    var contactChoice: Reach? { Reach(rawValue: value("contact")) }

    /// Question 10.
    func reach() throws(FieldProblems) -> Reach {
        guard let choice = contactChoice else { throw FieldProblems("contact", texts.form.contact.choose) }
        return choice
    }

    /// Question 10 with the one detail that it needs.
    func contact() throws(FieldProblems) -> ContactWish {
        switch try reach() {
        case .code: return .code
        case .call:
            guard Self.isTelephone(value("telefoon")), let number = try line("telefoon") else {
                throw FieldProblems("telefoon", texts.form.detail.noPhone)
            }
            return .call(number: number, lettersTo: try letters(), safeTimes: try line("tijden"))
        case .email:
            guard Self.isMailAddress(value("email")), let address = try line("email") else {
                throw FieldProblems("email", texts.form.detail.noEmail)
            }
            return .email(address)
        case .letter:
            guard Self.isAddress(value("adres")), let address = try line("adres") else {
                throw FieldProblems("adres", texts.form.detail.noAddress)
            }
            return .letter(address: address)
        }
    }

    /// Where letters may go for who wants to be called; left empty they wait behind the code.
    private func letters() throws(FieldProblems) -> Words? {
        guard let address = try line("brieven") else { return nil }
        guard Self.isAddress(address.text) else {
            throw FieldProblems("brieven", texts.form.detail.noAddress)
        }
        return address
    }

    /// Signs between the digits are fine; a Dutch number has ten digits, a foreign one says its country.
    ///
    ///     06 12 34 56 78     yes    +31 6 12345678     yes    0031 6 12345678     yes
    ///     06 12 34 56 7      no     +31 (0)6 12345678  yes    +49 170 1234567     yes
    static func isTelephone(_ typed: String) -> Bool {
        let signs = String(typed.filter { !$0.isWhitespace })
        guard signs.allSatisfy({ ("0"..."9").contains($0) || "+-().–".contains($0) }) else { return false }
        let digits = signs.replacing("(0)", with: "").filter { ("0"..."9").contains($0) }
        let isForeign = signs.hasPrefix("+") || digits.hasPrefix("00")
        let number = signs.hasPrefix("+") ? digits : String(digits.drop { isForeign && $0 == "0" })
        guard isForeign else { return number.hasPrefix("0") && number.count == 10 }
        return number.hasPrefix("31") ? number.count == 11 : telephoneDigits.contains(number.count)
    }

    /// One @ with something before it and a dotted name behind it; whether it exists only a mail can tell.
    static func isMailAddress(_ typed: String) -> Bool {
        guard let text = Words(typed)?.text, !text.contains(where: \.isWhitespace) else { return false }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty else { return false }
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }

    /// A number and some letters: a letter needs at least a house.
    static func isAddress(_ typed: String) -> Bool {
        typed.contains(where: \.isNumber) && typed.count(where: \.isLetter) >= 4
            && typed.count >= shortestAddress
    }
}
