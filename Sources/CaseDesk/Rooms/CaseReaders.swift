import Procedure

extension Office {
    /// Who of the officer's side a complainant can let read their case: nobody who is involved in it.
    ///
    /// Where it is about the officer that is the substitute alone, whatever was asked before.
    public func officerSide(of casefile: Casefile) -> [Referral.Reader] {
        let involvement = casefile.handling.involvement
        return [.officer, .substitute].filter { reader in
            guard let key = rooms.places[reader.place] else { return reader == .officer }
            return !involvement.isInvolved(key.account)
        }
    }
}

extension Referral.Reader {
    fileprivate var place: RoomKeys.Place {
        switch self {
        case .officer: .officer
        case .substitute: .substitute
        }
    }
}
