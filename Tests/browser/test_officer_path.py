"""The officer's room in a browser without scripts: the door, a talk, and a text that may leave."""

import conftest


def phrase():
    officer = next(p for p in conftest.WORLD["personas"] if p["role"] == "officer")
    return officer["passphrase"]


def goes_in(officer):
    officer.opens("/kamer")
    if officer.page.locator('[name="zin"]').count():
        officer.fills(zin=phrase())
        officer.presses("Ga naar binnen")


def test_somebody_without_a_complaint_talks_with_the_officer(person, persona):
    her, officer = person(), persona("officer")
    her.opens("/klachtenfunctionaris")
    her.follows("Begin een gesprek zonder klacht")
    her.sees("Vertrouwelijk.", "bij afwezigheid")
    her.fills(over="nee", naam="Iemand uit de Lindenlaan", bericht="Ik durf het niet te zeggen.")
    her.presses("Verstuur")
    her.sees("Dit is de code van dit gesprek", "Ik durf het niet te zeggen.")
    goes_in(officer)
    officer.sees("managers, balie en beheer kunnen dit niet lezen")
    officer.follows("Iemand uit de Lindenlaan")
    officer.fills(bericht="Dank je wel dat je schrijft.")
    officer.presses("Verstuur")
    officer.follows("Vraag of je iets mag vertellen")
    officer.fills(soort="message", tekst="Iemand wil liever schrijven dan praten.")
    officer.presses("Leg de tekst voor")
    officer.sees("Wacht op antwoord")
    her.opens("/volgen/vertrouwelijk")
    her.sees("Dank je wel dat je schrijft.", "Alleen deze tekst gaat naar de manager.")
    her.presses("Nee, liever niet")
    her.sees("Het is niet verteld.")


def test_the_door_stays_shut_for_a_wrong_sentence_and_for_other_roles(persona):
    officer, samira = persona("officer"), persona("manager")
    officer.opens("/kamer")
    officer.fills(zin="een heel andere zin dan deze")
    officer.presses("Ga naar binnen")
    officer.sees("Deze zin klopt niet.")
    answer = samira.page.goto(samira.address + "/kamer")
    assert answer.status == 404


def test_the_room_can_be_walked_with_the_tab_key(persona):
    officer = persona("officer", width=360)
    goes_in(officer)
    stops = officer.tabs()
    assert [stop["order"] for stop in stops] == sorted(stop["order"] for stop in stops)
    assert all(stop["outline"] for stop in stops), [stop["what"] for stop in stops if not stop["outline"]]
