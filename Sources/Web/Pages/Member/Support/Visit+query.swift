import Hummingbird

extension Visit {
    /// A value of the address's query; nil when it was left out or cannot be read.
    func query(_ name: String) -> String? {
        guard let form = try? FormData(urlEncoded: Array((request.uri.query ?? "").utf8)) else { return nil }
        guard let value = form[name], !value.isEmpty else { return nil }
        return value
    }

    /// What a search form was sent with, so that it shows what was chosen.
    var searched: FormEntry {
        let form = (try? FormData(urlEncoded: Array((request.uri.query ?? "").utf8))) ?? FormData([])
        return FormEntry(in: language, typed: form)
    }

    /// The place in a list where this part begins; empty at the beginning.
    func after(_ name: String = "after") -> String {
        query(name).flatMap { try? Cursor($0, at: "/\(name)") }?.key ?? ""
    }
}
