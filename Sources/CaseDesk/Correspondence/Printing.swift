import Letters

extension Desk {
    /// A self-contained page as tagged PDF; the letter is its frozen text, so this may be tried again.
    public func print(_ html: [UInt8]) async throws -> [UInt8] { try await print([html]) }

    /// A frozen letter as PDF.
    public func pdf(of letter: LetterText) async throws -> [UInt8] { try await print([letter.bytes]) }

    /// Several in one, each on sheets of its own.
    public func pdf(of letters: [LetterText]) async throws -> [UInt8] {
        try await print(letters.map(\.bytes))
    }

    private func print(_ pages: [[UInt8]]) async throws -> [UInt8] {
        guard let press else { throw DeskFault.noPress }
        do throws(LetterFault) { return try await press.pdf(of: pages) } catch {
            throw DeskFault.press(error)
        }
    }
}
