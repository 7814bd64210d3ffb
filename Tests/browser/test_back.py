"""After a form comes a page with an address of its own: nothing is sent again, lost, or shown to somebody else."""

STORY = "Mag ik dit ook zonder klacht vragen?"


def is_kept(somebody):
    return "antwoord=" in somebody.page.url


def test_what_went_wrong_stands_after_a_reload_and_after_back(person):
    her = person()
    her.opens("/klachtenfunctionaris/gesprek")
    her.fills(bericht=STORY)
    her.presses("Verstuur")
    assert is_kept(her) and her.page.url.endswith("#melding"), her.page.url
    assert her.page.evaluate("document.activeElement.id") == "melding"
    wrong = her.page.url
    her.page.reload()
    assert her.page.title().startswith("Fout:")
    assert her.page.locator('[name="bericht"]').input_value() == STORY
    her.opens("/contact")
    her.page.go_back()
    assert her.page.title().startswith("Fout:")
    assert her.page.locator('[name="bericht"]').input_value() == STORY
    other = person()
    other.page.goto(wrong)
    assert STORY not in other.page.content() and not other.page.title().startswith("Fout:")
    her.fills(over="nee")
    her.presses("Verstuur")
    her.sees(STORY)
    assert not is_kept(her)


def test_what_a_search_found_stands_after_back(persona):
    samira = persona("manager")
    samira.opens("/werk/klachten")
    samira.fills(zoek="Fatiha")
    samira.presses("Zoek")
    samira.sees("Gevonden", "Fatiha Amrani")
    assert is_kept(samira) and "Fatiha" not in samira.page.url
    samira.page.locator("main td a, main th a, main li a").first.click()
    assert not is_kept(samira)
    samira.page.go_back()
    samira.sees("Gevonden", "Fatiha Amrani")
