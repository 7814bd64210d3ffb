/// What was typed on a page of a case and is not sent yet.
public struct DeskWriting: Sendable {
    package let later = "Bewaar voor later"
    package let waits: @Sendable (_ day: String, _ time: String) -> String = { day, time in
        "Dit schreef je op \(day) om \(time) uur. Het is nog niet verstuurd."
    }
    package let discard = "Gooi deze tekst weg"
}
