/// The kind of work that a candidate looks for or a slot is: deliberately coarse, so that a card points to nobody.
package enum FunctionGroup: String, Vocabulary {
    case administrator = "administrator"
    case baker = "baker"
    case bookkeeper = "bookkeeper"
    case caretaker = "caretaker"
    case carer = "carer"
    case carpenter = "carpenter"
    case cleaner = "cleaner"
    case communicationsOfficer = "communications-officer"
    case cook = "cook"
    case customerService = "customer-service"
    case dayCareWorker = "day-care-worker"
    case driver = "driver"
    case electrician = "electrician"
    case gardener = "gardener"
    case hairdresser = "hairdresser"
    case host = "host"
    case humanResourcesOfficer = "human-resources-officer"
    case legalOfficer = "legal-officer"
    case logisticsWorker = "logistics-worker"
    case manager = "manager"
    case mechanic = "mechanic"
    case nurse = "nurse"
    case painter = "painter"
    case planner = "planner"
    case policyAdviser = "policy-adviser"
    case productionWorker = "production-worker"
    case projectLeader = "project-leader"
    case qualityController = "quality-controller"
    case receptionist = "receptionist"
    case salesAssistant = "sales-assistant"
    case securityGuard = "security-guard"
    case softwareDeveloper = "software-developer"
    case systemAdministrator = "system-administrator"
    case teacher = "teacher"
    case teachingAssistant = "teaching-assistant"
    case warehouseWorker = "warehouse-worker"
    case welder = "welder"
    case other = "other"

    package var labels: Labels {
        switch self {
        case .administrator: Labels("administratief medewerker", "administrator")
        case .baker: Labels("bakker", "baker")
        case .bookkeeper: Labels("boekhouder", "bookkeeper")
        case .caretaker: Labels("conciërge", "caretaker")
        case .carer: Labels("verzorgende", "carer")
        case .carpenter: Labels("timmerman", "carpenter")
        case .cleaner: Labels("schoonmaker", "cleaner")
        case .communicationsOfficer: Labels("communicatiemedewerker", "communications officer")
        case .cook: Labels("kok", "cook")
        case .customerService: Labels("klantenservice", "customer service")
        case .dayCareWorker: Labels("pedagogisch medewerker", "day care worker")
        case .driver: Labels("chauffeur", "driver")
        case .electrician: Labels("elektricien", "electrician")
        case .gardener: Labels("hovenier", "gardener")
        case .hairdresser: Labels("kapper", "hairdresser")
        case .host: Labels("gastheer of gastvrouw", "host or waiter")
        case .humanResourcesOfficer: Labels("HR-medewerker", "human resources officer")
        case .legalOfficer: Labels("juridisch medewerker", "legal officer")
        case .logisticsWorker: Labels("logistiek medewerker", "logistics worker")
        case .manager: Labels("leidinggevende", "manager")
        case .mechanic: Labels("monteur", "mechanic")
        case .nurse: Labels("verpleegkundige", "nurse")
        case .painter: Labels("schilder", "painter")
        case .planner: Labels("planner", "planner")
        case .policyAdviser: Labels("beleidsmedewerker", "policy adviser")
        case .productionWorker: Labels("productiemedewerker", "production worker")
        case .projectLeader: Labels("projectleider", "project leader")
        case .qualityController: Labels("kwaliteitscontroleur", "quality controller")
        case .receptionist: Labels("receptionist", "receptionist")
        case .salesAssistant: Labels("verkoopmedewerker", "sales assistant")
        case .securityGuard: Labels("beveiliger", "security guard")
        case .softwareDeveloper: Labels("softwareontwikkelaar", "software developer")
        case .systemAdministrator: Labels("systeembeheerder", "system administrator")
        case .teacher: Labels("docent", "teacher")
        case .teachingAssistant: Labels("onderwijsassistent", "teaching assistant")
        case .warehouseWorker: Labels("magazijnmedewerker", "warehouse worker")
        case .welder: Labels("lasser", "welder")
        case .other: Labels("overig", "other")
        }
    }
}
