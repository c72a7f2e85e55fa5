import Foundation
import HTTPTypes
import Testing

@testable import Web

/// Templates and what they need.
@Suite struct TemplateTests {
    private func pages(_ files: [String: String]) throws -> Pages {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pw-\(UUID().uuidString.prefix(8))")
            .path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in files {
            let path = URL(fileURLWithPath: "\(folder)/\(name).mustache")
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: path)
        }
        return try Pages(folder: folder)
    }

    struct Model: Sendable {
        struct Item: Sendable {
            let name: String
            let note: String?
        }

        let title: String
        let items: [Item]
        let none: String?
        let flag: Bool
    }

    private let model = Model(
        title: "<b>&\"", items: [.init(name: "a", note: nil), .init(name: "b", note: "n")], none: nil, flag: true)

    @Test func `escapes every value`() throws {
        let pages = try pages(["list": "{{title}}{{#items}}<{{.name}}>{{/items}}"])
        #expect(pages.html("list", model) == "&lt;b&gt;&amp;&quot;<a><b>")
        #expect(pages.page("list", model, status: .notFound).status == .notFound)
    }

    @Test func `finds names that the model has not, in what it includes too`() throws {
        let pages = try pages([
            "frame": "{{title}}{{heading}}{{$content}}{{fallback}}{{/content}}",
            "parts/item": "{{.name}}{{#.note}}{{.}}{{/.note}}{{.colour}}",
            "list":
                "{{<frame}}{{$content}}{{#items}}{{>parts/item}}{{/items}}"
                + "{{^none}}{{nothing}}{{/none}}{{#flag}}{{title}}{{/flag}}{{/content}}{{/frame}}",
        ])
        #expect(pages.missingNames(in: "list", model) == ["heading", ".colour", "nothing"])
        #expect(pages.missingNames(in: "frame", ["title": "x", "heading": "y", "fallback": "z"]) == [])
    }

    @Test func `reads the templates and assets that are shipped`() throws {
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
        let pages = try Pages(folder: "\(root)/Sources/Web/Templates")
        #expect(pages.missingNames(in: "layout", [String: String]()).contains("title"))
        #expect(try Assets(folder: "\(root)/Sources/Web/Assets").path(of: "poortwacht.css").contains("?v="))
    }

    @Test func `refuses templates that would print too much or nothing`() {
        #expect(throws: TemplateFault.unescaped(template: "a")) { try pages(["a": "{{{title}}}"]) }
        #expect(throws: TemplateFault.unescaped(template: "a")) { try pages(["a": "{{&title}}"]) }
        #expect(throws: TemplateFault.unknownTemplate("b", in: "a")) { try pages(["a": "{{>b}}"]) }
        #expect(throws: TemplateFault.malformed(template: "a")) { try pages(["a": "{{#x}}{{/y}}"]) }
        #expect(throws: TemplateFault.malformed(template: "a")) { try pages(["a": "{{#x}}"]) }
        #expect(throws: TemplateFault.self) { try Pages(folder: "/nowhere") }
    }

    @Test func `serves assets for good under their version`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pw-\(UUID().uuidString.prefix(8))")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("body{}".utf8).write(to: URL(fileURLWithPath: "\(folder)/a.css"))
        let assets = try Assets(folder: folder)
        let path = assets.path(of: "a.css")
        try await TestServer.run(routes: { assets.add(to: $0) }) { server in
            let versioned = try await server.curl(path).output
            #expect(versioned.contains("immutable") && versioned.contains("text/css") && versioned.hasSuffix("body{}"))
            #expect(try await server.curl("/assets/a.css").output.contains("cache-control: no-cache"))
            let tag = try #require(versioned.firstMatch(of: /etag: (\"[0-9a-f]{16}\")/)).1
            #expect(try await server.curl(path, "-H", "If-None-Match: \(tag)").output.hasPrefix("HTTP/2 304"))
            #expect(try await server.curl("/assets/b.css").output.hasPrefix("HTTP/2 404"))
            #expect(try await server.curl("/assets/..%2fa.css").output.hasPrefix("HTTP/2 404"))
        }
    }
}
