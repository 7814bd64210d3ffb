import CaseDesk
import HTML
import Procedure
import Texts

/// What somebody may do with their complaint now; what is over has no link.
struct CaseActs {
    let view: ComplainantView
    let texts: Catalogue
    let language: Language

    private var words: FollowTexts.Acts { texts.follow.act }

    var html: HTML {
        ul(.class("links")) { for (link, path) in links { li { Link(link, to: language.address(path)) } } }
    }

    private var links: [(String, String)] {
        var links = [(view.handler.map(words.message) ?? words.messageToUs, "/volgen/bericht")]
        links.append((words.file, "/volgen/bestand"))
        if !view.letters.isEmpty { links.append((words.letters, "/volgen/uitkomst")) }
        links.append((words.readers, "/volgen/wie-keek"))
        if view.mayBeNamed != nil, view.closedOn == nil { links.append((words.naming, "/volgen/naam")) }
        links.append((words.reach, ReachController.path))
        links.append((words.minding, NeedsController.path))
        if view.promises.contains(where: \.isOpenToComplaint) {
            links.append((words.notKept, NotKeptController.path))
        }
        links.append((texts.ownData.link, OwnDataController.path))
        links.append((words.officer, GuestRoomController.path))
        if view.canSayNotSolved { links.append((words.notSolved, "/volgen/niet-opgelost")) }
        if view.canUndoWithdrawal { links.append((words.undoStop, "/volgen/stoppen")) }
        if view.canWithdraw { links.append((words.stop, "/volgen/stoppen")) }
        return links
    }
}
