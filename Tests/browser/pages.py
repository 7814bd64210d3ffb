"""What the crawl starts from and what it leaves alone; a page that no link leads to is named here."""

# What is answered so that every page of the form is asked, those for danger and for long ago too.
DRAFT = {
    "jaar": "2020", "toch": "vertellen", "voor": "ander", "weet": "nee", "contact": "mailen",
    "email": "naam@voorbeeld.nl",
}
FORM = [
    "verhaal", "haast", "hulp-nu", "wanneer", "langer-dan-jaar", "over-wie", "gevolg", "wens", "bestand", "voor-wie",
    "wie", "naam", "contact", "bereik", "letten", "nakijken"]

# Role to addresses; `public` is whoever is not signed in. Every persona's own link is a start by itself.
STARTS = {
    "public": [
        "/", "/en/", "/vragen", "/en/vragen", "/vragen/deur/" + "0" * 32,
        *(f"{language}/klacht/{page}" for language in ("", "/en") for page in FORM)],
}

# Links that are not followed: they leave the site, end the session, or give a file.
LEFT_ALONE = [r"^(/\w\w)?/weg\b", r"/(uit|afmelden|uitloggen)\b", r"\.(pdf|csv|json|eml|zip|txt)$", r"^/demo\b"]

# What every role finds as the public does: looked at once.
PUBLIC = (
    r"^(/en)?/(klacht(/.*)?|klachtenfunctionaris|regeling(/.*)?|contact|privacy|cookies(/.*)?|toegankelijkheid)?$")

# How many pages one role's crawl reads at the most, and how many examples of each kind are looked at.
MOST_READ = 600
EXAMPLES = 2

# Bytes of HTML: a page must do on a slow phone.
LARGEST = 50_000
