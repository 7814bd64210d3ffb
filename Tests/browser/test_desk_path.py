"""The desk takes a complaint down, reads it back, hands over a card, and makes a new code for who lost theirs."""

CALL = {
    "kanaal": "telephone", "brieftaal": "nl", "verhaal": "De bel deed het niet. Niemand kwam.", "haast": "nee",
    "maand": "1", "over": "weetniet", "voor": "groep", "groep": "2", "naam": "Roos Tuinstra", "noemen": "ja",
    "contact": "bellen", "telefoon": "050 444 33 22", "adres": "Lindelaan 5\n9713 CD Groningen",
}


def test_a_group_is_taken_down_and_a_lost_code_makes_place_for_a_new_one(person, persona, today):
    desk = persona("intake")
    number, code = takes_down(desk, {**CALL, **came(today), "jaar": str(today.year)})
    desk.presses("Schrijf de volgende van de groep op")
    assert desk.page.locator('[name="hoortbij"]').input_value() == number
    assert desk.page.locator('[name="verhaal"]').input_value() == CALL["verhaal"]
    own = {"naam": "Bas Tuinstra", "noemen": "ja", "contact": "bellen", "telefoon": "050 444 33 23",
           "adres": "Lindelaan 7\n9713 CD Groningen"}
    second, other = takes_down(desk, own)
    assert second != number and other != code
    desk.presses("De kaart is geprint, haal de code weg")
    desk.follows("Nieuwe code")
    desk.fills(zoek=number, hoe="calledBack", gegeven="050 444 33 29")
    desk.presses("Kijk of het klopt")
    desk.sees("We zeggen niet wat er niet klopt.")
    assert "444 33 22" not in desk.page.content()
    desk.fills(zoek="Roos Tuinstra", hoe="calledBack", gegeven="+31 50 4443322")
    desk.presses("Kijk of het klopt")
    desk.fills(gedaan="ja")
    desk.presses("Maak een nieuwe code")
    desk.sees("De oude werkt niet meer.", "op slot")
    fresh = " ".join(desk.page.locator(".code").first.inner_text().split())
    her = person()
    her.opens("/volgen")
    her.fills(code=code)
    her.presses("Open mijn klacht")
    her.sees("Deze code kennen we niet.")
    her.comes_in(fresh)
    her.sees(number)


def test_an_employee_passes_on_what_was_told_and_sees_nothing_of_it(persona, today):
    # Everybody with an account may pass something on; the demo's employee comes in by a question about them.
    employee, desk = persona("register"), persona("intake")
    employee.opens("/werk")
    employee.follows("Geef een klacht door")
    employee.fills(jij="nee")
    employee.presses("Ga verder")
    employee.fills(**{
        "woorden": "De hulp komt steeds te laat.", "naam": "Wim Doorgever", "via": "zelf", "haast": "nee",
        "dag-dag": str(today.day), "dag-maand": str(today.month), "dag-jaar": str(today.year),
        "telefoon": "050 777 66 55"})
    employee.presses("Geef het door")
    employee.sees("Je hebt het doorgegeven")
    employee.follows("Open de kaart")
    employee.sees("klachtenfunctionaris")
    desk.opens("/werk/balie")
    desk.sees("Wim Doorgever")


def came(today):
    return {"ontvangen-dag": str(today.day), "ontvangen-maand": str(today.month), "ontvangen-jaar": str(today.year)}


def takes_down(desk, answers):
    if "/werk/nieuw" not in desk.page.url:
        desk.opens("/werk")
        desk.follows("Nieuwe klacht")
    desk.fills(**answers)
    desk.presses("Ga verder en lees het voor")
    desk.fills(voorgelezen="ja")
    desk.presses("Sla de klacht op")
    return desk.receipt()
