/// Who reads on for a complainant who died, as far as somebody told us.
public struct NextOfKin: Hashable, Sendable {
    /// Their name; without one the letter is to "the next of kin of".
    public var name: Words?
    /// Where letters go from then on; nil leaves them where the complainant's went.
    public var address: Words?

    /// Nobody in particular, unless given.
    public init(name: Words? = nil, address: Words? = nil) {
        self.name = name
        self.address = address
    }

    /// Never the mail box or the telephone of the dead: on paper, or behind the code.
    public func instead(of own: ContactWish) -> ContactWish {
        if let address { return .letter(address: address) }
        return switch own {
        case .call(_, .some(let address), _): .letter(address: address)
        case .call(_, .none, _), .email, .code: .code
        case .letter, .none: own
        }
    }
}
