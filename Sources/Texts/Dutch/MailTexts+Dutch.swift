extension MailTexts {
    static let dutch = Self(
        subject: { organisation in "Bericht van \(organisation)" },
        news: { site in "Er is nieuws voor je. Kijk op \(site) met je code." },
        question: { site in "We willen je iets vragen. Kijk op \(site) met je code." },
        toCheck: { site in "Er staat iets voor je klaar om na te kijken. Kijk op \(site) met je code." },
        forRespondent: { site in "Er is een vraag voor je. Lees en beantwoord hem op \(site)." },
        respondentReminder: { site, last in
            """
            Er wacht nog een vraag op je. Je kunt antwoorden tot en met \(last). \
            Kijk op \(site).
            """
        },
        respondentOver: { site in "De 2 weken zijn voorbij. Je kunt nog antwoorden. Kijk op \(site)." },
        noReply: "Je kunt op deze mail niet antwoorden.",
        greeting: "Hallo,",
        closing: { organisation in "Groeten van \(organisation)" })
}
