/// The UTF-8 bytes of a text file, without byte-order mark, and the encoding they were found in.
struct DecodedText {
    let bytes: [UInt8]
    let encoding: TextEncoding

    init(_ raw: [UInt8]) throws(SheetRefusal) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isMarked = raw.starts(with: mark)
        let body = isMarked ? Array(raw.dropFirst(mark.count)) : raw
        // UTF-16 and workbooks hold zero bytes; no text that we take does.
        guard !body.contains(0) else { throw .notText }
        if String(validating: body, as: UTF8.self) != nil {
            self.init(bytes: body, encoding: isMarked ? .utf8WithMark : .utf8)
        } else {
            guard !isMarked, let text = Windows1252.decode(body) else { throw .notText }
            self.init(bytes: Array(text.utf8), encoding: .windows1252)
        }
        try refuseControlCharacters()
    }

    private init(bytes: [UInt8], encoding: TextEncoding) {
        self.bytes = bytes
        self.encoding = encoding
    }

    private func refuseControlCharacters() throws(SheetRefusal) {
        guard let index = bytes.firstIndex(where: { Self.isControl($0) }) else { return }
        throw .controlCharacter(line: LineBreak.count(in: bytes[..<index]) + 1)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D)
    }
}
