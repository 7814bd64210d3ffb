/// Words that count or date whatever case they stand in: a number in letters names people as digits do.
enum LeakWords {
    private static let units = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
    private static let teens = [
        "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien",
    ]
    private static let tens = [
        "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]
    private static let compounds = tens.flatMap { ten in (["een"] + units).map { "\($0)en\(ten)" } }
    /// "Een" alone is an article; the others are words of their own.
    private static let loose = [
        "nul", "honderd", "duizend", "miljoen", "dozijn", "tiental", "tientallen", "twintigtal", "honderdtal",
        "honderden", "duizenden", "eenmaal", "tweemaal", "driemaal", "viermaal", "vijfmaal",
    ]
    private static let ordinals =
        [
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
            "honderdste", "duizendste",
        ] + teens.map { $0 + "de" } + (tens + compounds).map { $0 + "ste" }

    /// Folded, as words are compared.
    static let numbers = Set(units + teens + tens + compounds + loose + ordinals)

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept",
        "okt", "nov", "dec",
    ]
    private static let weekdays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    private static let feasts = [
        "pasen", "paasdag", "paasdagen", "pinksteren", "pinksterdag", "hemelvaart", "hemelvaartsdag", "kerst",
        "kerstmis", "kerstdag", "kerstdagen", "kerstavond", "koningsdag", "bevrijdingsdag",
        "dodenherdenking", "sinterklaas", "nieuwjaar", "nieuwjaarsdag", "oudjaar", "oudjaarsdag",
        "oudejaarsdag", "carnaval", "ramadan", "suikerfeest", "offerfeest", "ketikoti", "divali", "chanoeka",
        "moederdag", "vaderdag",
    ]

    /// Days, months and the days that everybody knows by a name.
    static let dates = Set(months + weekdays + feasts)
}
