import Texts

extension DeskRoomKeys: Sampled {
    var samples: [Sample] {
        [
            Sample("keysTitle", keysTitle),
            Sample("keysLead", keysLead),
            Sample("keyOfficer", keyOfficer("«name»"), mentions: ["«name»"]),
            Sample("keySubstitute", keySubstitute("«name»"), mentions: ["«name»"]),
            Sample("noSubstitute", noSubstitute),
            Sample("keyPaper", keyPaper),
            Sample("keyWaits", keyWaits("«name»"), mentions: ["«name»"]),
            Sample("keyCompare", keyCompare("«fingerprint»"), mentions: ["«fingerprint»"]),
            Sample("appointSubstitute", appointSubstitute),
            Sample("appointOfficer", appointOfficer),
            Sample("handoverNote", handoverNote),
            Sample("substituteSigns", substituteSigns("«name»"), mentions: ["«name»"]),
            Sample("successorFirst", successorFirst("«name»"), mentions: ["«name»"]),
            Sample("keyLost", keyLost),
            Sample("keyChanged", keyChanged),
            Sample("noneWaits", noneWaits),
            Sample("ownHeading", ownHeading),
            Sample("phraseLink", phraseLink),
            Sample("sheetLink", sheetLink),
            Sample("sheetUsed", sheetUsed("«day»"), mentions: ["«day»"]),
            Sample("renewed", renewed("«name»", "«day»"), mentions: ["«name»", "«day»"]),
            Sample("sheetLead", sheetLead),
            Sample("sheetShown", sheetShown),
            Sample("sheetMake", sheetMake),
            Sample("sheetDone", sheetDone),
            Sample("sheetReplaced", sheetReplaced),
            Sample("phraseLead", phraseLead),
            Sample("phraseOld", phraseOld),
            Sample("phraseNew", phraseNew),
            Sample("phraseDo", phraseDo),
            Sample("phraseDone", phraseDone),
            Sample("someoneFirst", someoneFirst),
        ]
    }
}
