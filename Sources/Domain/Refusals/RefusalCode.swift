/// The stable code of every refusal. A code is never renamed once released: scripts hold on to it.
package enum RefusalCode: String, CaseIterable, Sendable {
    // Requests
    case jsonMalformed = "json-malformed"
    case fieldUnknown = "field-unknown"
    case fieldMissing = "field-missing"
    case fieldTypeWrong = "field-type-wrong"
    case parameterInvalid = "parameter-invalid"
    case bodyTooLarge = "body-too-large"
    case mediaTypeUnsupported = "media-type-unsupported"
    case notFound = "not-found"
    case revisionMissing = "revision-missing"
    case revisionStale = "revision-stale"
    case idempotencyKeyReused = "idempotency-key-reused"
    case busy = "busy"

    // Values
    case textEmpty = "text-empty"
    case textTooLong = "text-too-long"
    case textControlCharacter = "text-control-character"
    case textLooksLikeFormula = "text-looks-like-formula"
    case textNamesHealth = "text-names-health"
    case textHoldsCitizenNumber = "text-holds-citizen-number"
    case numberOutOfRange = "number-out-of-range"
    case dayInvalid = "day-invalid"
    case dayInFuture = "day-in-future"
    case dayInPast = "day-in-past"
    case monthInvalid = "month-invalid"
    case periodReversed = "period-reversed"
    case periodsOverlap = "periods-overlap"
    case periodsGap = "periods-gap"
    case emailInvalid = "email-invalid"
    case phoneInvalid = "phone-invalid"
    case postcodeInvalid = "postcode-invalid"
    case kvkInvalid = "kvk-invalid"
    case slugInvalid = "slug-invalid"
    case slugReserved = "slug-reserved"
    case slugTaken = "slug-taken"
    case choiceUnknown = "choice-unknown"
    case listTooLong = "list-too-long"

    // People and access
    case signInRequired = "sign-in-required"
    case signInFailed = "sign-in-failed"
    case signInLocked = "sign-in-locked"
    case secondFactorWrong = "second-factor-wrong"
    case passwordTooShort = "password-too-short"
    case passwordTooLong = "password-too-long"
    case passwordTooCommon = "password-too-common"
    case passwordHoldsName = "password-holds-name"
    case linkInvalid = "link-invalid"
    case mailLinkOver = "mail-link-over"
    case formExpired = "form-expired"
    case tokenReadOnly = "token-read-only"
    case coordinatorOnly = "coordinator-only"
    case candidateOnly = "candidate-only"
    case notYourMember = "not-your-member"
    case userExists = "user-exists"
    case userRevoked = "user-revoked"
    case lastCoordinator = "last-coordinator"

    // Members
    case memberUnknown = "member-unknown"
    case memberNotActive = "member-not-active"
    case memberCodeInvalid = "member-code-invalid"
    case memberCodeTaken = "member-code-taken"
    case kvkTaken = "kvk-taken"
    case kvkAmbiguous = "kvk-ambiguous"
    case kvkUnknown = "kvk-unknown"
    case memberStillRuns = "member-still-runs"
    case memberStateWrong = "member-state-wrong"
    case successorInvalid = "successor-invalid"

    // Candidates
    case candidateUnknown = "candidate-unknown"
    case candidateStateWrong = "candidate-state-wrong"
    case candidateReferenceTaken = "candidate-reference-taken"
    case gateSpoor2Missing = "gate-spoor2-missing"
    case gateDriegesprekMissing = "gate-driegesprek-missing"
    case gateAdviceMissing = "gate-advice-missing"
    case gateAkkoordMissing = "gate-akkoord-missing"
    case gateCapabilitiesMissing = "gate-capabilities-missing"
    case sicknessPeriodMissing = "sickness-period-missing"
    case conditionsNeedMatchingSlot = "conditions-need-matching-slot"

    // Slots
    case slotStateWrong = "slot-state-wrong"
    case slotFull = "slot-full"

    // Claims
    case claimOwnCandidate = "claim-own-candidate"
    case claimExists = "claim-exists"
    case claimStateWrong = "claim-state-wrong"
    case claimNotYours = "claim-not-yours"
    case claimLost = "claim-lost"
    case candidateNotAvailable = "candidate-not-available"
    case declineReasonUnknown = "decline-reason-unknown"

    // Contracts
    case contractStateWrong = "contract-state-wrong"
    case contractTermTooLong = "contract-term-too-long"
    case contractStartsTooEarly = "contract-starts-too-early"
    case contractEndsAfterWaitingTime = "contract-ends-after-waiting-time"
    case contractHoursTooMany = "contract-hours-too-many"
    case contractScheduleInvalid = "contract-schedule-invalid"
    case contractFeeNotAllowed = "contract-fee-not-allowed"
    case contractFeeMissing = "contract-fee-missing"
    case contractKindNotAllowed = "contract-kind-not-allowed"
    case contractPartyUnknown = "contract-party-unknown"
    case contractAlreadySigned = "contract-already-signed"
    case contractTextChanged = "contract-text-changed"
    case contractApprovalMissing = "contract-approval-missing"
    case contractIntentWrong = "contract-intent-wrong"
    case contractTermNeedsCoordinator = "contract-term-needs-coordinator"
    case contractTermNotLonger = "contract-term-not-longer"
    case contractWageCostMissing = "contract-wage-cost-missing"
    case contractFeeTooHigh = "contract-fee-too-high"
    case contractAdministrationTooHigh = "contract-administration-too-high"
    case contractShareInvalid = "contract-share-invalid"
    case contractBenefitMissing = "contract-benefit-missing"
    case contractOfferMissing = "contract-offer-missing"
    case contractOfferTooShort = "contract-offer-too-short"
    case contractOfferTooFewHours = "contract-offer-too-few-hours"
    case contractProbationNotAllowed = "contract-probation-not-allowed"
    case contractAddendumFixed = "contract-addendum-fixed"
    case contractNobodySigns = "contract-nobody-signs"
    case feeNotCalculable = "fee-not-calculable"

    // Signing
    case signatoryOnly = "signatory-only"
    case signatoryUnknown = "signatory-unknown"
    case signingCodeWrong = "signing-code-wrong"
    case signingCodeOver = "signing-code-over"
    case signingCodesTooMany = "signing-codes-too-many"
    case reminderSentToday = "reminder-sent-today"
    case scanUnreadable = "scan-unreadable"
    case scanBeforeIssue = "scan-before-issue"
    case scanWaiting = "scan-waiting"
    case scanAnswered = "scan-answered"

    // Seals
    case sealingCertificateFixed = "sealing-certificate-fixed"
    case verificationsTooMany = "verifications-too-many"

    // The text of contracts
    case clauseLineUnknown = "clause-line-unknown"
    case clauseLineMissing = "clause-line-missing"
    case clauseNumberMissing = "clause-number-missing"
    case clauseNumberWrong = "clause-number-wrong"
    case clausePlaceholderUnknown = "clause-placeholder-unknown"
    case clausePlaceholderEmpty = "clause-placeholder-empty"
    case clauseConditionUnknown = "clause-condition-unknown"
    case clauseReferenceUnknown = "clause-reference-unknown"
    case clauseParagraphAmbiguous = "clause-paragraph-ambiguous"
    case clauseLanguagesDiffer = "clause-languages-differ"
    case clauseDoubled = "clause-doubled"
    case clauseMissing = "clause-missing"
    case clauseFileStray = "clause-file-stray"
    case clauseFileMissing = "clause-file-missing"
    case clauseUnusable = "clause-unusable"

    // Placements and hours
    case placementStateWrong = "placement-state-wrong"
    case placementReferenceTaken = "placement-reference-taken"
    case placementUnknown = "placement-unknown"
    case placementEndsBeforeStart = "placement-ends-before-start"
    case placementSameMember = "placement-same-member"
    case placementEndsAfterTerm = "placement-ends-after-term"
    case extensionNotLater = "extension-not-later"
    case extensionNeedsAddendum = "extension-needs-addendum"
    case extensionOpen = "extension-open"
    case placementWithoutContract = "placement-without-contract"
    case hoursOutsidePlacement = "hours-outside-placement"
    case hoursMonthNotOver = "hours-month-not-over"
    case hoursAfterEnd = "hours-after-end"
    case hoursNotYours = "hours-not-yours"
    case hoursAlreadyReported = "hours-already-reported"

    // Ledger and months
    case monthNotOver = "month-not-over"
    case monthOutOfOrder = "month-out-of-order"
    case monthAlreadyClosed = "month-already-closed"
    case monthNotClosed = "month-not-closed"
    /// Values: the month and the network's first one.
    case monthBeforeNetwork = "month-before-network"
    /// A closed month has no paper of that member.
    case paperMissing = "paper-missing"
    /// Values: the month and the codes of the members whose papers could not be made.
    case papersNotMade = "papers-not-made"
    case transferConflict = "transfer-conflict"
    case transferAlreadyReversed = "transfer-already-reversed"
    case transferUnknown = "transfer-unknown"
    case transferNotCorrectable = "transfer-not-correctable"
    case accountsSame = "accounts-same"
    case correctionTooEarly = "correction-too-early"
    case correctionStateWrong = "correction-state-wrong"
    case correctionWaiting = "correction-waiting"
    case correctionOwn = "correction-own"
    case settingAlreadyUsed = "setting-already-used"
    case ledgerBroken = "ledger-broken"
    case ledgerHeadUnknown = "ledger-head-unknown"

    // Files
    case fileUnreadable = "file-unreadable"
    case fileTooLarge = "file-too-large"
    case fileEmpty = "file-empty"
    case columnMissing = "column-missing"
    case columnUnknown = "column-unknown"
    case rowUneven = "row-uneven"
    case cellInvalid = "cell-invalid"

    // Server and data folder
    /// The shell could not give its command to the running server, or got no answer. Value: `errno`.
    case serverUnreachable = "server-unreachable"
    case networkUnknown = "network-unknown"
    case networkArchived = "network-archived"
    case networkSetAside = "network-set-aside"
    case folderInUse = "folder-in-use"
    case keyFileUnusable = "key-file-unusable"

    package var kind: RefusalKind {
        switch self {
        case .jsonMalformed, .fieldUnknown, .fieldMissing, .fieldTypeWrong, .parameterInvalid, .mediaTypeUnsupported:
            .malformed
        case .bodyTooLarge, .fileTooLarge:
            .tooLarge
        case .notFound, .memberUnknown, .candidateUnknown, .placementUnknown, .transferUnknown, .networkUnknown,
            .linkInvalid, .paperMissing:
            .notFound
        case .revisionMissing:
            .preconditionMissing
        case .revisionStale:
            .stale
        case .busy, .serverUnreachable, .networkArchived, .networkSetAside, .folderInUse, .keyFileUnusable:
            .unavailable
        case .signInRequired, .signInFailed, .secondFactorWrong:
            .unauthenticated
        case .verificationsTooMany:
            .tooMany
        case .sealingCertificateFixed:
            .conflict
        case .signInLocked, .signingCodesTooMany:
            .tooMany
        case .signatoryOnly, .formExpired, .tokenReadOnly, .coordinatorOnly, .candidateOnly, .notYourMember,
            .claimNotYours,
            .hoursNotYours,
            .conditionsNeedMatchingSlot, .correctionOwn, .userRevoked:
            .forbidden
        case .reminderSentToday, .scanWaiting, .scanAnswered, .idempotencyKeyReused, .slugTaken, .userExists,
            .lastCoordinator, .mailLinkOver, .memberNotActive, .memberCodeTaken,
            .kvkTaken,
            .candidateStateWrong, .candidateReferenceTaken, .gateSpoor2Missing, .gateDriegesprekMissing,
            .gateAdviceMissing,
            .gateAkkoordMissing, .gateCapabilitiesMissing, .slotStateWrong, .slotFull, .claimOwnCandidate, .claimExists,
            .claimStateWrong, .claimLost, .candidateNotAvailable, .contractStateWrong, .contractAlreadySigned,
            .contractTextChanged, .extensionNeedsAddendum, .extensionOpen, .placementWithoutContract,
            .placementStateWrong, .placementReferenceTaken, .hoursAlreadyReported, .hoursAfterEnd, .monthNotOver,
            .monthOutOfOrder,
            .monthAlreadyClosed, .monthNotClosed, .monthBeforeNetwork, .papersNotMade, .transferConflict,
            .transferAlreadyReversed,
            .transferNotCorrectable, .correctionStateWrong, .correctionWaiting, .settingAlreadyUsed,
            .memberStillRuns, .memberStateWrong, .ledgerBroken,
            .ledgerHeadUnknown:
            .conflict
        case .signatoryUnknown, .signingCodeWrong, .signingCodeOver, .scanUnreadable, .scanBeforeIssue, .textEmpty,
            .textTooLong, .textControlCharacter, .textLooksLikeFormula, .textNamesHealth,
            .textHoldsCitizenNumber,
            .numberOutOfRange, .dayInvalid, .dayInFuture, .dayInPast, .monthInvalid, .periodReversed, .periodsOverlap,
            .periodsGap, .emailInvalid, .phoneInvalid,
            .postcodeInvalid, .kvkInvalid, .slugInvalid, .slugReserved, .memberCodeInvalid, .choiceUnknown,
            .listTooLong, .passwordTooShort, .passwordTooLong,
            .passwordTooCommon, .passwordHoldsName, .kvkAmbiguous, .kvkUnknown, .successorInvalid,
            .accountsSame, .correctionTooEarly, .sicknessPeriodMissing,
            .declineReasonUnknown, .contractTermTooLong, .contractStartsTooEarly, .contractEndsAfterWaitingTime,
            .contractHoursTooMany, .contractScheduleInvalid, .contractFeeNotAllowed, .contractFeeMissing,
            .contractKindNotAllowed, .contractPartyUnknown, .contractApprovalMissing, .contractIntentWrong,
            .contractTermNeedsCoordinator, .contractTermNotLonger, .contractWageCostMissing, .contractFeeTooHigh,
            .contractAdministrationTooHigh, .contractShareInvalid, .contractBenefitMissing, .contractOfferMissing,
            .contractOfferTooShort, .contractOfferTooFewHours, .contractProbationNotAllowed, .contractAddendumFixed,
            .contractNobodySigns,
            .feeNotCalculable,
            .placementEndsBeforeStart, .placementEndsAfterTerm, .placementSameMember,
            .extensionNotLater, .hoursOutsidePlacement, .hoursMonthNotOver, .fileUnreadable, .fileEmpty, .columnMissing,
            .columnUnknown, .rowUneven, .cellInvalid,
            .clauseLineUnknown, .clauseLineMissing, .clauseNumberMissing, .clauseNumberWrong,
            .clausePlaceholderUnknown, .clausePlaceholderEmpty, .clauseConditionUnknown, .clauseReferenceUnknown,
            .clauseParagraphAmbiguous, .clauseLanguagesDiffer, .clauseDoubled, .clauseMissing, .clauseFileStray,
            .clauseFileMissing, .clauseUnusable:
            .invalid
        }
    }
}
