/// The branch of a member.
package enum Sector: String, Vocabulary {
    case agriculture = "agriculture"
    case businessServices = "business-services"
    case cleaning = "cleaning"
    case construction = "construction"
    case culture = "culture"
    case education = "education"
    case energy = "energy"
    case finance = "finance"
    case government = "government"
    case healthCare = "health-care"
    case hospitality = "hospitality"
    case informationTechnology = "information-technology"
    case manufacturing = "manufacturing"
    case realEstate = "real-estate"
    case retail = "retail"
    case socialWork = "social-work"
    case transport = "transport"
    case wholesale = "wholesale"
    case other = "other"

    package var labels: Labels {
        switch self {
        case .agriculture: Labels("landbouw", "agriculture")
        case .businessServices: Labels("zakelijke dienstverlening", "business services")
        case .cleaning: Labels("schoonmaak", "cleaning")
        case .construction: Labels("bouw", "construction")
        case .culture: Labels("cultuur en recreatie", "culture and recreation")
        case .education: Labels("onderwijs", "education")
        case .energy: Labels("energie en water", "energy and water")
        case .finance: Labels("financiële dienstverlening", "financial services")
        case .government: Labels("overheid", "government")
        case .healthCare: Labels("zorg", "health care")
        case .hospitality: Labels("horeca", "hospitality")
        case .informationTechnology: Labels("ict", "information technology")
        case .manufacturing: Labels("industrie", "manufacturing")
        case .realEstate: Labels("vastgoed", "real estate")
        case .retail: Labels("detailhandel", "retail")
        case .socialWork: Labels("welzijn", "social work")
        case .transport: Labels("transport", "transport")
        case .wholesale: Labels("groothandel", "wholesale")
        case .other: Labels("overig", "other")
        }
    }
}
