/// Every dated number of domain.md, sections 4-6: legal ones and defaults of this project. What a network may set
/// itself (section 7) is a network setting and not here.
///
/// The raw value is the name in `config/rulebook.json`; its last word is the unit of the value.
package enum Rule: String, CaseIterable, Sendable {
    // The Poortwachter clock. "Week n" is the last day of the n-th week; see `Timeline`.
    /// Probleemanalyse; orientation on spoor 2 may start.
    case problemAnalysisWeeks = "problem-analysis-weeks"
    case actionPlanWeeks = "action-plan-weeks"
    /// Between evaluations of the action plan.
    case evaluationIntervalWeeks = "evaluation-interval-weeks"
    /// The report to UWV is due on the first working day after this week.
    case weekReportWeeks = "week-report-weeks"
    /// The first week in which the eerstejaarsevaluatie is held.
    case firstYearEvaluationFromWeeks = "first-year-evaluation-from-weeks"
    /// The last one.
    case firstYearEvaluationUntilWeeks = "first-year-evaluation-until-weeks"
    /// After the eerstejaarsevaluatie, spoor 2 has begun at the latest.
    case spoor2StartWeeks = "spoor-2-start-weeks"
    /// Spoor 2 may wait when a structural return within this time is concrete.
    case structuralReturnMonths = "structural-return-months"
    case wiaLetterWeeks = "wia-letter-weeks"
    case finalEvaluationWeeks = "final-evaluation-weeks"
    case wiaApplicationWeeks = "wia-application-weeks"
    case waitingTimeWeeks = "waiting-time-weeks"
    case wageSanctionMaxWeeks = "wage-sanction-max-weeks"
    case lateNoticeMaxWeeks = "late-notice-max-weeks"
    case voluntaryExtensionMaxWeeks = "voluntary-extension-max-weeks"
    /// How long before a date of the clock the own employer and the coordinators are told.
    case timelineNoticeDays = "timeline-notice-days"
    /// Periods with a shorter gap add up.
    case sicknessGapWeeks = "sickness-gap-weeks"

    // Pay and insurance
    case wagePaymentPercent = "wage-payment-percent"
    /// The first weeks, in which the minimum wage is the floor.
    case minimumWageFloorWeeks = "minimum-wage-floor-weeks"
    /// Employed elsewhere on the first day of this week: usually no no-riskpolis later.
    case noRiskExclusionWeeks = "no-risk-exclusion-weeks"
    case vatPercent = "vat-percent"
    /// 1 while lending workers needs admission under the Wtta, else 0.
    case lendingAdmissionFlag = "lending-admission-flag"
    /// 1 while that duty is enforced, else 0.
    case lendingAdmissionEnforcedFlag = "lending-admission-enforced-flag"

    // Privacy
    case retentionMonths = "retention-months"
    /// How long conditions stay visible to the other member after a decline.
    case conditionsAfterDeclineWeeks = "conditions-after-decline-weeks"
    /// Balances of members with fewer employees are shown as a band.
    case smallMemberEmployees = "small-member-employees"

    // Cards, slots and proposals
    /// A card that nobody confirmed for longer counts as stale.
    case cardFreshnessDays = "card-freshness-days"
    /// A slot that nobody renewed for longer is asked about.
    case slotRenewalDays = "slot-renewal-days"
    /// How long before it expires a slot's member is asked to renew it.
    case slotRenewalNoticeDays = "slot-renewal-notice-days"
    case claimExpiryWorkingDays = "claim-expiry-working-days"
    /// How long before that who can answer is told once more.
    case claimExpiryNoticeWorkingDays = "claim-expiry-notice-working-days"
    /// How long a proposal waits on hold before it is dropped.
    case claimHoldDays = "claim-hold-days"
    case hoursObjectionWorkingDays = "hours-objection-working-days"

    // Contracts that wait for signatures
    /// How long after it was issued a contract can be signed.
    case contractExpiryDays = "contract-expiry-days"
    /// How long whoever has not signed is left alone before each reminder.
    case contractReminderDays = "contract-reminder-days"
    /// How long after its contract expired an accepted proposal waits for a new one.
    case contractRedraftDays = "contract-redraft-days"

    // Placements. A flag is 1 for "must", or for "may" where a kind forbids, else 0. A secondment has no default term.
    /// 1 while a placement begins on the day at the earliest from which the candidate can start.
    case availableFromFlag = "available-from-flag"
    /// How much of the hours on the candidate's card a schedule may hold.
    case availableHoursPercent = "available-hours-percent"
    case noticeMaxDays = "notice-max-days"
    /// What a draft begins with.
    case secondmentNoticeDays = "secondment-notice-days"
    case secondmentMaxMonths = "secondment-max-months"
    /// The default; longer needs the coordinator.
    case trialTermMonths = "trial-term-months"
    case trialUwvTermMonths = "trial-uwv-term-months"
    case trialUwvMaxMonths = "trial-uwv-max-months"
    /// The contract that the host intends to offer after a `trial-uwv` is at least this long.
    case trialUwvHiringIntentMonths = "trial-uwv-hiring-intent-months"
    case trialUwvBenefitFlag = "trial-uwv-benefit-flag"
    /// 1 while UWV or the eigenrisicodrager approves before the start.
    case trialUwvApprovalFlag = "trial-uwv-approval-flag"
    /// Whether a `trial-uwv` is possible while an employer must pay wages.
    case trialUwvWagePaymentFlag = "trial-uwv-wage-payment-flag"
    /// How much of the hours in the trial the job afterwards has at least.
    case trialUwvHiringHoursPercent = "trial-uwv-hiring-hours-percent"
    /// Whether that job may begin with a proeftijd.
    case trialUwvProbationFlag = "trial-uwv-probation-flag"
    /// Whether the host of a trial or of work experience may pay the own employer.
    case trialFeeFlag = "trial-fee-flag"
    case secondmentFeeFlag = "secondment-fee-flag"
    /// The default; longer needs the coordinator.
    case workExperienceTermMonths = "work-experience-term-months"
    case workExperienceHiringIntentFlag = "work-experience-hiring-intent-flag"
    /// How much of the real wage cost a fee may hold without being profit.
    case feeWageCostMaxPercent = "fee-wage-cost-max-percent"
    /// How much of the real wage cost may be added for administration.
    case administrationChargeMaxPercent = "administration-charge-max-percent"
    case placementEvaluationWeeks = "placement-evaluation-weeks"
    /// How long before an evaluation, and before the last day, both members are told.
    case placementNoticeDays = "placement-notice-days"
}
