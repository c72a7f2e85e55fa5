/// Why a card and a slot fit, or fit partly, by a stable code.
package enum MatchReason: String, CaseIterable, Sendable {
    case functionGroupSame = "function-group-same"
    /// The wished hours lie within those of the slot.
    case hoursFit = "hours-fit"
    /// The slot offers fewer hours than are wished.
    case hoursPartly = "hours-partly"
    case regionSame = "region-same"
    /// A region with the same first digit of the postcode.
    case regionNear = "region-near"
    case conditionsAllMet = "conditions-all-met"
    case conditionsPartlyMet = "conditions-partly-met"
}
