/// The dates of the Poortwachter clock, in their order, by their stable code (domain.md, 4).
package enum TimelineDateKind: String, CaseIterable, Sendable {
    case problemAnalysis = "problem-analysis"
    case actionPlan = "action-plan"
    /// Of the action plan, every six weeks.
    case evaluation = "evaluation"
    /// To UWV, after week 42.
    case weekReport = "week-report"
    /// A stretch: weeks 46-52.
    case firstYearEvaluation = "first-year-evaluation"
    /// The last day on which spoor 2 begins in time.
    case spoor2Start = "spoor-2-start"
    /// UWV's letter about the WIA.
    case wiaLetter = "wia-letter"
    /// Eindevaluatie and re-integratieverslag.
    case finalEvaluation = "final-evaluation"
    case wiaApplication = "wia-application"
    /// The end of week 104.
    case waitingTimeEnd = "waiting-time-end"
    /// The end of paying on after week 104: late notice, loonsanctie or voluntary extension.
    case extensionEnd = "extension-end"
}
