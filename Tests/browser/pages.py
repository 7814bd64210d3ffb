"""What the crawl starts from and what it leaves alone; a page that no link leads to is named here."""

# Role to addresses; `public` is whoever is not signed in. Every persona's own link is a start by itself.
STARTS = {
    "public": ["/", "/en/"],
}

# Links that are not followed: they leave the site, end the session, or give a file.
LEFT_ALONE = [r"^(/\w\w)?/weg\b", r"/(uit|afmelden|uitloggen)\b", r"\.(pdf|csv|json|eml)$", r"^/demo\b"]

# How many pages one role's crawl reads, how many kinds of page it checks, and how many examples of each kind.
MOST_READ = 300
MOST_KINDS = 60
EXAMPLES = 2

# Bytes of HTML: a page must do on a slow phone.
LARGEST = 50_000
