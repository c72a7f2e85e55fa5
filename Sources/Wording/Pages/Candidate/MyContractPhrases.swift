package import Domain
package import Ledger

/// The words of the candidate's own contracts.
package enum MyContractPhrases {
    package static let title = Labels("Overeenkomsten", "Contracts")
    package static let none = Labels("Nog geen overeenkomst", "No contract yet")
    package static let noneText = Labels(
        "Hebben u en beide werkgevers ja gezegd, dan leest en tekent u hier de overeenkomst.",
        "When you and both employers have said yes, you read and sign the contract here."
    )
    package static let lead = Labels(
        "Lees de overeenkomst rustig door, bespreek hem als u wilt met iemand die u vertrouwt, en teken dan.",
        "Read the contract at your ease, discuss it with somebody you trust if you like, and then sign."
    )
    package static let whatItSays = Labels("Waar het om gaat", "What it is about")
    package static let work = Labels("Werk", "Work")
    package static let tasks = Labels("Taken", "Tasks")
    package static let employer = Labels("Uw werkgever", "Your employer")
    package static let host = Labels("U werkt bij", "You work at")
    package static let workplace = Labels("Werkplek", "Workplace")
    package static let term = Labels("Periode", "Term")
    package static let hours = Labels("Uren", "Hours")
    package static let mentor = Labels("Begeleider", "Mentor")
    package static let read = Labels("De hele overeenkomst lezen (PDF)", "Read the whole contract (PDF)")
    package static let you = Labels("U", "You")
    package static let declineTitle = Labels("Tekent u liever niet?", "Would you rather not sign?")
    package static let declineText = Labels(
        "Dan gaat deze plek niet door. U hoeft geen reden te geven, en wij melden het nooit als weigeren van werk.",
        "Then this place does not go ahead. You need not give a reason, and we never report it as refusing work."
    )
    package static let decline = Labels("Ik teken liever niet", "I would rather not sign")

    package static func number(_ number: String) -> Labels { Labels("Overeenkomst \(number)", "Contract \(number)") }

    package static func step(_ day: CalendarDay, minutes: Int) -> Labels {
        Labels(
            "vanaf \(DayText.long(day, in: .dutch)): \(MyCardPhrases.perWeek(minutes: minutes).dutch)",
            "from \(DayText.long(day, in: .english)): \(MyCardPhrases.perWeek(minutes: minutes).english)"
        )
    }
}
