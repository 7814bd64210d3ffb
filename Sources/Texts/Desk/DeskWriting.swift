/// What was typed on a page of a case and is not sent yet.
public struct DeskWriting: Sendable {
    package let later = "Bewaar voor later"
    package let waits: @Sendable (_ day: String, _ time: String) -> String = { day, time in
        "Dit schreef je op \(day) om \(time) uur. Het is nog niet verstuurd."
    }
    package let discard = "Gooi deze tekst weg"
    package let othersTitle = "Je schreef hier ook iets anders"
    package let others = """
        Deze pagina stond ook in een ander venster open. Ook die tekst is bewaard. Neem hieruit over wat je \
        nodig hebt, en druk dan nog een keer. Hij gaat weg als je deze pagina verstuurt.
        """
}
