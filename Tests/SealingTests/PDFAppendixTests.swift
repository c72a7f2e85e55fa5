import Sealing
import Testing

@Suite("Pages appended to a PDF") struct PDFAppendixTests {
    @Test("The file begins with the document, has both documents' pages, and can be sealed")
    func appended() throws {
        let extra = try PlainPDF(pages: 2).packed()
        for (name, document) in try PlainPDF.shapes() {
            let joined = try PDFAppendix.append(pagesOf: extra, to: document)
            #expect(joined.starts(with: document), "\(name)")
            let checked = try Verifiers(joined).qpdf()
            #expect(checked.status == 0, "\(name): \(checked.output)")
            let twice = try PDFAppendix.append(pagesOf: extra, to: joined)
            let sealed = try SealSample.sealed(twice, with: SealSample.identity())
            #expect(try Verifiers(sealed).qpdf().status == 0, "\(name)")
            #expect(
                String(decoding: twice, as: UTF8.self).contains("/Count \(name == "with a stream" ? 7 : 5)"), "\(name)")
        }
    }

    @Test("What is no PDF is not appended, nor appended to")
    func refused() throws {
        let whole = PlainPDF().bytes
        #expect(throws: SealingFault.documentMalformed) { _ = try PDFAppendix.append(pagesOf: [1, 2], to: whole) }
        #expect(throws: SealingFault.documentMalformed) { _ = try PDFAppendix.append(pagesOf: whole, to: [1, 2]) }
    }
}
