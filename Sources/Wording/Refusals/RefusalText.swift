package import Domain

/// A refusal as people read it: what is wrong and what to do about it.
///
/// Values that a sentence shows when `Refusal.values` holds them; every sentence is whole without them. `min` and `max`
/// are read as `minimum` and `maximum`.
///
/// - requests: `field` and `expected` (`string`, `integer`, `boolean`, `array`, `object`) at field-unknown,
///   field-missing and field-type-wrong (else the refusal's own pointer is named); `parameter` at parameter-invalid;
///   `maximum` (bytes) at body-too-large; `expected` (a media type) at media-type-unsupported; `seconds` at busy
/// - values: `maximum` at text-too-long and list-too-long; `minimum`, `maximum` at number-out-of-range (also shown as
///   hours, euros or placements when the field's name ends in `_minutes`, `_cents` or `_hundredths`); `word` at
///   text-names-health; `value` at day-invalid and month-invalid; `slug` at slug-invalid, slug-reserved and slug-taken;
///   `choices` (joined by `, `) at choice-unknown and decline-reason-unknown
/// - access: `minutes` at sign-in-locked; `minimum` at password-too-short; `maximum` at password-too-long
/// - members: `member` (a code) at member-unknown and member-not-active; `code` at member-code-taken; `kvk` at
///   kvk-taken, kvk-ambiguous (with `members`, codes joined by `, `) and kvk-unknown
/// - candidates: `candidate` (a code) at candidate-unknown; `reference` at candidate-reference-taken
/// - states: `state` (the raw value of the enum) at candidate-, slot-, claim-, contract- and placement-state-wrong
/// - claims: `claim` (a code) at claim-exists
/// - contracts: `months`, `kind` at contract-term-too-long and contract-term-needs-coordinator; `kind` at
///   contract-intent-wrong, contract-kind-not-allowed and the codes fee-missing and fee-not-allowed; `available_from`
///   (ISO day) at contract-starts-too-early; `latest` (ISO day) at contract-ends-after-waiting-time; `maximum` (minutes
///   a week) at contract-hours-too-many; `party` at contract-already-signed and contract-party-unknown; `maximum`
///   (cents) at contract-fee-too-high and, with `percent`, contract-administration-too-high; `steps` at
///   contract-share-invalid; `months` at contract-offer-too-short; `minimum` (minutes a week) at
///   contract-offer-too-few-hours; `end` (ISO day) at contract-term-not-longer and contract-addendum-fixed; `name` (of
///   an employer) and, when somebody was invited to sign for it, `invited` at contract-nobody-signs; `clause` (a code),
///   `heading` and `reason` (the code of what is wrong, with its values) at clause-unusable
/// - placements: `placement` (a code) at placement-unknown; `reference` at placement-reference-taken; `start` (ISO
///   day) at placement-ends-before-start; `end` (ISO day) at extension-not-later and placement-ends-after-term;
///   `month` (ISO) at hours-outside-placement, hours-month-not-over, hours-after-end and
///   hours-already-reported
/// - months: `month` (ISO) at the four month codes, with `expected` or `next` (the month to close first) at
///   month-out-of-order; `transfer` at transfer-unknown; `sequence` at ledger-broken; `head` at ledger-head-unknown
/// - files: `maximum` (bytes) at file-too-large; `column` at column-missing and column-unknown; `expected`, `found`
///   (counts) at row-uneven; `value` at cell-invalid; `slug` at network-unknown; `folder` at folder-in-use; `file`
///   and `reason` (a code of the key file) at key-file-unusable
/// - every code: `source`, the law or the agreement that the rule comes from, stands behind the sentence; `line`, and
///   with it `column`, say where in a file the fault stands; `rule` names the rule of a
///   rulebook.
package struct RefusalText: Hashable, Sendable {
    /// A few words, without a period.
    package let title: String
    /// Whole sentences.
    package let detail: String

    package init(_ refusal: Refusal, in language: Language) {
        let values = RefusalValues(refusal)
        let sentences = RefusalSentences(refusal.code, values)
        title = sentences.title.text(in: language)
        detail =
            values.place.text(in: language) + sentences.detail.text(in: language) + values.source.text(in: language)
    }
}
