import Procedure
import Texts

/// When, where, with whom.
struct TalkForm {
    let day: Day
    let time: TimeOfDay?
    let place: Conversation.Place
    let people: Set<Conversation.Participant>
    let company: Words?

    private enum Where: String {
        case place = "plek"
        case telephone = "telefoon"
    }

    init?(_ read: inout FormReader) {
        let texts = DeskTexts.dutch.talk
        let day = read.day("op")
        let kind: Where? = read.choice("waar", texts.noPlace)
        let named = kind == .place ? read.needed("adres", texts.noPlace) : nil
        people = Conversation.Participant.all(read.form.list("wie[]"))
        if people.isEmpty { read.note("wie", texts.chooseWho) }
        time = TimeOfDay(read.form.text("om"))
        // A talk to come is announced in a letter, which says when; of one that was held only the day counts.
        let isToCome = day.map { $0 > read.today } ?? false
        if time == nil, isToCome || !read.form.text("om").isEmpty { read.note("om", texts.noTime) }
        guard let day, let kind, read.isRight else { return nil }
        self.day = day
        place = kind == .place ? named.map(Conversation.Place.at) ?? .byTelephone : .byTelephone
        company = read.words("mee")
    }
}

/// How it went.
enum TalkHeldForm {
    case held(Day, Set<Conversation.Participant>)
    case notHeld(Words)
    /// On another day, for the same people at the same place.
    case moved(Day, TimeOfDay, Words)

    /// The three answers of the page.
    enum Answer: String {
        case held = "ja"
        case notHeld = "nee"
        case moved = "verzet"
    }

    init?(_ read: inout FormReader) {
        let texts = DeskTexts.dutch
        let answer: Answer? = read.choice("geweest", texts.work.chooseHow)
        switch answer {
        case .held:
            let people = Conversation.Participant.all(read.form.list("erbij[]"))
            if people.isEmpty { read.note("erbij", texts.talk.chooseWho) }
            guard let day = read.past("op"), read.isRight else { return nil }
            self = .held(day, people)
        case .notHeld:
            guard let reason = read.needed("waarom", texts.talk.notHeldReason) else { return nil }
            self = .notHeld(reason)
        case .moved:
            let (day, time) = (read.coming("nieuw"), TimeOfDay(read.form.text("nieuw-om")))
            if time == nil { read.note("nieuw-om", texts.talk.noTime) }
            let reason = read.needed("waarom", texts.talk.notHeldReason)
            guard let day, let time, let reason else { return nil }
            self = .moved(day, time, reason)
        case nil: return nil
        }
    }
}

extension Conversation.Participant {
    /// As a box names them.
    var key: String {
        switch self {
        case .complainant: "klager"
        case .respondent(let id): "persoon-\(id.number)"
        }
    }

    init?(key: String) {
        if key == "klager" {
            self = .complainant
            return
        }
        guard key.hasPrefix("persoon-"), let number = Int(key.dropFirst(8)) else { return nil }
        self = .respondent(Respondent.ID(number))
    }

    static func all(_ keys: [String]) -> Set<Self> { Set(keys.compactMap(Self.init(key:))) }

    /// The same person as somebody who gets a letter.
    var addressee: Letter.Addressee {
        switch self {
        case .complainant: .complainant
        case .respondent(let id): .respondent(id)
        }
    }
}

extension Set<Conversation.Participant> {
    /// The complainant first, so that letters are numbered in the same order every time.
    var addressees: [Letter.Addressee] { sorted { $0.key < $1.key }.map(\.addressee) }
}
