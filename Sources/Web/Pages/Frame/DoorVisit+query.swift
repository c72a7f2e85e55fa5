import Hummingbird

extension DoorVisit {
    /// A value of the address's query; nil when it was left out or cannot be read.
    func query(_ name: String) -> String? {
        guard let form = try? FormData(urlEncoded: Array((request.uri.query ?? "").utf8)) else { return nil }
        return form[name]
    }
}
