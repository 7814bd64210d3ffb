import Procedure

extension RegulationTexts {
    static let english = Self(
        title: "Our complaints regulation in short",
        lead: { organisation in "These are the rules of \(organisation), in plain words." },
        validFrom: { day in "These rules apply from \(day)." },
        validFor: { day in "These rules apply until \(day)." },
        validUntil: { day in "These rules applied until \(day)." },
        versions: "All versions of our rules",
        version: { day in "Rules from \(day)" },
        article: { number, heading in "\(number). \(heading)" },
        before: [
            Passage(
                "Before we start",
                [
                    "Are you unhappy about something? You may tell us as a complaint.",
                    "After your complaint you hear from us as soon as possible.",
                    "Would you like help from someone independent? Go to the complaints officer.",
                ])
        ],
        articles: { terms in
            let reaction = weeks(terms.reaction, "week", "weeks", "days")
            let finish = weeks(terms.finish, "week", "weeks", "days")
            let age = plural(terms.maximumAge, "year", "years")
            return [
                Passage(
                    "What may you complain about?",
                    [
                        "About us, or about someone who works with us.",
                        "Also about an organisation that helps you on our behalf.",
                    ]),
                Passage(
                    "How do you complain, and who looks into it?",
                    [
                        "You can write, call or come by. The form on this site is fine too.",
                        "We investigate what happened at most \(age) ago.",
                        "A manager looks into it. That manager was not involved.",
                    ]),
                Passage(
                    "What does the manager do?",
                    [
                        "The manager finds out what happened.",
                        "Sometimes the manager talks with people who were there.",
                    ]),
                Passage(
                    "Do we solve it together?",
                    [
                        "Then you get a letter.",
                        "It says when you complained, what happened and what we agree.",
                    ]),
                Passage(
                    "Does it not work out with the manager?",
                    [
                        "Then you can go to the complaints officer, who is independent.",
                        "The officer looks for a solution with you. And helps to restore trust.",
                    ]),
                Passage(
                    "What may you expect from us?",
                    [
                        "You get a letter when we have finished looking into it.",
                        "The person it is about has \(reaction) to think and respond.",
                        "After each talk there is a report. Everyone concerned gets it.",
                        "Our answer is in a letter, with reasons. It also says what we change.",
                        "We finish within \(finish) of your complaint.",
                    ]),
                Passage(
                    "Do you want to stop?",
                    [
                        "You always can. Also after a talk, or with help from the officer.",
                        "The manager sends you a letter about it.",
                    ]),
                Passage(
                    "Who reads my story?",
                    [
                        "Only those who need to.",
                        "Everyone who works with it has to keep it secret.",
                    ]),
                Passage(
                    "What do we write down?",
                    [
                        "We keep a list of all complaints.",
                        "It says what a complaint is about, and what we did.",
                        "Now and then the municipality gets an overview without names.",
                    ]),
                Passage(
                    "How long do these rules apply?",
                    [
                        "Until there are new rules.",
                        "A new law can be a reason to change them.",
                    ]),
            ]
        },
        official: "The official text of our rules")
}
