package import Domain

extension MatchReason: Labelled {
    /// Why a candidate and a slot fit.
    package var labels: Labels {
        switch self {
        case .functionGroupSame: Labels("zelfde soort werk", "same kind of work")
        case .hoursFit: Labels("de uren passen", "the hours fit")
        case .hoursPartly: Labels("minder uren dan gewenst", "fewer hours than wished")
        case .regionSame: Labels("zelfde regio", "same region")
        case .regionNear: Labels("regio in de buurt", "region nearby")
        case .conditionsAllMet: Labels("alle voorwaarden passen", "all conditions are met")
        case .conditionsPartlyMet: Labels("een deel van de voorwaarden past", "some of the conditions are met")
        }
    }
}
