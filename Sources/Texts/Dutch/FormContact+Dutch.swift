extension FormTexts.Contact {
    static let dutch = Self(
        title: "Hoe wil je iets van ons horen?",
        call: "Bel mij",
        email: "Mail mij",
        letter: "Stuur een brief",
        code: "Ik kijk zelf met mijn code",
        choose: "Kies hoe je iets van ons wilt horen.")
}

extension FormTexts.Detail {
    static let dutch = Self(
        phoneTitle: "Wat is je telefoonnummer?",
        emailTitle: "Wat is je e-mailadres?",
        addressTitle: "Wat is je adres?",
        addressHint: "Vul je straat, huisnummer, postcode en plaats in.",
        lettersTo: "Waar mogen onze brieven heen? (mag je leeg laten)",
        lettersToHint: """
            Straat, huisnummer, postcode en plaats. Niets ingevuld? Dan lees je onze brieven met je \
            code.
            """,
        safeTimes: "Wanneer kunnen we je veilig bellen? (mag je leeg laten)",
        safeTimesHint: "Bijvoorbeeld: op werkdagen tussen 10 en 12 uur.",
        emailHint: "In onze mail staat nooit waar het over gaat.",
        noPhone: "Vul je telefoonnummer in, bijvoorbeeld 06 12 34 56 78.",
        noEmail: "Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
        noAddress: "Vul je straat, huisnummer, postcode en plaats in. Dan komt de brief goed aan.")
}

extension FormTexts.Needs {
    static let dutch = Self(
        title: "Waar moeten wij op letten? (mag je leeg laten)",
        noVoicemail: "Spreek geen bericht in",
        interpreter: "Ik wil graag een tolk",
        interpreterLanguage: "Welke taal spreek je?",
        reading: "Lezen is moeilijk voor mij",
        hearing: "Ik hoor slecht of ik ben doof",
        discreet: "Zet het woord ‘klacht’ niet in een mail of op een envelop",
        other: "Iets anders",
        noLanguage: "Vul in welke taal je spreekt.")
}
