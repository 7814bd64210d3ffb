import Texts

extension Catalogue {
    var groups: [String: any Sampled] {
        [
            "common": common,
            "start": start,
            "form": form,
            "follow": follow,
            "respondent": respondent,
            "label": label,
            "officer": officer,
            "regulation": regulation,
            "contact": contact,
            "privacy": privacy,
            "cookies": cookies,
            "accessibility": accessibility,
            "fault": fault,
            "paper": paper,
            "mail": mail,
            "refusal": refusal,
        ]
    }
}

extension DeskTexts {
    var groups: [String: any Sampled] {
        [
            "frame": frame,
            "signIn": signIn,
            "day": day,
            "distribution": distribution,
            "involvement": involvement,
            "intake": intake,
            "casePage": casePage,
            "phase": phase,
            "contact": contact,
            "parts": parts,
            "reaction": reaction,
            "talk": talk,
            "investigation": investigation,
            "settlement": settlement,
            "answer": answer,
            "stopping": stopping,
            "measure": measure,
            "late": late,
            "letter": letter,
            "letterCheck": letterCheck,
            "message": message,
            "file": file,
            "concern": concern,
            "checklist": checklist,
            "mail": mail,
            "upkeep": upkeep,
            "refusal": refusal,
            "closingRefusal": closingRefusal,
            "moment": moment,
            "work": work,
            "ends": ends,
            "handing": handing,
            "byWord": byWord,
            "writing": writing,
            "lists": lists,
        ]
    }
}
