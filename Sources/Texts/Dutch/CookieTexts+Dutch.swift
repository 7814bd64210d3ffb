extension CookieTexts {
    static let dutch = Self(
        title: "Cookies",
        lead: "Wij gebruiken alleen cookies die nodig zijn. Wij volgen je niet.",
        caption: "De cookies van deze site",
        name: "Naam",
        purpose: "Waarvoor",
        life: "Hoe lang",
        form: "Zorgt dat alleen jij een formulier van deze pagina verstuurt.",
        formLife: "Tot je de browser sluit",
        draft: "Onthoudt wat je invult in het formulier.",
        draftLife: "2 uur, of 24 uur als je dat vraagt",
        session: "Onthoudt dat je je code hebt ingevuld.",
        sessionLife: { minutes in "Tot je klaar bent, hooguit \(minutes) minuten" },
        receipt: "Laat je code nog een keer zien na het versturen.",
        receiptLife: { minutes in "\(minutes) minuten" },
        staff: "Onthoudt dat een medewerker is ingelogd.",
        staffLife: { hours in "Tot het uitloggen, hooguit \(hours) uur" },
        card: "Laat een medewerker een nieuwe code zien tot de kaart geprint is.",
        respondentCard: "Laat een medewerker een code zien die bij een vraag hoort.",
        signOn: "Onthoudt dat een medewerker aan het inloggen is.",
        intake: "Onthoudt wat een medewerker opschrijft voor iemand die belt.",
        asked: "Onthoudt dat je een vraag van ons beantwoordt.",
        intakeLife: { hours in "\(hours) uur" },
        withdraw: .dutch)
}

extension CookieTexts.WithdrawConsent {
    static let dutch = Self(
        title: "Cookietoestemming intrekken",
        text: "Je kunt alle cookies van deze site weghalen.",
        warning: "Let op: ben je een klacht aan het invullen? Dan is die weg.",
        sentStays: "Een klacht die je al verstuurde, blijft bij ons. Bewaar dus je code.",
        confirm: "Ja, haal alle cookies weg",
        keep: "Nee, ga terug",
        done: "Alle cookies zijn weg.")
}
