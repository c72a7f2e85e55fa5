import Storage

/// How one layer of a candidate is written as JSON before it is sealed.
///
/// A form is never changed once released: a new version is a new type, and `version` tells which one to read.
protocol LayerForm: Codable {
    static var layer: CandidateLayer { get }
    static var version: Int { get }
}

/// What every sealed layer looks like from outside.
struct LayerEnvelope<Form: LayerForm>: Codable {
    let version: Int
    let content: Form

    init(_ content: Form) {
        version = Form.version
        self.content = content
    }
}
