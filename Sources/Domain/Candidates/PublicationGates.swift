package import Ledger

/// What must be true before a candidate may be published (domain.md, 4).
package struct PublicationGates: Hashable, Sendable {
    /// Spoor 2 stands in the plan van aanpak.
    package var spoor2InPlan: Bool
    /// The day of the driegesprek.
    package var driegesprekOn: CalendarDay?
    /// The day of the advice of the bedrijfsarts or arbeidsdeskundige that capabilities and conditions were copied
    /// from.
    package var adviceOn: CalendarDay?
    package var akkoord: Akkoord?

    package init(
        spoor2InPlan: Bool = false, driegesprekOn: CalendarDay? = nil, adviceOn: CalendarDay? = nil,
        akkoord: Akkoord? = nil
    ) {
        self.spoor2InPlan = spoor2InPlan
        self.driegesprekOn = driegesprekOn
        self.adviceOn = adviceOn
        self.akkoord = akkoord
    }

    /// How the candidate agreed to being published.
    package struct Akkoord: Hashable, Sendable {
        package enum Way: String, CaseIterable, Sendable {
            case personalLink = "personal-link"
            case paper
        }

        package let way: Way
        package let day: CalendarDay

        package init(way: Way, day: CalendarDay) {
            self.way = way
            self.day = day
        }
    }

    /// Every gate that still stands in the way, akkoord left out when the candidate has yet to be asked for it.
    package func missing(hasConditions: Bool, includingAkkoord: Bool) -> [Refusal] {
        var missing: [Refusal] = []
        if !spoor2InPlan { missing.append(Refusal(.gateSpoor2Missing, at: "/spoor2_in_plan")) }
        if driegesprekOn == nil { missing.append(Refusal(.gateDriegesprekMissing, at: "/driegesprek_on")) }
        if adviceOn == nil { missing.append(Refusal(.gateAdviceMissing, at: "/advice_on")) }
        if !hasConditions { missing.append(Refusal(.gateCapabilitiesMissing, at: "/conditions")) }
        if includingAkkoord, akkoord == nil { missing.append(Refusal(.gateAkkoordMissing)) }
        return missing
    }
}
