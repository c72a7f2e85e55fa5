import Manuscript
import Testing

@testable import Typesetting

@Suite("A laid out text")
struct TextBlockTests {
    @Test("A text that rested is drawn as before", arguments: [TextAlignment.leading, .justified, .trailing])
    @PrintingHouse
    func rest(alignment: TextAlignment) throws {
        let engine = TextEngine(language: .dutch, fonts: FontMap())
        var text = StyledText()
        text.append("De bedrijfs\u{AD}arts en de arbeids\u{AD}deskundige be\u{AD}oor\u{AD}delen samen of ")
        text.append("Wereldwijdewerkplaatsen", isBold: true)
        text.append(" een passende plek heeft voor wie daar wil be\u{AD}gin\u{AD}nen.")
        let block = TextBlock(engine: engine, text: text, style: .body, width: 120, alignment: alignment)
        let drawn = try drawn(block)
        block.rest()
        #expect(try self.drawn(block) == drawn)
        block.rest()
        #expect(try self.drawn(block) == drawn)
    }

    @PrintingHouse
    private func drawn(_ block: TextBlock) throws -> [UInt8] {
        let canvas = Canvas()
        canvas.setMetadata(try Sample.document([]))
        block.draw(on: canvas, at: Point(x: 76, y: 74))
        canvas.endPage()
        return try canvas.finish()
    }
}
