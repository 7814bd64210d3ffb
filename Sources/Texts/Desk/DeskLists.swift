/// The list of my complaints: looking for one, and choosing which to see.
public struct DeskLists: Sendable {
    package let search = "Zoek op naam of klachtnummer"
    package let searchHint = "Hele woorden, bijvoorbeeld: Jansen of 2026-014."
    package let find = "Zoek"
    package let state = "Welke klachten wil je zien?"
    package let open = "Klachten die nog lopen"
    package let closed = "Klachten die klaar zijn"
    package let show = "Laat zien"
    package let clear = "Haal filters weg"
    package let noneOpen = "Je hebt geen klachten die nog lopen."
    package let noneClosed = "Je hebt nog geen klachten die klaar zijn."
    package let day = "Dag"
    package let found: @Sendable (_ count: Int) -> String = { count in
        "Gevonden: \(plural(count, "klacht", "klachten"))"
    }
    package let nothingFound: @Sendable (_ words: String) -> String = { words in
        "Je hebt geen klacht met ‘\(words)’. Kijk of je het goed schreef."
    }
}
