import Testing

@Suite struct BlankedCodeTests {
    @Test(
        "Only code is left, each character in its place",
        arguments: [
            ("let a = 1  // try! it", "let a = 1            "), ("a /* b /* c */ d */ e", "a                   e"),
            ("f(\"as! \\\" x\") + 1", "f(          ) + 1"), ("f(#\"a\"b\"#)!", "f(       )!"),
            ("\"\\(g(\"x\", h(1)))\".count", "                 .count"), ("\"\\\\\".isEmpty", "    .isEmpty"),
            ("\"\"\"\n  a \"b\" try!\n  \"\"\"; x", "   \n            \n     ; x"),
            ("let ok = a != b", "let ok = a != b"),
            ("#if os(Linux)", "#if os(Linux)"),
        ])
    func blanks(source: String, expected: String) {
        #expect(BlankedCode(source).text == expected)
    }

    @Test(
        "An import is found in every form",
        arguments: [
            ("import Foundation", ["Foundation"]), ("package import Ledger", ["Ledger"]),
            ("@testable import Storage", ["Storage"]), ("@preconcurrency private import GRDB", ["GRDB"]),
            ("import struct Foundation.Date", ["Foundation"]), ("// import Web", []), ("let text = \"import Web\"", []),
            ("func take(import file: String) {}", []),
        ])
    func imports(line: String, modules: [String]) {
        #expect(SourceFile(path: "Sources/A/a.swift", text: line).imports == modules)
    }
}
