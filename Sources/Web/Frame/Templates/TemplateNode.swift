/// What a template asks of its model.
indirect enum TemplateNode: Hashable, Sendable {
    case value(String)
    /// `{{#name}}` or `{{^name}}`.
    case section(String, isInverted: Bool, [TemplateNode])
    /// `{{$name}}` with what it holds unless somebody fills it.
    case block(String, [TemplateNode])
    /// `{{>name}}`, or `{{<name}}` with the blocks that it fills.
    case template(String, blocks: [String: [TemplateNode]])
}
