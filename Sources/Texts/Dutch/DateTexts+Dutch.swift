extension DateTexts {
    static let dutch = Self(
        weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        shortWeekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober",
            "november", "december",
        ],
        shortMonths: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        otherMonths: ["sept": 9, "maa": 3, "febr": 2],
        ongoing: "Het gebeurt nog steeds",
        unknown: "Niet bekend",
        today: "vandaag",
        tomorrow: "morgen",
        yesterday: "gisteren",
        late: "We zijn te laat",
        daysLeftWords: { count in "Nog \(plural(count, "dag", "dagen"))" },
        daysLateWords: { count in "\(plural(count, "dag", "dagen")) te laat" },
        daysAgoWords: { count in "\(plural(count, "dag", "dagen")) geleden" },
        inDaysWords: { count in "over \(plural(count, "dag", "dagen"))" })
}
