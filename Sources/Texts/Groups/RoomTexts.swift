import Procedure

/// The room of the officer as its guest reads it (article 5, texts L and M).
public struct RoomTexts: Sendable {
    package let title: String
    package let bar: @Sendable (_ officer: String, _ substitute: String) -> String
    package let barSubstitute: @Sendable (_ substitute: String) -> String
    package let promise: @Sendable (_ substitute: String) -> String
    package let promiseSubstitute: @Sendable (_ substitute: String) -> String
    package let titleSubstitute: @Sendable (_ substitute: String) -> String
    package let danger: String
    package let notThereYet: @Sendable (_ officer: String, _ phone: String) -> String
    package let noSubstitute: @Sendable (_ phone: String) -> String
    package let nobodyReads: @Sendable (_ phone: String) -> String
    package let lockedTitle: String
    package let locked: String
    package let lockedCall: @Sendable (_ officer: String, _ phone: String) -> String
    package let lockedUse: String
    package let startLead: String
    package let startAlone: String
    package let startAloneLead: String
    package let about: @Sendable (_ officer: String) -> String
    package let aboutNo: String
    package let aboutYes: @Sendable (_ substitute: String) -> String
    package let chooseAbout: String
    package let name: String
    package let words: String
    package let noWords: String
    package let tooLong: String
    package let send: String
    package let sent: String
    package let answerBy: @Sendable (_ day: String) -> String
    package let codeHeading: String
    package let codeText: String
    package let fromYou: @Sendable (_ day: String) -> String
    package let from: @Sendable (_ name: String, _ day: String) -> String
    package let started: @Sendable (_ day: String) -> String
    package let purpose: @Sendable (_ isTrust: Bool) -> String
    package let met: @Sendable (_ kind: Mediation.Meeting.Kind, _ day: String) -> String
    package let closed: @Sendable (_ day: String) -> String
    package let entered: @Sendable (_ name: String, _ day: String) -> String
    package let keyChanged: @Sendable (_ name: String, _ before: String, _ day: String) -> String
    package let keyRenewed: @Sendable (_ name: String, _ day: String) -> String
    package let keyAdded: @Sendable (_ name: String, _ signer: String, _ day: String) -> String
    package let keyReplaced: @Sendable (_ name: String, _ before: String, _ day: String) -> String
    package let keyLost: @Sendable (_ name: String, _ day: String) -> String
    package let keyRecovered: @Sendable (_ name: String, _ day: String) -> String
    package let sheetRenewed: @Sendable (_ name: String, _ day: String) -> String
    package let planHeading: String
    package let plan: @Sendable (_ day: String, _ time: String, _ place: String) -> String
    package let calledOff: @Sendable (_ day: String) -> String
    package let consentHeading: String
    package let consentLead: String
    package let consentLink: String
    package let consentAgreement: String
    package let yes: String
    package let no: String
    package let saidYes: @Sendable (_ day: String) -> String
    package let saidNo: @Sendable (_ day: String) -> String
    package let revokeHeading: String
    package let revokeLead: String
    package let revoke: String
    package let alreadyOut: String
    package let alreadyNo: String
    package let passedOn: @Sendable (_ day: String) -> String
    package let asked: @Sendable (_ name: String, _ day: String) -> String
    package let answered: String
    package let knowLink: String
    package let knowTitle: String
    package let knowNothing: String
    package let number: String
    package let numberHint: String
    package let numberGiven: String
    package let disclose: String
    package let discloseHint: String
    package let disclosed: String
    package let letRead: String
    package let letReadHint: String
    package let letSubstituteRead: @Sendable (_ substitute: String) -> String
    package let letSubstituteReadHint: @Sendable (_ officer: String) -> String
    package let stopReading: String
    package let reads: String
    package let substituteReads: @Sendable (_ substitute: String) -> String
    package let stopSubstitute: @Sendable (_ substitute: String) -> String
    package let knowDone: String
    package let linkTitle: String
    package let linkOther: String
    package let linkWrong: String
    package let linkLead: String
    package let linkDo: String
    package let linkStaff: String
    package let linkAfter: String
    package let reachLink: String
    package let reachTitle: String
    package let reachLead: String
    package let reachLook: String
    package let reachMail: String
    package let reachMailHint: String
    package let reachCall: String
    package let mailAddress: String
    package let phone: String
    package let safeTimes: String
    package let chooseReach: String
    package let noMail: String
    package let noPhone: String
    package let save: String
    package let leave: String
}
