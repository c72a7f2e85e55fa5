import Manuscript

extension SpaceSize {
    var points: Double {
        switch self {
        case .small: 7
        case .medium: 14
        case .large: 28
        }
    }
}
