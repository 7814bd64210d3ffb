import CaseDesk
import Procedure

extension Draft {
    /// A complaint that follows another one of the same person: what we know already is not asked again.
    init(following view: ComplainantView, saying words: Words, since day: Day) {
        self.init(reaching: view.reach.contact)
        let needs = Draft(minding: view.reach.needs).answers
        answers.merge(needs) { $1 }
        answers.merge(
            Self.answers(
                filing: view.filing, mayBeNamed: view.mayBeNamed, saying: words, since: day)
        ) { $1 }
        follows = view.number
        wasChecked = true
    }

    /// The same for staff who write it down; how and when it came in is theirs to fill in.
    init(following casefile: Casefile, since day: Day, by staff: Staff) {
        self.init(reaching: casefile.contact)
        answers.merge(Draft(minding: casefile.needs).answers) { $1 }
        if case .call(_, .some(let address), _) = casefile.contact { answers["adres"] = [address.text] }
        let name = casefile.filing.complainant.name == nil ? nil : casefile.mayBeNamed
        answers.merge(
            Self.answers(filing: casefile.filing, mayBeNamed: name, saying: nil, since: day)
        ) { $1 }
        answers["brieftaal"] = [casefile.filing.language.rawValue]
        follows = casefile.filing.number
        writer = staff.account.id.text
    }

    private static func answers(
        filing: Filing, mayBeNamed: Bool?, saying words: Words?, since day: Day
    ) -> [String: [String]] {
        let civil = day.civil
        var answers: [String: [String]] = [
            "haast": [Urgent.no.rawValue], "dag": ["\(civil.day)"], "maand": ["\(civil.month)"],
            "jaar": ["\(civil.year)"], "over": [Concerned.organisation.rawValue],
        ]
        answers["verhaal"] = words.map { [$0.text] }
        answers["naam"] = filing.complainant.name.map { [$0.text] }
        if let mayBeNamed { answers["noemen"] = [(mayBeNamed ? Naming.yes : .no).rawValue] }
        if filing.avoidance.desk { answers["nietbalie"] = ["ja"] }
        answers["nietlezen"] = filing.avoidance.people.map { [$0.text] }
        switch filing.behalf {
        case .themselves: answers["voor"] = [For.themselves.rawValue]
        case .child: answers["voor"] = [For.child.rawValue]
        case .group(let count):
            answers["voor"] = [For.group.rawValue]
            answers["groep"] = count.map { ["\($0)"] }
        case .someoneElse(let name, let knows):
            answers["voor"] = [For.someoneElse.rawValue]
            answers["ander_naam"] = name.map { [$0.text] }
            let answer = Knows.allCases.first { $0.knowledge == knows }
            answers["weet"] = answer.map { [$0.rawValue] }
        }
        return answers
    }
}
