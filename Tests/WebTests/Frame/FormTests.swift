import Testing

@testable import Web

/// Forms in both encodings.
@Suite struct FormTests {
    @Test func `decodes plus, escapes and names that occur twice`() throws {
        let form = try FormData(urlEncoded: Array("a=1&b=x+y%26z&a=2&c&%C3%A9=%e2%82%ac".utf8))
        #expect(form.object == ["a": ["1", "2"], "b": "x y&z", "c": "", "é": "€"])
        #expect(form["a"] == "1")
    }

    @Test(arguments: ["a=%", "a=%2", "a=%zz", "a=%ff", "%c3=1"])
    func `refuses broken escapes`(text: String) {
        #expect(throws: FormFault.malformed) { try FormData(urlEncoded: Array(text.utf8)) }
    }

    @Test func `refuses more fields than anybody fills in`() {
        let many = String(repeating: "a=1&", count: 501)
        #expect(throws: FormFault.tooManyFields) { try FormData(urlEncoded: Array(many.utf8)) }
    }

    private let multipart = [
        "--xYz", "Content-Disposition: form-data; name=\"csrf\"", "", "token", "--xYz",
        "Content-Disposition: form-data; name=\"file\"; filename=\"leden %22oud%22.csv\"", "Content-Type: text/csv", "",
        "code;naam\r\nL-0001;--xY", "--xYz--", "",
    ].joined(separator: "\r\n")

    @Test func `reads a form with a file`() throws {
        let body = try #require(FormBody(Array(multipart.utf8), contentType: "multipart/form-data; boundary=xYz"))
        #expect(body.form["csrf"] == "token")
        #expect(body.file?.name == "leden \"oud\".csv")
        #expect(body.file.map { String(decoding: $0.bytes, as: UTF8.self) } == "code;naam\r\nL-0001;--xY")
    }

    @Test func `a file input that was left empty is no file`() {
        let empty = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--b--\r\n"
        let body = FormBody(Array(empty.utf8), contentType: "multipart/form-data; boundary=\"b\"")
        #expect(body != nil && body?.file == nil)
    }

    @Test(arguments: [
        ("", "multipart/form-data; boundary=b"), ("--b", "multipart/form-data; boundary=b"),
        ("--b\r\n\r\n\r\nx\r\n--b--", "multipart/form-data; boundary=b"),
        ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "multipart/form-data; boundary=b"),
        ("--b--", "multipart/form-data"), ("a=1", "text/plain"), ("a=1", ""),
    ])
    func `takes nothing else for a form`(text: String, contentType: String) {
        #expect(FormBody(Array(text.utf8), contentType: contentType) == nil)
    }

    @Test func `does not take a name from where a browser puts a path`() {
        #expect(
            Disposition.parameters(of: " form-data; name=\"a;b\"; filename=x.csv") == [
                "name": "a;b", "filename": "x.csv",
            ])
    }
}
