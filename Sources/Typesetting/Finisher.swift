import Manuscript

/// The finishing pass over what Cairo wrote: language, dates, XMP, artifacts, texts for figures, a deterministic id.
struct Finisher {
    let document: PrintedDocument
    /// What the figures show, in their order.
    let alternatives: [String]

    func finish(_ drawn: [UInt8]) throws(TypesettingRefusal) -> [UInt8] {
        try drawn.withUnsafeBufferPointer { input throws(TypesettingRefusal) in
            let file = try QpdfFile(input)
            setCatalogue(file.root)
            setInformation(file.trailer["/Info"])
            var structure = StructurePass(alternatives: alternatives)
            structure.run(file.root["/StructTreeRoot"])
            try ArtifactPass.run(file, without: structure.artifacts)
            return try file.written()
        }
    }

    private func setCatalogue(_ root: QpdfObject) {
        root["/Lang"] = root.string(document.language.rawValue)
        let preferences = root.dictionary()
        preferences["/DisplayDocTitle"] = root.bool(true)
        root["/ViewerPreferences"] = preferences
        let packet = XmpPacket(document: document).bytes
        let metadata = root.stream(packet)
        metadata.streamDictionary["/Type"] = root.name("/Metadata")
        metadata.streamDictionary["/Subtype"] = root.name("/XML")
        root["/Metadata"] = metadata
    }

    private func setInformation(_ information: QpdfObject) {
        let date = information.string(document.createdAt.pdfText)
        information["/CreationDate"] = date
        information["/ModDate"] = date
    }
}
