import Manuscript

/// The metadata of a document as an XMP packet (ISO 16684-1).
struct XmpPacket {
    let document: PrintedDocument

    var bytes: [UInt8] {
        let title = Self.escaped(SafeText.cleaned(document.title))
        let date = document.createdAt.isoText
        // The id is fixed by the XMP specification; the first bytes tell the encoding.
        let text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>\(document.language.rawValue)</rdf:li></rdf:Bag></dc:language>
               <dc:format>application/pdf</dc:format>
               <xmp:CreateDate>\(date)</xmp:CreateDate>
               <xmp:ModifyDate>\(date)</xmp:ModifyDate>
               <xmp:CreatorTool>poortwacht</xmp:CreatorTool>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
        return Array(text.utf8)
    }

    private static func escaped(_ text: String) -> String {
        // By scalar: a combining mark behind "<" makes another Character of it.
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
