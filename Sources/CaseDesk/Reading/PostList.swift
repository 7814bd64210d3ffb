import Ledger
import Procedure

/// The handler's own print-and-post list, over all their cases (domain rules 1 and 7).
public struct PostList: Hashable, Sendable {
    /// Printed, posted or handed over they are still to be; the oldest first.
    public var waiting: [Item] = []
    /// Ticked a moment ago: a mistake can be taken back.
    public var ticked: [Item] = []

    /// A letter with the case that it belongs to.
    public struct Item: Hashable, Sendable {
        /// The case number.
        public var number: String
        /// Whose name stands on the envelope; nil where we do not know it, and for the organisation itself.
        public var name: String?
        /// The letter, whose text is read apart.
        public var letter: Letter

        /// Names the letter in a form: `2026-014/3`.
        public var key: String { "\(number)/\(letter.id.number)" }
    }
}

extension Desk {
    /// As many letters as one PDF holds; the rest follows when these are gone.
    public static let bundleLimit = 25

    /// What the handler has to bring, and what they ticked in the last days.
    public func postList(of staff: Staff, now: Now) async throws -> PostList {
        let person = Value.text(staff.account.id.text)
        let rows = try await ledger.driver.read { tx in
            try tx.rows(
                """
                select stream from case_index where handler = $1
                    and (closed is null or next_due is not null)
                    and not exists (
                        select 1 from case_excluded e where e.stream = case_index.stream and e.person = $1)
                order by deadline, number limit $2
                """, [person, .integer(Self.dayLimit)])
        }
        var list = PostList()
        for row in rows {
            guard let casefile = try await loadIfReadable(StreamID(stored: try row.text(0)))?.casefile,
                casefile.relation(of: staff.actor(on: casefile)) == .handler
            else { continue }
            list.waiting += casefile.letters.toPost.map(casefile.item)
            list.ticked += casefile.letters.list.filter { $0.mayBeTakenBack(on: now.today) }.map(
                casefile.item)
        }
        list.waiting.sort {
            ($0.letter.frozenOn ?? now.today, $0.key) < ($1.letter.frozenOn ?? now.today, $1.key)
        }
        return list
    }

    /// The first letters of the list in one PDF; each reading is logged like any other (article 8).
    public func printAll(_ list: PostList, as staff: Staff, now: Now) async throws -> [UInt8] {
        var texts: [LetterText] = []
        for item in list.waiting.prefix(Self.bundleLimit) {
            texts.append(try await letter(item.letter.id, of: item.number, as: staff, now: now))
        }
        return try await pdf(of: texts)
    }
}

extension Casefile {
    fileprivate func item(_ letter: Letter) -> PostList.Item {
        let name =
            switch letter.to {
            case .complainant: filing.complainant.name?.text
            case .respondent(let id): reactions[id]?.respondent.who.name
            }
        return PostList.Item(number: filing.number, name: name, letter: letter)
    }
}
