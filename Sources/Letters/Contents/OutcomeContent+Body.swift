import HTML
import Procedure
import Texts

extension OutcomeContent {
    /// The answer first; then what was told, what was examined, what we find and why, what we will do.
    @HTMLBuilder public func body(_ page: LetterPage) -> HTML {
        let texts = page.texts.outcome
        p { texts.intro(page.words(receivedOn)) }
        opening(page)
        page.part(texts.toldHeading) { each(page) { page.quote($0.told) } }
        page.part(texts.examinedHeading) { each(page) { examined($0, page) } }
        page.part(texts.opinionHeading) { each(page) { opinion($0, page) } }
        page.part(texts.doingHeading) { doing(page) }
    }

    /// Each point under its number; a single one needs none.
    @HTMLBuilder private func each(_ page: LetterPage, @HTMLBuilder _ content: (Point) -> HTML) -> HTML {
        for (index, point) in points.enumerated() {
            if points.count > 1 { h3 { page.texts.frame.point(index + 1) } }
            content(point)
        }
    }

    @HTMLBuilder private func examined(_ point: Point, _ page: LetterPage) -> HTML {
        page.typed(point.examined)
        p { strong { page.texts.outcome.sides } }
        page.typed(point.sides)
    }

    @HTMLBuilder private func opinion(_ point: Point, _ page: LetterPage) -> HTML {
        p { strong { page.texts.outcome.verdict(point.judgment) } }
        page.typed(point.why)
        if let apology = point.apology { page.typed(apology) }
    }

    @HTMLBuilder private func opening(_ page: LetterPage) -> HTML {
        let texts = page.texts.outcome
        switch OverallJudgment(points.map(\.judgment)) {
        case .upheld: p { texts.upheld }
        case .partlyUpheld: page.say(texts.partly, wrong(page), well(page), unknown(page))
        case .notUpheld:
            page.say(texts.notUpheld, points.contains { $0.judgment == .noFinding } ? unknown(page) : nil)
        case .noFinding: p { texts.noFinding }
        case nil: HTML.empty
        }
    }

    private func wrong(_ page: LetterPage) -> String? {
        named(.upheld, page).map(page.texts.outcome.wentWrong)
    }
    private func well(_ page: LetterPage) -> String? {
        named(.notUpheld, page).map(page.texts.outcome.wentWell)
    }
    private func unknown(_ page: LetterPage) -> String? {
        named(.noFinding, page).map(page.texts.outcome.cannotTell)
    }

    /// "punt 1 en punt 3": the points with this judgment, nil when there are none.
    private func named(_ judgment: Judgment, _ page: LetterPage) -> String? {
        let numbers = points.indices.filter { points[$0].judgment == judgment }
        guard !numbers.isEmpty else { return nil }
        return page.texts.frame.list(numbers.map { page.texts.frame.point($0 + 1).lowercased() })
    }

    @HTMLBuilder private func doing(_ page: LetterPage) -> HTML {
        let texts = page.texts.outcome
        switch measures {
        case .taken(let lines):
            if !lines.isEmpty {
                page.promises(lines.map(\.promise))
                p { texts.notDone(page.sender.signer.name, page.sender.signer.phone) }
            }
        case .none(let because): p(.dir(.unknown)) { texts.nothing(because) }
        }
        // In every answer, so that it tells nothing about this one.
        p { texts.neverStaff }
    }
}
