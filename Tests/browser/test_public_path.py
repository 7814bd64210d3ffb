"""The public form and following, as people with old phones, keyboards and two tabs use them; no script runs."""

import pytest

# Questions that have to be answered, with what is filled in before them.
NEEDED = ["haast", "wanneer", "over-wie", "voor-wie", "contact"]
LOOKED_AT = ["/", "/klacht/verhaal", "/klacht/wanneer", "/klacht/over-wie", "/volgen", "/contact", "/en/"]


def focused(person):
    return person.page.evaluate("document.activeElement.name || document.activeElement.id")


def test_from_the_start_to_the_letter_and_the_end_on_a_small_phone(person, year):
    her = person(width=360, height=640)
    number, code = her.files(year)
    her.sees("Dank je wel", number)
    her.comes_in(code)
    her.sees("Waar staat je klacht nu?", number)
    her.follows("Er is een brief voor je")
    her.follows("Open de brief")
    her.sees("De bel deed het niet.")
    her.comes_in(code)
    her.follows("een bericht")
    her.fills(bericht="Kun je mij morgen bellen?")
    her.presses("Verstuur je bericht")
    her.sees("Je bericht is verstuurd.", "Kun je mij morgen bellen?")
    her.comes_in(code)
    her.follows("Stop met je klacht")
    her.presses("Ja, stop met mijn klacht")
    her.sees("Je klacht is gestopt.")
    her.follows("Verlaat deze site")
    assert not her.page.url.startswith(her.address + "/volgen")
    her.page.goto(her.address + "/volgen/zaak")
    assert her.page.locator('[name="code"]').count(), "after leaving, the case is still open"


@pytest.mark.parametrize("question", NEEDED)
def test_an_empty_answer_puts_the_focus_on_what_to_do(person, year, question):
    him = person()
    him.begins(question)
    him.presses("Ga verder")
    assert him.page.url.endswith("#melding"), him.page.url
    assert focused(him) == "melding"
    assert him.page.title().startswith("Fout:")
    him.page.keyboard.press("Tab")
    link = him.page.evaluate("document.activeElement.getAttribute('href')")
    assert link and link.startswith("#"), link
    him.page.keyboard.press("Enter")
    reached = him.page.evaluate("document.activeElement.id || document.activeElement.name")
    assert reached == link[1:], f"{link} leads to {reached}"


@pytest.mark.parametrize("path", LOOKED_AT)
def test_the_tab_key_goes_through_the_page_as_one_reads_it(person, path):
    her = person()
    her.begins()
    her.opens(path)
    stops = her.tabs()
    assert stops[0]["what"].startswith(("Ga naar de inhoud", "Skip to")), stops[0]
    assert [stop["order"] for stop in stops] == sorted(stop["order"] for stop in stops), stops
    assert all(stop["outline"] for stop in stops), [stop["what"] for stop in stops if not stop["outline"]]
    her.opens(path)
    her.page.keyboard.press("Tab")
    her.page.keyboard.press("Enter")
    her.page.wait_for_url("**#inhoud")


def test_the_whole_first_question_goes_by_keyboard(person):
    her = person()
    her.opens("/klacht/verhaal")
    for _ in range(30):
        her.page.keyboard.press("Tab")
        if focused(her) == "verhaal":
            break
    her.page.keyboard.type("De bel deed het niet.")
    for _ in range(10):
        her.page.keyboard.press("Tab")
        if her.page.evaluate("document.activeElement.textContent").strip() == "Ga verder":
            break
    her.page.keyboard.press("Enter")
    her.page.wait_for_url("**/klacht/haast")


def test_back_after_an_error_keeps_the_text_and_asks_nothing(person, year):
    her = person()
    her.opens("/klacht/verhaal")
    her.fills(verhaal="Wat ik typte.")
    her.presses("Ga verder")
    her.presses("Ga verder")
    her.page.go_back()
    her.page.go_back()
    if her.page.locator('[name="verhaal"]').count() == 0:
        her.page.go_back()
    assert her.page.locator('[name="verhaal"]').input_value() == "Wat ik typte."
    her.page.reload()
    assert her.page.locator('[name="verhaal"]').input_value() == "Wat ik typte."


def test_back_after_sending_makes_no_second_complaint(person, year):
    her = person()
    number, code = her.files(year)
    her.page.reload()
    assert her.receipt() == (number, code)
    her.page.go_back()
    button = her.page.get_by_role("button", name="Verstuur je klacht")
    if button.count():
        button.first.click()
        assert her.receipt() == (number, code)
    else:
        assert her.page.get_by_role("link").count() > 0


