import Domain
import Wording

/// What the parties and the agreement are called in this kind of contract; in Dutch each of these words takes "de".
extension ContractPaper {
    /// The bringing employer.
    var own: String {
        switch terms.kind {
        case .secondment: say("uitlener", "lending employer")
        case .trial, .trialUwv, .workExperience: say("werkgever", "employer")
        }
    }

    /// The taking employer.
    var host: String {
        switch terms.kind {
        case .secondment: say("inlener", "host employer")
        case .trial, .trialUwv, .workExperience: say("ontvangende werkgever", "host employer")
        }
    }

    /// The employee.
    var person: String {
        switch terms.kind {
        case .secondment: say("gedetacheerde", "seconded employee")
        case .trial, .workExperience: say("werknemer", "employee")
        case .trialUwv: say("deelnemer", "participant")
        }
    }

    var placement: String {
        switch terms.kind {
        case .secondment: say("detachering", "secondment")
        case .trial, .trialUwv: say("proefplaatsing", "trial")
        case .workExperience: say("werkervaringsplek", "work experience place")
        }
    }

    /// `Werkgever (uitlener)`.
    var ownRole: String {
        terms.kind == .secondment ? say("Werkgever (uitlener)", "Lending employer") : own.capitalisedFirst
    }

    var title: String {
        guard contract.amends == nil else {
            return say("Aanvulling: verlenging van de \(placement)", "Addendum: extension of the \(placement)")
        }
        return switch terms.kind {
        case .secondment: say("Detacheringsovereenkomst", "Secondment agreement")
        case .trial: say("Overeenkomst proefplaatsing met behoud van loon", "Agreement on a trial with continued pay")
        case .trialUwv: say("Overeenkomst proefplaatsing met uitkering", "Agreement on a trial with a benefit")
        case .workExperience: say("Overeenkomst werkervaringsplek", "Work experience agreement")
        }
    }

    /// The number, and what it is for.
    var subtitle: String {
        switch language {
        case .english: "English reading copy of agreement \(contract.number). The Dutch text is binding."
        case .dutch: "Overeenkomst \(contract.number) · \(aim)"
        }
    }

    private var aim: String {
        guard contract.amends == nil else { return "hoort bij overeenkomst \(contract.amends ?? "")" }
        return switch terms.kind {
        case .secondment: "passend werk bij een andere werkgever, voor de re-integratie (spoor 2)"
        case .trial: "op proef werken bij een andere werkgever, voor de re-integratie (spoor 2)"
        case .trialUwv: "op proef werken met goedkeuring van UWV of de eigenrisicodrager"
        case .workExperience: "werkritme en ervaring opdoen, voor de re-integratie (spoor 2)"
        }
    }
}

extension String {
    /// This text with a capital first letter.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
