extension FollowTexts.Entry {
    static let dutch = Self(
        title: "Vul je code in",
        label: "Je code",
        hint: "De code heeft 12 tekens. Hoofdletters en spaties maken niet uit.",
        open: "Open mijn klacht",
        lost: "Code kwijt?",
        empty: "Vul je code in. Die kreeg je toen je de klacht verstuurde.",
        unknown: "Deze code kennen we niet. Kijk of je alle 12 tekens hebt.",
        maybeErased: "Is het lang geleden? Dan is je klacht misschien gewist.",
        wait: { time, phone in "Je probeerde het een paar keer. Wacht \(time). Of bel \(phone)." },
        minutes: { count in plural(count, "minuut", "minuten") },
        expired: "Je was een tijd weg. Vul je code nog een keer in.")
}

extension FollowTexts.Lost {
    static let dutch = Self(
        title: "Ben je je code kwijt?",
        call: { phone in "Bel \(phone) of kom langs. Wij maken een nieuwe code." },
        check: """
            Wij bellen je terug op het nummer dat we van je kennen. Of we sturen een brief. Je kunt \
            ook een bewijs met je naam laten zien.
            """,
        nameless: "Gaf je geen naam en geen adres? Dan kunnen we geen nieuwe code maken.",
        oldCode: "Je oude code blijft werken tot wij een nieuwe maken.",
        locked: """
            Je gesprek met de klachtenfunctionaris gaat op slot. Dat is voor je veiligheid. De \
            klachtenfunctionaris opent het weer met jou.
            """)
}
