/// What can be asked of a book (动作): the rows of the table of permissions.
public enum Verb: String, Sendable, Hashable, CaseIterable {
    // Making the plan.
    case openBook, importReading, editReading, settleFinding, decideUnread, takeSection, remark, confirm, submit,
        returnPlan, approve, dispatch
    // Directory and rules.
    case keepDirectory, keepPosts, changeRules
    // The life of a matter.
    case sign, refuseToSign, answerRefusal, engage, classify
    case requestExtension, decideExtension, changeTarget, suspend, resume, list, absorb
    case requestCompletion, endorseCompletion, denyCompletion, complete, close, archive, recheck
    // Planning.
    case adoptMeasures, reachNode, setTrajectory, changeTrajectory, allot
    // Reporting.
    case submitReport, endorseReport, sendBackReport, acceptReport, returnReport, correctFigure, grantException
    case reportAllotment
    // Supervision.
    case urge, answerUrging, raiseProblem, passProblem, solveProblem
    case requestHelp, answerHelp, confirmHelp, drawSiteChecks, recordSiteCheck, settleDoubt
    // The year's account.
    case fileAppeal, decideAppeal, closeYear, carryOver
    // What the public reads.
    case setPublicContact, proposePublication, approvePublication, declinePublication, withdrawPublication
    case recordObjection, answerObjection
}
