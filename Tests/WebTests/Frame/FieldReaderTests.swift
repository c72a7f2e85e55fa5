import Domain
import Ledger
import Testing
import Web

/// Reading the fields of a request.
@Suite struct FieldReaderTests {
    private func reader(_ text: String) throws -> FieldReader {
        guard case .object(let object) = try JSONParser.parse(Array(text.utf8)) else { throw JSONFault.tooDeep }
        return FieldReader(object)
    }

    @Test func `gives what was sent, typed`() throws {
        let fields = try reader(
            """
            {"name":" Bakkerij Zee ","sector":"retail","minutes":1440,"ready":true,"from":"2026-10-31",
            "month":"2026-10",
            "skills":["plannen","Excel"],"id":"0190a000-0000-7000-8000-000000000001","note":null}
            """
        )
        let name = fields.line("name")
        let sector = fields.choice("sector", of: Sector.self)
        let minutes = fields.int("minutes", in: 0...2400)
        let ready = fields.bool("ready")
        let from = fields.day("from")
        let month = fields.month("month")
        let skills = fields.strings("skills", maximum: 20, each: 60)
        let id = fields.id("id", of: SlotSubject.self)
        let note = fields.optionalString("note", maximum: 10)
        let phone = fields.optional("phone", .text(PhoneNumber.init))
        try fields.finish()
        #expect(name().text == "Bakkerij Zee")
        #expect(sector() == .retail)
        #expect(minutes() == 1440)
        #expect(ready())
        #expect(from() == CalendarDay("2026-10-31"))
        #expect(month() == CalendarMonth("2026-10"))
        #expect(skills() == ["plannen", "Excel"])
        #expect(id().description == "0190a000-0000-7000-8000-000000000001")
        #expect(note() == nil)
        #expect(phone() == nil)
    }

    @Test func `names every fault of a body at once`() throws {
        let fields = try reader(
            """
            {"text":5,"empty":"","long":"abcdef","control":"a\\u0000b","many":3000,"half":1.5,
            "flag":"yes","from":"2026-02-30","month":"2026-13","kind":"bakery","who":"nobody","list":[1,"","x"],"too_many":["a","b"],"kvk":"12","a/b~c":1}
            """
        )
        _ = fields.string("missing", maximum: 5)
        _ = fields.string("text", maximum: 5)
        _ = fields.string("empty", maximum: 5)
        _ = fields.string("long", maximum: 5)
        _ = fields.string("control", maximum: 5)
        _ = fields.int("many", in: 0...2400)
        _ = fields.int("half", in: 0...2400)
        _ = fields.bool("flag")
        _ = fields.day("from")
        _ = fields.month("month")
        _ = fields.choice("kind", of: Sector.self)
        _ = fields.id("who", of: SlotSubject.self)
        _ = fields.strings("list", maximum: 5, each: 5)
        _ = fields.strings("too_many", maximum: 1, each: 5)
        _ = fields.text("kvk", KvkNumber.init)
        let refusals = #expect(throws: Refusals.self) { try fields.finish() }
        let found = refusals?.all.map { "\($0.field ?? "-") \($0.code.rawValue)" }
        #expect(
            found == [
                "/missing field-missing", "/text field-type-wrong", "/empty text-empty", "/long text-too-long",
                "/control text-control-character", "/many number-out-of-range", "/half field-type-wrong",
                "/flag field-type-wrong", "/from day-invalid", "/month month-invalid", "/kind choice-unknown",
                "/who choice-unknown", "/list/0 field-type-wrong", "/list/1 text-empty", "/too_many list-too-long",
                "/kvk kvk-invalid", "/a~1b~0c field-unknown",
            ]
        )
    }

    @Test func `reads objects within a list, with pointers into them`() throws {
        let fields = try reader(#"{"steps":[{"from":"2026-11-16","minutes":480},{"from":"x","minutes":-1,"extra":1}]}"#)
        _ = fields.objects("steps", maximum: 10) { step in
            let from = step.day("from")
            let minutes = step.int("minutes", in: 0...2400)
            return { (from(), minutes()) }
        }
        let refusals = #expect(throws: Refusals.self) { try fields.finish() }
        #expect(
            refusals?.all.map { "\($0.field ?? "-") \($0.code.rawValue)" } == [
                "/steps/1/from day-invalid", "/steps/1/minutes number-out-of-range", "/steps/1/extra field-unknown",
            ]
        )
    }

    @Test func `refuses what several fields make together, after each of them is right`() throws {
        let fields = try reader(#"{"from":"2026-11-16","until":"2026-11-01"}"#)
        let from = fields.day("from")
        let until = fields.day("until")
        let days = fields.derived { () throws(Refusal) in
            guard from() <= until() else { throw Refusal(.periodReversed, at: "/until") }
            return from().days(until: until())
        }
        let refusals = #expect(throws: Refusals.self) { try fields.finish() }
        #expect(refusals == Refusals(Refusal(.periodReversed, at: "/until")))
        _ = days
    }

    @Test func `a derived value may use another one`() throws {
        let fields = try reader(#"{"a":1,"b":2}"#)
        let a = fields.int("a", in: 0...9)
        let b = fields.int("b", in: 0...9)
        let sum = fields.derived { a() + b() }
        let double = fields.derived { sum() * 2 }
        try fields.finish()
        #expect(double() == 6)
    }

    @Test func `reads a form, where everything is text`() throws {
        let form = try FormData(
            urlEncoded: Array("hours=39%2C5&fee=12,50&open=on&phone=&skills=a&skills=b+c&count=+7&day=2026-10-31".utf8)
        )
        let fields = FieldReader(form.object, from: .form)
        let hours = fields.required("hours", .hours(inMinutes: 0...2400))
        let fee = fields.required("fee", .euros(inCents: 0...100_000))
        let open = fields.bool("open")
        let closed = fields.bool("closed")
        let phone = fields.optional("phone", .text(PhoneNumber.init))
        let skills = fields.strings("skills", maximum: 5, each: 10)
        let nothing = fields.strings("nothing", maximum: 5, each: 10)
        let count = fields.int("count", in: 0...9)
        let day = fields.day("day")
        try fields.finish()
        #expect(hours() == 2370)
        #expect(fee() == 1250)
        #expect(open() && !closed())
        #expect(phone() == nil)
        #expect(skills() == ["a", "b c"])
        #expect(nothing().isEmpty)
        #expect(count() == 7)
        #expect(day() == CalendarDay("2026-10-31"))
    }

    @Test(arguments: ["39,01", "1e3", "-1", "", "1,2,3", "0,005", "9999999999"])
    func `refuses hours that are no whole minutes`(text: String) throws {
        let fields = FieldReader(["hours": text], from: .form)
        _ = fields.required("hours", .hours(inMinutes: 0...2400))
        #expect(throws: Refusals.self) { try fields.finish() }
    }
}
