extension MailTexts {
    static let english = Self(
        subject: { organisation in "Message from \(organisation)" },
        news: { site in "There is news for you. Look at \(site) with your code." },
        question: { site in "We would like to ask you something. Look at \(site) with your code." },
        toCheck: { site in "Something is ready for you to check. Look at \(site) with your code." },
        forRespondent: { site in "There is a question for you. Read and answer it at \(site)." },
        respondentReminder: { site, last in
            """
            A question is still waiting for you. You can answer until the end of \
            \(last). Look at \(site).
            """
        },
        respondentOver: { site in "The 2 weeks are over. You can still answer. Look at \(site)." },
        noReply: "You cannot reply to this email.",
        greeting: "Hello,",
        closing: { organisation in "Kind regards, \(organisation)" })
}
