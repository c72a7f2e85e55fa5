import Domain
import Ledger
import Wording

/// What the parties and the agreement are called in this kind of contract; each of these words takes "de".
extension ContractDocument {
    /// The bringing employer.
    var own: String {
        switch terms.kind {
        case .secondment: "uitlener"
        case .trial, .trialUwv, .workExperience: "werkgever"
        }
    }

    /// The taking employer.
    var host: String {
        switch terms.kind {
        case .secondment: "inlener"
        case .trial, .trialUwv, .workExperience: "ontvangende werkgever"
        }
    }

    /// The employee.
    var person: String {
        switch terms.kind {
        case .secondment: "gedetacheerde"
        case .trial, .workExperience: "werknemer"
        case .trialUwv: "deelnemer"
        }
    }

    var placement: String {
        switch terms.kind {
        case .secondment: "detachering"
        case .trial, .trialUwv: "proefplaatsing"
        case .workExperience: "werkervaringsplek"
        }
    }

    var title: String {
        switch terms.kind {
        case .secondment: "Detacheringsovereenkomst"
        case .trial: "Overeenkomst proefplaatsing met behoud van loon"
        case .trialUwv: "Overeenkomst proefplaatsing met uitkering"
        case .workExperience: "Overeenkomst werkervaringsplek"
        }
    }

    var subtitle: String {
        switch terms.kind {
        case .secondment: "Passend werk bij een andere werkgever, in het kader van de re-integratie (spoor 2)"
        case .trial: "Op proef werken bij een andere werkgever, in het kader van de re-integratie (spoor 2)"
        case .trialUwv: "Op proef werken bij een nieuwe werkgever, met goedkeuring van UWV of de eigenrisicodrager"
        case .workExperience: "Werkritme en ervaring opdoen, in het kader van de re-integratie (spoor 2)"
        }
    }

    /// `twee` or `drie`.
    var partyCount: String { bringing == nil ? "twee" : "drie" }

    var allParties: String { bringing == nil ? "beide partijen" : "alle drie de partijen" }

    func long(_ day: CalendarDay) -> String { DayText.long(day, in: .dutch) }

    func money(_ cents: Int) -> String { MoneyText.text(cents: Int64(cents), in: .dutch) }
}
