import Procedure

extension Words {
    var form: WordsForm { WordsForm(value: self) }
}

extension Day {
    var form: DayForm { DayForm(value: self) }
}

extension Deadline {
    var form: DeadlineForm { DeadlineForm(value: self) }
}

extension StaffID {
    var form: StaffForm { StaffForm(value: self) }
}

extension Identifier {
    var form: NumberForm<Counted> { NumberForm(value: self) }
}

extension RawRepresentable<String> where Self: Hashable & Sendable {
    var form: RawForm<Self> { RawForm(value: self) }
}

extension Set {
    /// Sorted, so that equal sets are equal bytes.
    func forms<Counted>() -> [NumberForm<Counted>] where Element == Identifier<Counted> {
        sorted().map(\.form)
    }

    /// Sorted by name, so that equal sets are equal bytes.
    func forms() -> [RawForm<Element>] where Element: RawRepresentable<String> & Sendable {
        sorted { $0.rawValue < $1.rawValue }.map(\.form)
    }
}

extension Sequence where Element: LeafForm, Element.Value: Hashable {
    /// What the forms stand for, without order.
    var values: Set<Element.Value> { Set(map(\.value)) }
}
