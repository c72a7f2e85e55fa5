import Domain
import Ledger
import Typesetting

/// The bytes of a scan, looked at before anything is kept: a PDF that opens, or a JPEG or PNG that is whole.
package enum ScanFile {
    /// 10 MB.
    package static let maximumBytes = 10_000_000
    private static let maximumPages = 60

    /// Refuses `file-too-large` and `scan-unreadable`.
    static func type(of bytes: [UInt8]) throws(Refusal) -> ScanType {
        guard bytes.count <= maximumBytes else {
            throw Refusal(.fileTooLarge, at: "/file", ["maximum": String(maximumBytes)])
        }
        if isPng(bytes) { return .png }
        if isJpeg(bytes) { return .jpeg }
        if bytes.starts(with: Array("%PDF-".utf8)), let pages = PdfPages.count(of: bytes),
            (1...maximumPages).contains(pages)
        {
            return .pdf
        }
        throw Refusal(.scanUnreadable, at: "/file")
    }

    /// Walks the chunks (PNG, 5) from the header to the end.
    private static func isPng(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return false }
        var position = 8
        var isFirst = true
        while position + 12 <= bytes.count {
            let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[position + 4..<position + 8]
            guard isFirst == name.elementsEqual("IHDR".utf8), position + 12 + length <= bytes.count else {
                return false
            }
            if name.elementsEqual("IEND".utf8) { return !isFirst }
            isFirst = false
            position += 12 + length
        }
        return false
    }

    /// Walks the segments (ITU T.81, B.1) from the start to the scan's data, and looks for its end.
    private static func isJpeg(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return false }
        var position = 2
        var hasFrame = false
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            guard length >= 2, position + 2 + length <= bytes.count else { return false }
            if (0xC0...0xC3).contains(marker) || (0xC5...0xCF).contains(marker) && marker != 0xC8 && marker != 0xCC {
                hasFrame = true
            }
            if marker == 0xDA { return hasFrame && ends(bytes, after: position + 2 + length) }
            position += 2 + length
        }
        return false
    }

    /// Some cameras write more behind the end of the picture.
    private static func ends(_ bytes: [UInt8], after start: Int) -> Bool {
        var position = bytes.count - 2
        while position >= start {
            if bytes[position] == 0xFF, bytes[position + 1] == 0xD9 { return true }
            position -= 1
        }
        return false
    }
}
