/// The parameters of `Content-Disposition: form-data; name="…"; filename="…"`, as browsers write them: a quotation mark
/// within is `%22`, or in older ones `\"`.
enum Disposition {
    static func parameters(of text: String) -> [String: String] {
        var parameters: [String: String] = [:]
        var rest = Substring(text)
        while let start = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: start)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { break }
            let name = rest[..<equals].lowercased()
            rest = rest[rest.index(after: equals)...]
            if rest.first == "\"" {
                parameters[name] = quoted(&rest)
            } else {
                let value = rest.prefix { $0 != ";" }
                parameters[name] = String(value)
                rest = rest[value.endIndex...]
            }
        }
        return parameters
    }

    private static func quoted(_ rest: inout Substring) -> String {
        var value = ""
        rest = rest.dropFirst()
        while let character = rest.popFirst(), character != "\"" {
            value.append(character == "\\" ? rest.popFirst() ?? character : character)
        }
        return value.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
    }
}
