package import Domain

/// The words of the home page of a member's user.
package enum HomePhrases {
    package static let tasks = Labels("Wat wacht op u", "What waits for you")
    package static let nothing = Labels("Er wacht niets op u", "Nothing waits for you")
    package static let nothingHint = Labels(
        "Zodra iemand iets van u nodig heeft, staat het hier. U krijgt dan ook een e-mail.",
        "As soon as somebody needs something from you, it stands here. You get an e-mail as well."
    )
    package static let seeCards = Labels("Kaarten van kandidaten bekijken", "See the cards of candidates")
    package static let seeSlots = Labels("Plekken bekijken", "See the places")
    package static let toStandings = Labels("Bekijk halen en brengen", "See taking and bringing")
    package static let askCandidate = Labels(
        "Voorstel: vraag uw kandidaat of een gesprek mag",
        "Proposal: ask your candidate about a talk"
    )
    package static let decide = Labels("In gesprek: laat weten of u akkoord bent", "In talks: say whether you agree")
    package static let makeContract = Labels("Akkoord: maak de overeenkomst op", "Agreed: draw up the contract")

    package static func welcome(_ name: String) -> Labels {
        Labels("Welkom, \(name)", "Welcome, \(name)")
    }

    package static func sign(_ number: String) -> Labels {
        Labels("Overeenkomst \(number) tekenen", "Sign contract \(number)")
    }

    package static func complete(_ code: String) -> Labels {
        Labels("Overeenkomst voor \(code) invullen", "Complete the contract for \(code)")
    }

    package static func publish(_ code: String) -> Labels {
        Labels("Kandidaat \(code) kan worden gepubliceerd", "Candidate \(code) can be published")
    }

    package static func awaitAkkoord(_ code: String) -> Labels {
        Labels("Kandidaat \(code) wacht op akkoord", "Candidate \(code) awaits akkoord")
    }

    package static func prepare(_ code: String) -> Labels {
        Labels("Kandidaat \(code) verder voorbereiden", "Prepare candidate \(code) further")
    }

    package static func before(_ day: String) -> Labels {
        Labels("uiterlijk \(day)", "by \(day)")
    }
}
