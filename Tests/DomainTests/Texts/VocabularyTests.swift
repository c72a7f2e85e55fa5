import Testing

@testable import Domain

@Suite struct VocabularyTests {
    @Test("Codes are kebab-case, and no two choices of a list share a label")
    func lists() {
        check(WorkCondition.self)
        check(FunctionGroup.self)
        check(EducationLevel.self)
        check(Sector.self)
    }

    private func check<List: Vocabulary>(_ list: List.Type) {
        let all = Array(List.allCases)
        #expect(Set(all.map(\.dutch.folded)).count == all.count)
        #expect(Set(all.map { $0.english.lowercased() }).count == all.count)
        for choice in all {
            #expect(choice.code.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }, "\(choice.code)")
            #expect(List(dutch: choice.dutch) == choice)
            #expect(List(rawValue: choice.code) == choice)
        }
    }

    @Test(
        "The labels of the sample network are known",
        arguments: [
            "geen beeldschermwerk", "geen nachtdienst", "opbouw in uren", "rustige werkplek",
            "staan en lopen afwisselen", "thuiswerken mogelijk", "tillen tot 5 kg", "vaste werktijden",
            "zelf tempo bepalen", "zittend werk",
        ])
    func conditions(label: String) {
        #expect(WorkCondition(dutch: label) != nil)
    }

    @Test(
        "The function groups of the sample network are known, whatever their case and accents",
        arguments: [
            "administratief medewerker", "chauffeur", "conciërge", "Concierge", "hovenier", "kapper", "klantenservice",
            "KOK", "kwaliteitscontroleur", "magazijnmedewerker", "monteur", "planner", "receptionist",
            "systeembeheerder", "timmerman", "verkoopmedewerker", " verzorgende ", "HR-medewerker",
        ])
    func functionGroups(label: String) {
        #expect(FunctionGroup(dutch: label) != nil)
    }

    @Test(
        "The sectors of the sample network are known",
        arguments: [
            "bouw", "detailhandel", "groothandel", "horeca", "ict", "industrie", "landbouw", "onderwijs", "overheid",
            "transport", "zakelijke dienstverlening", "zorg",
        ])
    func sectors(label: String) {
        #expect(Sector(dutch: label) != nil)
    }

    @Test("What stands in no list is refused without being repeated")
    func unknown() {
        #expect(throws: Refusal(.choiceUnknown, at: "/conditions/0")) {
            try WorkCondition(dutch: "hernia", at: "/conditions/0")
        }
        #expect(throws: Refusal(.choiceUnknown, at: "/sector")) { try Sector(code: "zorg", at: "/sector") }
    }

    @Test("Education is ordered from low to high")
    func education() {
        let sorted = EducationLevel.allCases.sorted()
        #expect(sorted.first == EducationLevel.none)
        #expect(sorted.last == .wo)
        #expect(EducationLevel.mbo2 < .mbo3)
        #expect(EducationLevel.mbo4 < .hbo)
        #expect(EducationLevel.havo.frameworkLevel == EducationLevel.mbo4.frameworkLevel)
    }
}
