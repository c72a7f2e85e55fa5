/// Names for the files of one folder: every system takes them, and no two are the same, also where capitals do not
/// count, as on Windows.
struct FileNames {
    /// Windows takes paths of 260 characters.
    private static let limit = 120
    private var taken: Set<String> = []

    /// The first name that is free of `name.eml`, `name~2.eml`, `name~3.eml` and so on.
    ///
    /// What not every system and shell takes is percent-encoded: `saldo-a%27b@lid.nl.eml`. A long name is cut.
    mutating func taking(_ name: String, ending: String) -> String {
        let stem = Self.encoded(name)
        var file = stem + ending
        var number = 1
        while !taken.insert(file.lowercased()).inserted {
            number += 1
            file = "\(stem)~\(number)\(ending)"
        }
        return file
    }

    private static func encoded(_ name: String) -> String {
        var encoded = ""
        for byte in name.utf8 {
            let written = isPlain(byte) ? String(UnicodeScalar(byte)) : percentEncoded(byte)
            guard encoded.utf8.count + written.utf8.count <= limit else { break }
            encoded += written
        }
        return encoded
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "@.-_+".utf8.contains(byte)
        }
    }

    private static func percentEncoded(_ byte: UInt8) -> String {
        (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
}
