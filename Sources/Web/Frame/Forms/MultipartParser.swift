/// Reads `multipart/form-data` as browsers write it (RFC 7578): parts divided by `CRLF--boundary`, no nesting, no
/// transfer encodings.
enum MultipartParser {
    private static let mostParts = FormData.mostFields
    private static let longestHead = 4096

    /// The boundary that a content type names.
    static func boundary(in contentType: String) throws(FormFault) -> String {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let sides = parameter.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard sides.count == 2, sides[0].lowercased() == "boundary" else { continue }
            let text = sides[1].filter { $0 != "\"" }
            guard (1...70).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                break
            }
            return text
        }
        throw .malformed
    }

    static func parse(_ bytes: [UInt8], boundary: String) throws(FormFault) -> [MultipartPart] {
        let delimiter = Array("--\(boundary)".utf8)
        guard bytes.starts(with: delimiter) else { throw .malformed }
        var parts: [MultipartPart] = []
        var position = delimiter.count
        // After each delimiter stands CRLF and a part, or -- and the end.
        while !bytes[position...].starts(with: "--".utf8) {
            guard bytes[position...].starts(with: "\r\n".utf8) else { throw .malformed }
            guard parts.count < mostParts else { throw .tooManyFields }
            let start = position + 2
            guard let end = bytes[(position + 2)...].position(of: Array("\r\n".utf8) + delimiter) else {
                throw .malformed
            }
            parts.append(try part(bytes[start..<end]))
            position = end + 2 + delimiter.count
        }
        return parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(FormFault) -> MultipartPart {
        guard let end = bytes.prefix(longestHead).position(of: Array("\r\n\r\n".utf8)),
            let head = String(validating: bytes[bytes.startIndex..<end], as: UTF8.self)
        else { throw .malformed }
        for line in head.split(separator: "\r\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2, sides[0].lowercased() == "content-disposition" else { continue }
            let parameters = Disposition.parameters(of: String(sides[1]))
            guard let name = parameters["name"] else { throw .malformed }
            return MultipartPart(name: name, fileName: parameters["filename"], bytes: Array(bytes[(end + 4)...]))
        }
        throw .malformed
    }
}

extension Collection where Element == UInt8, Index == Int {
    /// Where these bytes first occur.
    fileprivate func position(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return nil }
        var start = startIndex
        while start + wanted.count <= endIndex {
            guard let candidate = self[start...].firstIndex(of: first) else { return nil }
            if self[candidate...].starts(with: wanted) { return candidate }
            start = candidate + 1
        }
        return nil
    }
}
