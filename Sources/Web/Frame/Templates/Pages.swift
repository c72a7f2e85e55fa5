import Foundation
package import HTTPTypes
import Mustache

/// The templates, read once at start. A value in a template is escaped unless the template says `{{{`, which none does.
package struct Pages: Sendable {
    private let library: MustacheLibrary
    /// The text of each template by its name.
    let sources: [String: TemplateSource]

    /// Reads every `.mustache` below a folder; `members/list.mustache` is `members/list`. Blocks on the disk.
    ///
    /// Throws `TemplateFault` for one that cannot be read, holds `{{{`, or uses a template that is not there: the
    /// library would print nothing instead.
    package init(folder: String) throws(TemplateFault) {
        var library = MustacheLibrary()
        var sources: [String: TemplateSource] = [:]
        for name in try Self.names(in: folder) {
            guard let text = try? String(contentsOfFile: "\(folder)/\(name).mustache", encoding: .utf8) else {
                throw .unreadable(template: name)
            }
            sources[name] = try TemplateSource(text, named: name)
            do {
                try library.register(text, named: name)
            } catch {
                throw .malformed(template: name)
            }
        }
        guard !sources.isEmpty else { throw .unreadable(template: folder) }
        for (name, source) in sources {
            if let missing = source.usedTemplates.first(where: { sources[$0] == nil }) {
                throw .unknownTemplate(missing, in: name)
            }
        }
        self.library = library
        self.sources = sources
    }

    /// Renders a page. The model is a struct whose properties have the names in the template, or a dictionary of those.
    package func page(
        _ template: String, _ model: some Sendable, status: HTTPResponse.Status = .ok, cookies: [SetCookie] = []
    ) -> PageResponse {
        PageResponse(html: html(template, model), status: status, cookies: cookies)
    }

    /// The rendered text of a template.
    package func html(_ template: String, _ model: some Sendable) -> String {
        guard let html = library.render(model, withTemplate: template) else {
            preconditionFailure("no template is named \(template)")
        }
        return html
    }

    private static func names(in folder: String) throws(TemplateFault) -> [String] {
        let suffix = ".mustache"
        guard let files = FileManager.default.enumerator(atPath: folder) else { throw .unreadable(template: folder) }
        return files.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.map {
            String($0.dropLast(suffix.count))
        }
        .sorted()
    }
}
