extension DateTexts {
    static let english = Self(
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        otherMonths: ["sept": 9],
        ongoing: "It is still happening",
        unknown: "Not known",
        today: "today",
        tomorrow: "tomorrow",
        yesterday: "yesterday",
        late: "We are late",
        daysLeftWords: { count in "\(plural(count, "day", "days")) left" },
        daysLateWords: { count in "\(plural(count, "day", "days")) late" },
        daysAgoWords: { count in "\(plural(count, "day", "days")) ago" },
        inDaysWords: { count in "in \(plural(count, "day", "days"))" })
}
