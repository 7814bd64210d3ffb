import Procedure

/// What all previews share: one organisation, one complainant, one respondent.
enum Example {
    /// A day that exists.
    static func day(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { fatalError("internal error: no such day in a preview: \(iso)") }
        return day
    }

    static func sender(_ content: any LetterContent) -> Sender {
        let desk = content.kind == .receipt || content.kind == .newHandler
        return Sender(
            organisation: "Ben in de Buurt", address: ["Dorpsweg 12", "9700 AA Groningen"],
            phone: "050 123 45 67",
            site: "klachten.example.nl",
            officer: .init(name: "Ali Demir", contact: "06 12 34 56 70, of kom langs op Marktplein 4"),
            signer: desk
                ? .init(name: "Joke Visser", role: .intake, title: "klachtenbalie", phone: "050 123 45 67")
                : .init(name: "Samira Bakker", role: .manager, title: "manager", phone: "050 123 45 68"),
            outsideBody: "de ombudsman")
    }

    static func recipient(_ content: any LetterContent) -> Recipient {
        content.audience == .complainant
            ? Recipient(
                name: "Gülşen Öztürk", address: ["Kerkstraat 8", "9701 BB Groningen"], reading: .post)
            : Recipient(name: "Kim de Vries", address: ["Team Oost", "Ben in de Buurt"], reading: .post)
    }

    static func letter(_ content: any LetterContent) -> LetterSheet {
        let ends = Letter.Kind.endings.contains(content.kind)
        return LetterSheet(
            from: sender(content), to: recipient(content), number: "2026-014", date: written(content.kind),
            content,
            erasedOn: ends ? day("2028-04-24") : nil)
    }

    /// A day that fits the days in the previews: filed on 16 March, answered on 24 April.
    private static func written(_ kind: Letter.Kind) -> Day {
        switch kind {
        case .receipt: day("2026-03-16")
        case .newHandler: day("2026-03-17")
        case .invitation, .calledOff: day("2026-03-18")
        case .notice: day("2026-03-23")
        case .minutes: day("2026-03-31")
        case .progress: day("2026-04-03")
        default: day("2026-04-24")
        }
    }

    /// An answer that is late, confirms the investigation, and refuses one part for its age.
    static var mixed: LetterSheet {
        var letter = letter(OutcomeContent.example)
        letter.date = day("2026-05-04")
        letter.carries = [
            OverdueContent(
                promised: day("2026-04-27"),
                because: "Een collega was lang ziek. Daardoor sprak ik haar te laat.",
                answerBy: nil),
            ConfirmationContent(finishedOn: day("2026-05-01")),
            TooOldContent.example,
        ]
        return letter
    }

    /// Letters in another frame than that of the post: read behind the code, or with a long name and address.
    static var framed: [(name: String, letter: LetterSheet)] {
        func behindTheCode(_ content: any LetterContent) -> LetterSheet {
            var letter = letter(content)
            letter.recipient = Recipient(name: "Gülşen Öztürk", reading: .code)
            return letter
        }
        var nameless = letter(ReceiptContent.nameless)
        nameless.recipient = Recipient(reading: .code)
        var long = letter(OutcomeContent.example)
        long.recipient = Recipient(
            name: "Mevrouw Maria Magdalena van der Wal-Kovačević-Łęcka",
            address: [
                "p/a Woongemeenschap De Regenboog, afdeling Noord",
                "Burgemeester van Heemstrakwartier 1234-B",
                "9711 ZZ Hoogezand-Sappemeer",
            ], reading: .post)
        return [
            ("outcome, carrying others", mixed), ("outcome, long name and address", long),
            ("receipt, behind the code", behindTheCode(ReceiptContent.example)),
            ("receipt, without a name", nameless),
            ("outcome, behind the code", behindTheCode(OutcomeContent.example)),
            ("settlement, behind the code", behindTheCode(SettlementContent.example)),
            ("withdrawalConfirmed, behind the code", behindTheCode(WithdrawalContent.example)),
        ]
    }

    static func contents(of type: any LetterContent.Type) -> [(String, any LetterContent)] {
        func all<Content: LetterContent>(_ type: Content.Type) -> [(String, any LetterContent)] {
            type.previews.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
        return all(type)
    }
}
