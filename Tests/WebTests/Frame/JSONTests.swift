import Testing
import Web

/// Reading and writing JSON.
@Suite struct JSONTests {
    @Test(arguments: [
        ("null", JSONValue.null), (" [ ] ", .array([])), ("{}", .object(JSONObject())), ("-0", .integer(0)),
        ("9223372036854775807", .integer(.max)), ("9223372036854775808", .fraction("9223372036854775808")),
        ("1.0", .fraction("1.0")), ("1e2", .fraction("1e2")), (#""a\u00e9\ud83d\ude00\n""#, .string("aé😀\n")),
        (#"{"b":[true,false],"a":"x"}"#, .object(["b": [true, false], "a": "x"])),
    ])
    func `reads what RFC 8259 allows`(text: String, value: JSONValue) throws {
        #expect(try JSONParser.parse(Array(text.utf8)) == value)
    }

    @Test(arguments: [
        "", "nul", "01", "1.", "+1", ".5", "1e", "--1", "[1,]", "[1 2]", "{\"a\"}", "{a:1}", "{\"a\":1,}", "'a'",
        "\"\u{01}\"",
        "\"\\x\"", "\"\\u12\"", #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "1 2", "\"", "[", "NaN", "\u{FEFF}1",
        "{\"a\":1}x",
    ])
    func `refuses what it does not`(text: String) {
        #expect(throws: JSONFault.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func `refuses a doubled name, broken UTF-8 and too much depth`() throws {
        #expect(throws: JSONFault.doubled(name: "a")) { try JSONParser.parse(Array(#"{"a":1,"\u0061":2}"#.utf8)) }
        #expect(throws: JSONFault.malformed(at: 0)) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
        let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
        #expect(throws: Never.self) { try JSONParser.parse(Array(deep(16).utf8)) }
        #expect(throws: JSONFault.tooDeep) { try JSONParser.parse(Array(deep(17).utf8)) }
        #expect(throws: JSONFault.tooDeep) {
            try JSONParser.parse(Array(String(repeating: "[", count: 1_000_000).utf8))
        }
    }

    @Test func `writes members in the order of the source`() {
        let none: String? = nil
        let view: JSONObject = ["z": 1, "a": "é\"\\\n\u{01}</script>", "list": [1, 2], "none": none, "flag": true]
        #expect(
            String(decoding: view.json.bytes, as: UTF8.self)
                == #"{"z":1,"a":"é\"\\\n\u0001</script>","list":[1,2],"none":null,"flag":true}"#
        )
    }
}
