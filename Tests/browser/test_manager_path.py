"""One complaint through every hand by the personas of the demo, in a browser without scripts."""


def test_a_complaint_goes_from_the_form_to_the_letter_that_ends_it(person, persona, year):
    her, desk, samira = person(), persona("intake"), persona("manager")
    number, code = her.files(year)
    is_taken_up(number, desk, samira)
    work = Case(samira, number)
    work.is_looked_into()
    work.is_answered()
    her.comes_in(code)
    her.follows("Ons antwoord op je klacht")
    her.follows("Open de brief")
    her.sees("Je hebt gelijk.", "Dat had niet mogen gebeuren.")


def test_who_only_has_a_telephone_is_carried_from_the_first_call_to_the_posted_letter(persona, today):
    desk, samira = persona("intake"), persona("manager")
    desk.opens("/werk")
    desk.follows("Nieuwe klacht")
    desk.fills(**{
        "ontvangen-dag": str(today.day), "ontvangen-maand": str(today.month), "ontvangen-jaar": str(today.year),
        "kanaal": "telephone", "brieftaal": "nl", "verhaal": "De bel deed het niet. Niemand kwam.", "haast": "nee",
        "maand": "1", "jaar": str(today.year), "over": "weetniet", "voor": "mezelf", "naam": "Jan Pol",
        "noemen": "ja", "contact": "bellen", "telefoon": "050 555 55 55",
        "adres": "Dorpsstraat 1\n9712 AB Groningen"})
    desk.presses("Ga verder en lees het voor")
    desk.sees("Jan Pol", "De bel deed het niet.", "Dorpsstraat 1")
    desk.fills(voorgelezen="ja")
    desk.presses("Sla de klacht op")
    number, code = desk.receipt()
    desk.presses("De kaart is geprint, haal de code weg")
    assert code not in desk.text
    is_taken_up(number, desk, samira)
    work = Case(samira, number)
    work.posts("We hebben je klacht")
    work.posts("Wie je klacht uitzoekt")
    work.is_looked_into()
    work.is_answered()
    work.posts("Ons antwoord op je klacht")
    work.opens("Alle brieven")
    samira.follows("Ons antwoord op je klacht")
    samira.sees("Jan Pol", "Dorpsstraat 1", "Je hebt gelijk.")
    paper = samira.page.get_by_role("link", name="Print de brief (pdf)").get_attribute("href")
    printed = samira.page.context.request.get(samira.address + paper)
    assert printed.ok and printed.body().startswith(b"%PDF")


def test_a_stale_page_keeps_what_was_typed(persona):
    samira = persona("manager")
    samira.opens("/werk/klachten")
    number = samira.page.locator("table a").first.inner_text().strip()
    work = Case(samira, number)
    work.opens("Berichten")
    samira.fills(bericht="Dit typte ik lang.")
    other = samira.another_tab()
    Case(other, number).step("Berichten", "Verstuur het bericht", bericht="Een eerste bericht.")
    samira.presses("Verstuur het bericht")
    samira.sees("Iemand anders was je net voor.")
    assert samira.page.locator('[name="bericht"]').input_value() == "Dit typte ik lang."


def test_the_list_of_the_day_has_links_that_are_unique_out_of_their_context(persona):
    samira = persona("manager")
    samira.opens("/werk")
    links = [link.inner_text() for link in samira.page.locator("main a").all()]
    assert links and len(set(links)) == len(links), links


def test_the_tab_key_goes_through_a_case_as_one_reads_it(persona):
    samira = persona("manager", width=360)
    samira.opens("/werk/klachten")
    samira.page.locator("table a").first.click()
    stops = samira.tabs()
    assert stops[0]["what"].startswith("Ga naar de inhoud")
    assert [stop["order"] for stop in stops] == sorted(stop["order"] for stop in stops)
    assert all(stop["outline"] for stop in stops), [stop["what"] for stop in stops if not stop["outline"]]


def is_taken_up(number, desk, manager):
    """The desk asks a manager, who was not there and reads the story only after saying so."""
    desk.opens("/werk")
    desk.follows(f"Verdeel de klacht – {number}")
    desk.presses("Dat beloof ik")
    desk.page.get_by_role("radio", name=manager.name).check()
    desk.presses("Vraag deze persoon")
    manager.opens("/werk")
    manager.follows(f"Zeg eerst of jij erbij was – {number}")
    assert "De bel deed het niet." not in manager.text
    manager.fills(erbij="nee")
    manager.presses("Bewaar mijn antwoord")


class Case:
    """A case of somebody who has it in hand; every step starts at the list."""

    def __init__(self, staff, number):
        self.staff, self.number = staff, number

    def opens(self, step):
        self.staff.opens("/werk/klachten")
        if self.staff.page.get_by_role("link", name=self.number).count() == 0:
            self.staff.fills(staat="klaar")
            self.staff.presses("Laat zien")
        self.staff.follows(self.number)
        self.staff.follows(step)

    def step(self, step, button, **answers):
        self.opens(step)
        self.staff.fills(**answers)
        self.staff.presses(button)

    def posts(self, title):
        """Prints a letter that waits, and says that it is posted."""
        self.opens("Alle brieven")
        self.staff.follows(f"Print en verstuur: {title}")
        self.staff.fills(hoe="posted")
        self.staff.presses("Ja, de brief is weg")
        self.staff.sees("De dag staat erbij.")

    def is_looked_into(self):
        """A first contact, a subject, somebody who is asked and reacts, and the end of the investigation."""
        staff = self.staff
        self.step("Contact met de klager", "Bewaar", hoe="telephone", bereikt="ja")
        self.step("Maak punten", "Bewaar het onderwerp", onderwerp_1="reachability")
        self.step("Over wie gaat het?", "Zet deze persoon erbij", soort="medewerker", naam="Ria Bos")
        self.step("Vraag", "Bekijk wat deze persoon ziet", vraag="Hoe ging het volgens jou?")
        staff.sees("De bel deed het niet.")
        staff.presses("Zet de vraag klaar")
        staff.fills(hoe="verteld")
        staff.presses("Bewaar de dag")
        self.step("Wacht op de reactie", "Bewaar de reactie", reactie="De bel was stuk.", weg="telephone")
        self.opens("Schrijf op wat je hebt uitgezocht")
        staff.follows("Ben je klaar met uitzoeken?")
        staff.fills(wanneer="straks")
        staff.presses("Ga verder")

    def is_answered(self):
        """Upheld, and the letter is sent."""
        staff = self.staff
        self.opens("Schrijf het antwoord")
        staff.follows("Schrijf het antwoord op punt 1")
        staff.fills(
            uitgezocht="Ik sprak met het team.", kanten="Beide kanten zeggen iets anders.", vind="upheld",
            waarom="De bel was stuk. Dat had niet mogen gebeuren.")
        staff.presses("Bewaar dit punt")
        self.step("Wat gaan we doen?", "We veranderen niets", omdat="De bel is al gemaakt.")
        self.opens("Schrijf het antwoord")
        staff.follows("Bekijk de brief")
        staff.sees("Dat had niet mogen gebeuren.")
        staff.presses("Ga verder")
        staff.presses("Verstuur nu")
