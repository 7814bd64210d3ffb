extension MailTexts {
    static let english = Self(
        subject: { organisation in "Message from \(organisation)" },
        news: { site in "There is news for you. Look at \(site) with your code." },
        question: { site in "We would like to ask you something. Look at \(site) with your code." },
        toCheck: { site in "Something is ready for you to check. Look at \(site) with your code." },
        forRespondent: { link in "There is a question for you. Read and answer it here:\n\(link)" },
        respondentReminder: { link, last in
            """
            A question is still waiting for you. You can answer until the end of \
            \(last). Look here:
            \(link)
            """
        },
        respondentOver: { link in "The time is over. You can still answer. Look here:\n\(link)" },
        respondentNews: { link in "There is news for you. Look here:\n\(link)" },
        respondentToCheck: { link in "Something is ready for you to check. Look here:\n\(link)" },
        respondentLink: { link in
            """
            This link lets you in. It works for 24 hours, and once.
            \(link)

            Did you not ask for it? Then you do not have to do anything.
            """
        },
        noReply: "You cannot reply to this email.",
        greeting: "Hello,",
        closing: { organisation in "Kind regards, \(organisation)" })
}
