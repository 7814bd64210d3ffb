extension FormTexts.About {
    static let english = Self(
        title: "Who or what is your complaint about?",
        employee: { organisation in "Someone who works at \(organisation)" },
        partner: { organisation in "Another organisation that helps me on behalf of \(organisation)" },
        organisation: { organisation in "\(organisation) itself" },
        organisationHint: "For example a rule, a letter or a long wait.",
        unsure: "I do not know exactly",
        name: "Do you know a name, a team or a place? (optional)",
        avoidTitle: "Is there anyone who must not read this? (optional)",
        avoidHint: "Write the name. That person cannot open your complaint.",
        avoidNames: "Name or names",
        avoidDesk: "Someone at the desk must not read this",
        avoidDeskHint: "Then the desk does not see your complaint.",
        choose: "Choose who or what it is about. Not sure? Choose: I do not know exactly.")
}

extension FormTexts.Effect {
    static let english = Self(
        title: "How does this affect you? (optional)",
        hint: "For example: I sleep badly. Or: I am afraid to go back.",
        tooLong: "This is too long for this box. Make it shorter.")
}

extension FormTexts.Wishes {
    static let english = Self(
        title: "What would you like us to do? (optional)",
        hint: "You may choose more than one.",
        other: "Something else")
}
