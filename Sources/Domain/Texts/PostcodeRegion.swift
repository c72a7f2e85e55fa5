/// A coarse region: the first two digits of a postcode, 10-99, about 200,000 people each.
package struct PostcodeRegion: Hashable, Sendable, Comparable {
    /// 10-99.
    package let number: Int

    package init(of area: PostcodeArea) {
        number = area.number / 100
    }

    /// Reads `18`; nil outside 10-99.
    package init?(number: Int) {
        guard (10...99).contains(number) else { return nil }
        self.number = number
    }

    /// Every region, by number.
    package static var all: [PostcodeRegion] {
        (10...99).compactMap(PostcodeRegion.init(number:))
    }

    /// Its best-known places, such as "Heerhugowaard en Den Helder". Ours: the post has no public names for them.
    package var name: String { Self.names[number - 10] }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    private static let names: [String] = [
        // 10-19
        "Amsterdam", "Amstelveen en Amsterdam-Zuidoost", "Hilversum", "Almere en Weesp", "Bussum en Purmerend",
        "Zaandam", "Hoorn en Enkhuizen", "Heerhugowaard en Den Helder", "Alkmaar", "Castricum en IJmond",
        // 20-29
        "Haarlem", "Hoofddorp en Lisse", "Katwijk en Voorburg", "Leiden", "Alphen aan den Rijn", "Den Haag",
        "Delft en Westland", "Zoetermeer", "Gouda", "Capelle aan den IJssel en Barendrecht",
        // 30-39
        "Rotterdam", "Schiedam en Vlaardingen", "Spijkenisse en Goeree-Overflakkee", "Dordrecht",
        "Nieuwegein en Woerden", "Utrecht", "Maarssen en Mijdrecht", "Zeist en Barneveld", "Amersfoort en Harderwijk",
        "Veenendaal en Houten",
        // 40-49
        "Tiel", "Culemborg en Vianen", "Gorinchem", "Middelburg en Zierikzee", "Goes", "Terneuzen", "Bergen op Zoom",
        "Roosendaal", "Breda", "Oosterhout",
        // 50-59
        "Tilburg", "Waalwijk", "'s-Hertogenbosch", "Oss en Zaltbommel", "Uden en Veghel", "Veldhoven en Valkenswaard",
        "Eindhoven", "Helmond", "Venray en Boxmeer", "Venlo",
        // 60-69
        "Roermond en Weert", "Sittard-Geleen", "Maastricht", "Landgraaf en Valkenburg", "Heerlen en Kerkrade",
        "Nijmegen", "Wijchen en Elst", "Ede en Wageningen", "Arnhem", "Zevenaar en Dieren",
        // 70-79
        "Doetinchem", "Winterswijk", "Zutphen en Lochem", "Apeldoorn", "Deventer en Rijssen", "Enschede en Hengelo",
        "Almelo", "Hardenberg en Coevorden", "Emmen", "Hoogeveen en Meppel",
        // 80-89
        "Zwolle en Nunspeet", "Raalte en Epe", "Lelystad en Kampen", "Emmeloord en Steenwijk", "Heerenveen",
        "Joure en Lemmer", "Sneek", "Bolsward en Workum", "Harlingen en Franeker", "Leeuwarden",
        // 90-99
        "Grou en Stiens", "Dokkum", "Drachten", "Roden en Leek", "Assen", "Stadskanaal", "Hoogezand en Veendam",
        "Groningen", "Zuidhorn", "Delfzijl en Appingedam",
    ]
}

extension PostcodeArea {
    /// The coarse region that a card shows (domain.md, 2).
    package var region: PostcodeRegion { PostcodeRegion(of: self) }
}
