import Domain
import Testing
import Wording

@Suite("Usage of commands")
struct UsageTextTests {
    @Test(
        "What is wrong with a command is said in Dutch",
        arguments: [
            ("Missing expected argument '<month>'", "<month> ontbreekt."),
            ("Missing value for '--set <set>'", "Achter --set <set> ontbreekt de waarde."),
            ("Unknown option '--foo'", "De optie --foo bestaat niet."),
            ("Unknown option '--foo'. Did you mean '--set'?", "De optie --foo bestaat niet. Bedoelt u --set?"),
            ("Unexpected argument 'klose'", "klose hoort hier niet."),
            ("2 unexpected arguments: 'a', 'b'", "Dit hoort hier niet: 'a', 'b'."),
            (
                "The value 'de' is invalid for '--lang <lang>'. Please provide one of 'nl' and 'en'.",
                "de past niet bij --lang <lang>. Kies uit 'nl' en 'en'."
            ),
            ("Something else", "Something else"),
        ])
    func sentences(english: String, dutch: String) {
        #expect(UsageText(english, in: .dutch).sentence == dutch)
        #expect(UsageText(english, in: .english).sentence == english)
    }

    @Test("The words around it follow the language")
    func whole() {
        let answer =
            "Error: Unknown option '--foo'\nUsage: poortwacht serve\n  See 'poortwacht serve --help' for more information."
        let dutch = UsageText("Unknown option '--foo'", in: .dutch).whole(answer)
        #expect(
            dutch == """
                Fout: De optie --foo bestaat niet.
                Gebruik: poortwacht serve
                  Meer uitleg (in het Engels): poortwacht serve --help
                """
        )
        #expect(UsageText("Unknown option '--foo'", in: .english).whole(answer) == answer)
    }
}
