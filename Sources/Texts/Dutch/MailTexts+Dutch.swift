extension MailTexts {
    static let dutch = Self(
        subject: { organisation in "Bericht van \(organisation)" },
        news: { site in "Er is nieuws voor je. Kijk op \(site) met je code." },
        question: { site in "We willen je iets vragen. Kijk op \(site) met je code." },
        toCheck: { site in "Er staat iets voor je klaar om na te kijken. Kijk op \(site) met je code." },
        forRespondent: { link in "Er is een vraag voor je. Lees en beantwoord hem hier:\n\(link)" },
        respondentReminder: { link, last in
            """
            Er wacht nog een vraag op je. Je kunt antwoorden tot en met \(last). \
            Kijk hier:
            \(link)
            """
        },
        respondentOver: { link in "De tijd is voorbij. Je kunt nog antwoorden. Kijk hier:\n\(link)" },
        respondentNews: { link in "Er is nieuws voor je. Kijk hier:\n\(link)" },
        respondentToCheck: { link in "Er staat iets voor je klaar om na te kijken. Kijk hier:\n\(link)" },
        respondentLink: { link in
            """
            Met deze link kom je binnen. Hij werkt 24 uur, en één keer.
            \(link)

            Vroeg je hier niet om? Dan hoef je niets te doen.
            """
        },
        noReply: "Je kunt op deze mail niet antwoorden.",
        greeting: "Hallo,",
        closing: { organisation in "Groeten van \(organisation)" })
}
