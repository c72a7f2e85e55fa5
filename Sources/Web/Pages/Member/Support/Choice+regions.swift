import Domain

extension Choice {
    /// Every coarse region, by name.
    static var regions: [Choice] {
        PostcodeRegion.all.map { Choice(String($0.number), $0.name) }.sorted { $0.label < $1.label }
    }
}
