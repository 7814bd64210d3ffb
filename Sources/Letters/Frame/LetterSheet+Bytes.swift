import HTML
import Procedure

extension LetterSheet {
    /// What is frozen: the whole letter as UTF-8, the same bytes each time.
    public func bytes(in language: Language) -> [UInt8] { html(in: language).bytes }
}
