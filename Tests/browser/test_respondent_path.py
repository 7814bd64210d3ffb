"""Whom it is about, in a browser without scripts: the demo's employee and partner have something to answer."""

import re

import pytest


def promises(somebody):
    """Once for each question: whoever comes first promises before there is anything to read."""
    if somebody.page.url.split("?")[0].endswith("/geheim"):
        somebody.sees("Beloof eerst dat je zwijgt")
        somebody.presses("Dat beloof ik")


def opens_the_question(somebody, place=0):
    """The newest unless said otherwise; whoever looks at it first begins the two weeks."""
    somebody.page.locator(".card a").nth(place).click()
    promises(somebody)
    somebody.sees("Er is nog niets besloten.", "Help je deze persoon nu? Bel de manager eerst.")
    return somebody.page.url


@pytest.mark.parametrize("width, place", [(320, 0), (1280, 1)])
def test_an_employee_reads_writes_looks_and_sends(persona, width, place):
    # A question for each: the two may run beside each other in one neighbourhood, and have one draft each.
    kim = persona("employee", width=width)
    assert kim.page.url.endswith("/vragen/mijn")
    question = opens_the_question(kim, place)
    kim.follows(re.compile("Schrijf je reactie|Voeg iets toe aan je reactie"))
    kim.fills(reactie=f"Ik was er die dag, op {width}.")
    kim.presses("Bewaar")
    kim.sees("Je tekst is bewaard.")
    assert kim.page.locator('[name="reactie"]').input_value() == f"Ik was er die dag, op {width}."
    kim.presses("Bekijk je reactie")
    kim.sees("Je reactie is nog niet verstuurd.")
    kim.presses("Verstuur je reactie")
    kim.sees("Je reactie is binnen.", f"Ik was er die dag, op {width}.")
    assert kim.page.url.startswith(question)
    assert kim.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_an_empty_reaction_brings_the_focus_to_what_is_wrong(persona):
    kim = persona("employee")
    kim.page.locator(".card a").first.click()
    promises(kim)
    kim.page.goto(kim.page.url.split("?")[0] + "/reactie")
    kim.fills(reactie=" ")
    kim.presses("Bekijk je reactie")
    kim.sees("Schrijf op hoe jij het zag.")
    assert kim.page.title().startswith("Fout:")
    assert kim.page.evaluate("document.activeElement.id") == "melding"


def test_a_partner_hands_it_on_and_is_out(persona):
    petra = persona("partner")
    question = opens_the_question(petra)
    petra.follows("Geef door aan een collega")
    petra.fills(naam="Rik Smid", email="team@voorbeeld.example")
    petra.presses("Geef door")
    petra.sees("Dit kan hier niet. Bel wie de klacht uitzoekt.")
    petra.fills(email="rik.smid@voorbeeld.example")
    petra.presses("Geef door")
    petra.sees("De vraag is nu bij je collega.")
    assert petra.page.goto(question).status == 404


def test_the_door_has_one_button_and_says_nothing(person):
    somebody = person(width=320)
    somebody.opens("/vragen")
    somebody.fills(email="niemand@voorbeeld.example")
    somebody.presses("Stuur mij een link")
    somebody.sees("Staat er een vraag voor je klaar?")
    somebody.opens("/vragen/deur/" + "0" * 32)
    assert [button.inner_text() for button in somebody.page.locator("main button").all()] == ["Stuur mij een link"]
