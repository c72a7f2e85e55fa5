import Manuscript

extension Run {
    var isReference: Bool {
        switch self {
        case .reference: true
        case .text: false
        }
    }
}
