/// What someone can do and needs at work, and what a slot offers: one list for capabilities and for conditions.
///
/// Each says what work is possible, never why (domain.md, 1 and 3).
package enum WorkCondition: String, Vocabulary {
    case noScreenWork = "no-screen-work"
    case noNightShift = "no-night-shift"
    case gradualHours = "gradual-hours"
    case quietWorkplace = "quiet-workplace"
    case alternatingStandingAndWalking = "alternating-standing-and-walking"
    case homeWorking = "home-working"
    case liftingUpTo5Kilograms = "lifting-up-to-5-kg"
    case liftingUpTo10Kilograms = "lifting-up-to-10-kg"
    case noLifting = "no-lifting"
    case fixedWorkingTimes = "fixed-working-times"
    case ownPace = "own-pace"
    case seatedWork = "seated-work"
    case standingWork = "standing-work"
    case alternatingSittingAndStanding = "alternating-sitting-and-standing"
    case noStairs = "no-stairs"
    case noWorkAtHeight = "no-work-at-height"
    case noKneelingOrSquatting = "no-kneeling-or-squatting"
    case noWorkAboveShoulderHeight = "no-work-above-shoulder-height"
    case noRepeatedHandMovements = "no-repeated-hand-movements"
    case noColdOrHeat = "no-cold-or-heat"
    case stepFreeWorkplace = "step-free-workplace"
    case lowStimulus = "low-stimulus"
    case regularBreaks = "regular-breaks"
    case littleTimePressure = "little-time-pressure"
    case clearlyDefinedTasks = "clearly-defined-tasks"
    case steadyColleague = "steady-colleague"
    case notAlone = "not-alone"
    case noCustomerContact = "no-customer-contact"
    case noDriving = "no-driving"
    case noChangingShifts = "no-changing-shifts"
    case partDays = "part-days"
    case closeToHome = "close-to-home"

    package var labels: Labels {
        switch self {
        case .noScreenWork: Labels("geen beeldschermwerk", "no screen work")
        case .noNightShift: Labels("geen nachtdienst", "no night shift")
        case .gradualHours: Labels("opbouw in uren", "hours built up step by step")
        case .quietWorkplace: Labels("rustige werkplek", "quiet workplace")
        case .alternatingStandingAndWalking: Labels("staan en lopen afwisselen", "alternating standing and walking")
        case .homeWorking: Labels("thuiswerken mogelijk", "working from home possible")
        case .liftingUpTo5Kilograms: Labels("tillen tot 5 kg", "lifting up to 5 kg")
        case .liftingUpTo10Kilograms: Labels("tillen tot 10 kg", "lifting up to 10 kg")
        case .noLifting: Labels("niet tillen", "no lifting")
        case .fixedWorkingTimes: Labels("vaste werktijden", "fixed working times")
        case .ownPace: Labels("zelf tempo bepalen", "own pace")
        case .seatedWork: Labels("zittend werk", "seated work")
        case .standingWork: Labels("staand werk", "standing work")
        case .alternatingSittingAndStanding: Labels("zitten en staan afwisselen", "alternating sitting and standing")
        case .noStairs: Labels("geen trappen lopen", "no stairs")
        case .noWorkAtHeight: Labels("geen werk op hoogte", "no work at height")
        case .noKneelingOrSquatting: Labels("niet knielen of hurken", "no kneeling or squatting")
        case .noWorkAboveShoulderHeight: Labels("niet boven schouderhoogte werken", "no work above shoulder height")
        case .noRepeatedHandMovements: Labels("geen herhaalde handbewegingen", "no repeated hand movements")
        case .noColdOrHeat: Labels("geen werk in kou of hitte", "no work in cold or heat")
        case .stepFreeWorkplace: Labels("drempelvrije werkplek", "step-free workplace")
        case .lowStimulus: Labels("prikkelarme omgeving", "low-stimulus surroundings")
        case .regularBreaks: Labels("regelmatige pauzes", "regular breaks")
        case .littleTimePressure: Labels("weinig tijdsdruk", "little time pressure")
        case .clearlyDefinedTasks: Labels("duidelijk afgebakende taken", "clearly defined tasks")
        case .steadyColleague: Labels("begeleiding door vaste collega", "guidance by one steady colleague")
        case .notAlone: Labels("niet alleen werken", "not working alone")
        case .noCustomerContact: Labels("geen klantcontact", "no customer contact")
        case .noDriving: Labels("geen autorijden", "no driving")
        case .noChangingShifts: Labels("geen wisseldienst", "no changing shifts")
        case .partDays: Labels("deeltijd in dagdelen", "part-time in half days")
        case .closeToHome: Labels("dicht bij huis", "close to home")
        }
    }
}