def test_a_double_click_on_sending_is_one_complaint(person, year):
    her = person()
    her.opens("/klacht/verhaal")
    her.to_the_check(year)
    her.page.get_by_role("button", name="Verstuur je klacht").first.dblclick()
    her.page.wait_for_url("**/klacht/verstuurd*")
    number, code = her.receipt()
    her.page.reload()
    assert her.receipt() == (number, code)


def test_a_change_leads_straight_back_to_the_check(person, year):
    her = person()
    her.opens("/klacht/verhaal")
    her.to_the_check(year)
    her.follows("Verander")
    her.fills(verhaal="Een ander verhaal.")
    her.presses("Ga verder")
    her.sees("Een ander verhaal.", "Kijk je klacht na en verstuur hem")
    her.page.go_back()
    her.page.go_forward()
    her.sees("Een ander verhaal.")


def test_two_tabs_fill_in_one_complaint(person):
    her = person()
    her.begins()
    her.fills(verhaal="In de ene tab.")
    other = her.another_tab()
    other.opens("/klacht/gevolg")
    other.fills(gevoel="In de andere tab.")
    other.presses("Ga verder")
    her.presses("Ga verder")
    her.opens("/klacht/gevolg")
    assert her.page.locator('[name="gevoel"]').input_value() == "In de andere tab."
    her.opens("/klacht/verhaal")
    assert her.page.locator('[name="verhaal"]').input_value() == "In de ene tab."


@pytest.mark.parametrize("path", LOOKED_AT)
def test_the_largest_letters_fit_a_small_phone(person, path):
    him = person(width=360, height=640)
    him.begins()
    him.opens(path)
    him.page.evaluate("document.documentElement.style.fontSize = '200%'")
    wide = him.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{wide} px too wide with the largest letters"


@pytest.mark.parametrize("path", LOOKED_AT)
def test_a_thumb_hits_what_it_aims_at(person, path):
    him = person(width=360, height=640)
    him.begins()
    him.opens(path)
    small = him.page.evaluate("""() => {
        const seen = element => element.getClientRects().length > 0;
        const low = (element, least) => element.getBoundingClientRect().height < least;
        const name = element => element.textContent.trim() || element.name;
        const buttons = [...document.querySelectorAll('button, .knop, input:not([type=hidden])')];
        const choices = [...document.querySelectorAll('input[type=radio], input[type=checkbox]')];
        const reach = choice => {
            const label = document.querySelector(`label[for="${choice.id}"]`);
            return label && !low(label, 44) || !low(choice, 44) || choice.parentElement && !low(choice.parentElement, 44);
        };
        return [
            ...buttons.filter(b => seen(b) && !choices.includes(b) && low(b, 44)).map(name),
            ...choices.filter(c => seen(c) && !reach(c)).map(c => c.id),
            ...[...document.querySelectorAll('a')].filter(
                a => seen(a) && !a.closest('p') && !a.classList.contains('skip') && low(a, 24)
                    && a.getBoundingClientRect().top >= 0).map(name),
        ];
    }""")
    assert not small, small


def test_without_styles_and_pictures_the_page_still_reads(browser, person):
    him = person()
    him.page.route("**/*", lambda route: route.continue_()
                   if route.request.resource_type == "document" else route.abort())
    him.begins("haast")
    him.sees("Is er haast bij?", "Nee", "Ga verder")
    text = him.text
    assert text.index("Is er haast bij?") < text.index("Ga verder")


def test_printed_from_a_dark_screen_the_paper_is_white(person):
    him = person(scheme="dark")
    him.opens("/klachtenfunctionaris")
    him.page.emulate_media(media="print", color_scheme="dark")
    colours = him.page.evaluate("""() => [document.documentElement, document.body].map(
        element => getComputedStyle(element).backgroundColor)""")
    assert all(colour in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)") for colour in colours), colours
    ink = him.page.evaluate("getComputedStyle(document.querySelector('main p')).color")
    assert sum(map(int, ink.removeprefix("rgb(").rstrip(")").split(","))) < 300, ink


def test_the_deadline_is_read_as_a_sentence_and_its_picture_is_silent(person, year):
    her = person()
    _, code = her.files(year)
    her.comes_in(code)
    her.sees("Je krijgt ons antwoord uiterlijk")
    silent = her.page.evaluate("""() => [...document.querySelectorAll('main svg')].every(
        picture => picture.closest('[aria-hidden=true]'))""")
    assert silent, "a picture without words is read aloud"


def test_the_code_never_stands_in_an_address(person, year):
    her = person()
    addresses = []
    her.page.on("request", lambda request: addresses.append(request.url))
    _, code = her.files(year)
    her.comes_in(code)
    short = code.replace(" ", "")
    assert not [url for url in addresses if short in url or code.replace(" ", "%20") in url]
    assert short not in her.page.title()
