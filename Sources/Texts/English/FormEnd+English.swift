extension FormTexts.Check {
    static let english = Self(
        title: "Check your complaint and send it",
        lead: "It has not been sent yet. Is everything right? Then send it at the bottom of this page.",
        story: "What happened",
        storyInFile: { name in "In the file \(name)" },
        urgency: "Urgency",
        callBack: "We call you on this number",
        when: "When",
        about: "About who or what",
        avoid: "Who must not read this",
        effect: "How it affects you",
        wishes: "What you would like",
        files: "Files",
        fileCount: { count in plural(count, "file", "files") },
        behalf: "For whom",
        knows: "Does that person know?",
        name: "Your name",
        mayBeNamed: "May we give your name?",
        contact: "Contact",
        lettersTo: "Our letters go to",
        safeTimes: "When it is safe to call you",
        needs: "What we keep in mind",
        change: { what in "Change: \(what)" },
        dataHeading: "What happens to your data?",
        data: """
            Only people who look into your complaint may read this. They may not talk about it with \
            others. The municipality gets numbers, without names. And sentences about what we changed.
            """,
        missing: "An answer is still missing. Please answer this question first.")
}

extension FormTexts.Sent {
    static let english = Self(
        title: "We have your complaint",
        thanks: "Thank you for telling us.",
        codeHeading: "Keep this code safe",
        codeLabel: "Your complaint code",
        codeText: """
            With this code you can follow your complaint and read messages. Do not give the code \
            to anyone.
            """,
        codeMinutes: { minutes in "The code stays on this page for \(minutes) minutes." },
        number: { number in "Complaint number for when you call: \(number)" },
        saveCode: "Save the code",
        nextHeading: "What happens now?",
        hearWho: { day in "You will hear who looks into it by \(day) at the latest." },
        investigate: { days in
            """
            We find out what happened. The person it is about may respond. They have \
            \(weeks(days, "week", "weeks", "days")) for that after our question.
            """
        },
        answer: { day in "You will get our answer by \(day) at the latest." },
        weCall: "We call you on the number that you gave.",
        tooOldCode: { years in
            """
            It is longer than \(years == 1 ? "a year" : "\(years) years") ago. \
            We read your story. You read our answer with your code.
            """
        },
        goneLink: "Go to your complaint",
        tooOld: { years in
            """
            It was more than \(plural(years, "year", "years")) ago. We read your story and send you a letter.
            """
        },
        nameless: "We do not know your name. We can only reach each other through your code.",
        look: "Look at your complaint",
        helpHeading: "Need help?",
        help: { phone in "Call \(phone). Or talk to the independent complaints officer." },
        sharedComputer: "Are you on somebody else’s computer? Then close the browser.",
        goneTitle: "There is no code here",
        gone: "Did you send your complaint? Then enter your code. Not yet? Then go on with it.",
        fileName: { number in "code-\(number).txt" },
        fileText: { code, number, address in
            "Code: \(code)\nNumber: \(number)\nLook at: \(address)\nDo not give this code to others.\n"
        })
}
