/// The level of education, lowest first, as Dutch vacancies name it.
package enum EducationLevel: String, Vocabulary, Comparable {
    case none = "none"
    case vmbo = "vmbo"
    case havo = "havo"
    case vwo = "vwo"
    case mbo1 = "mbo-1"
    case mbo2 = "mbo-2"
    case mbo3 = "mbo-3"
    case mbo4 = "mbo-4"
    case hbo = "hbo"
    case wo = "wo"

    package var labels: Labels {
        switch self {
        case .none: Labels("geen", "none")
        case .vmbo: Labels("vmbo", "pre-vocational (vmbo)")
        case .havo: Labels("havo", "senior general secondary (havo)")
        case .vwo: Labels("vwo", "pre-university (vwo)")
        case .mbo1: Labels("mbo-1", "vocational level 1 (mbo-1)")
        case .mbo2: Labels("mbo-2", "vocational level 2 (mbo-2)")
        case .mbo3: Labels("mbo-3", "vocational level 3 (mbo-3)")
        case .mbo4: Labels("mbo-4", "vocational level 4 (mbo-4)")
        case .hbo: Labels("hbo", "higher professional (hbo)")
        case .wo: Labels("wo", "university (wo)")
        }
    }

    /// The level of the Netherlands Qualifications Framework, 0-7; havo and mbo-4 are both 4, vwo is 4 too ("4+").
    package var frameworkLevel: Int {
        switch self {
        case .none: 0
        case .vmbo, .mbo1: 1
        case .mbo2: 2
        case .mbo3: 3
        case .havo, .vwo, .mbo4: 4
        case .hbo: 6
        case .wo: 7
        }
    }

    /// By framework level; equal levels keep the order of this list, so that sorting is stable.
    package static func < (left: Self, right: Self) -> Bool {
        (left.frameworkLevel, left.position) < (right.frameworkLevel, right.position)
    }

    private var position: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}
