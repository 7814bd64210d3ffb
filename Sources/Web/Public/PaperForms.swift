import Procedure
import Synchronization

/// The paper forms made so far, by what is printed in them; a changed office makes a new one.
final class PaperForms: Sendable {
    private let made = Mutex<[Language: (html: [UInt8], pdf: [UInt8])]>([:])

    func pdf(_ language: Language, of html: [UInt8]) -> [UInt8]? {
        made.withLock { forms in forms[language].flatMap { $0.html == html ? $0.pdf : nil } }
    }

    func keep(_ pdf: [UInt8], _ language: Language, of html: [UInt8]) {
        made.withLock { $0[language] = (html, pdf) }
    }
}
