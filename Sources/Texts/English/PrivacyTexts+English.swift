extension PrivacyTexts {
    static let english = Self(
        title: "Privacy",
        lead: { organisation in "\(organisation) handles what you tell with care." },
        passages: { years in
            [
                Passage(
                    "What do we keep?",
                    [
                        "What you fill in or tell us. What we find out. And the letters.",
                        "We ask no more than we need. We never ask for your citizen service number.",
                    ]),
                Passage(
                    "Why?",
                    [
                        "To look into your complaint and to learn from it."
                    ]),
                Passage(
                    "Who reads it?",
                    [
                        "First only the desk. Then only the manager who looks into it.",
                        """
                        The person it is about only reads what the manager shows. Never your \
                        address or phone number.
                        """,
                        "Nobody else reads your talk with the complaints officer.",
                        "With your code you can see who opened your complaint.",
                    ]),
                Passage(
                    "How do we keep it?",
                    [
                        "Locked. Each complaint has its own key.",
                        "Our emails never say what they are about.",
                        "We remove the place from a photo.",
                        "We keep a PDF or Word file as it came. Your name may be inside.",
                    ]),
                Passage(
                    "How long?",
                    [
                        """
                        Until \(plural(years, "year", "years")) after your complaint is \
                        finished. Then we erase everything.
                        """,
                        "What you do not send is gone after 2 hours. Or after 24 hours, if you ask.",
                    ]),
                Passage(
                    "What does the municipality get?",
                    [
                        "Numbers, and sentences about what we changed.",
                        "There are no names in them.",
                        "We leave out small numbers. Five is the smallest.",
                        "That is no proof that nobody recognises you.",
                        "So two people approve each report.",
                    ]),
                Passage(
                    "What may you do?",
                    [
                        "You may see everything we keep about you.",
                        "Is something wrong? Then we add your words.",
                        "You may ask us to erase everything earlier.",
                        """
                        Call or email us for that. Not satisfied? You can go to the Dutch Data \
                        Protection Authority.
                        """,
                    ]),
            ]
        },
        contact: { phone in "Questions about privacy? Call \(phone)." })
}
