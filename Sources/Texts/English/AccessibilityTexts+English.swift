extension AccessibilityTexts {
    static let english = Self(
        title: "Accessibility",
        lead: "Everyone must be able to use this site.",
        passages: { phone in
            [
                Passage(
                    "What do we do for that?",
                    [
                        "We write in plain words.",
                        "Everything works with a keyboard and a screen reader.",
                        "You can make everything bigger. No script is needed.",
                    ]),
                Passage(
                    "Which rules do we follow?",
                    [
                        "WCAG 2.2, levels A and AA.",
                        "We test each page with a program.",
                    ]),
                Passage(
                    "Does something not work?",
                    [
                        "Call \(phone). Tell us what goes wrong.",
                        "We help you at once and make it better.",
                    ]),
                Passage(
                    "Would you like it in another way?",
                    [
                        "You can also call, come by or write.",
                        "We read our letters to you if you like.",
                    ]),
            ]
        })
}
