/// The fields of a form in the order in which they came. A name may occur more than once: a list of ticked boxes.
package struct FormData: Hashable, Sendable {
    package static let mostFields = 500

    package struct Entry: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL, 5.1), but strictly: UTF-8 and whole escapes only.
    package init(urlEncoded bytes: [UInt8]) throws(FormFault) {
        var entries: [Entry] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard entries.count < Self.mostFields else { throw .tooManyFields }
            let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            entries.append(
                Entry(name: try Self.decoded(sides[0]), value: sides.count == 2 ? try Self.decoded(sides[1]) : ""))
        }
        self.entries = entries
    }

    /// The first value with that name.
    package subscript(name: String) -> String? {
        entries.first { $0.name == name }?.value
    }

    /// As an object for a `FieldReader`: a text, or a list of texts where a name occurs more than once.
    package var object: JSONObject {
        var names: [String] = []
        var values: [String: [String]] = [:]
        for entry in entries {
            if values[entry.name] == nil { names.append(entry.name) }
            values[entry.name, default: []].append(entry.value)
        }
        return JSONObject(
            names.map { name in
                let all = values[name] ?? []
                return (name, all.count == 1 ? .string(all[0]) : all.json)
            }
        )
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(FormFault) -> String {
        var content: [UInt8] = []
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): content.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = digit(iterator.next()), let low = digit(iterator.next()) else { throw .malformed }
                content.append(high << 4 | low)
            default: content.append(byte)
            }
        }
        guard let text = String(validating: content, as: UTF8.self) else { throw .malformed }
        return text
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        guard let byte, byte < 0x80 else { return nil }
        return Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
