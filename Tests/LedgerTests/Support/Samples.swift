import Ledger
import Testing

/// Members, placements and transfers that differ in their last digits only, so that a failing case can be read.
enum Samples {
    /// The 16 bytes of the network whose ledger this is.
    static let network = bytes(0xaa)

    static func member(_ number: UInt8) throws -> MemberId {
        try #require(MemberId(bytes: bytes(number)))
    }

    static func account(_ number: UInt8) throws -> Account {
        .member(try member(number))
    }

    static func placement(_ number: UInt8) throws -> PlacementId {
        try #require(PlacementId(bytes: bytes(number)))
    }

    static func transfer(_ number: UInt8) throws -> TransferId {
        try #require(TransferId(bytes: bytes(number)))
    }

    static func id<Subject>(_ text: String) throws -> Identifier<Subject> {
        try #require(Identifier(text), "\(text) is an identifier")
    }

    /// The identifier of those 16 bytes, for when only its text matters.
    static func id(bytes: [UInt8]) throws -> MemberId {
        try #require(MemberId(bytes: bytes))
    }

    private static func bytes(_ last: UInt8) -> [UInt8] {
        [0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, last]
    }
}

func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(text), "\(text) is a day")
}

func month(_ text: String) throws -> CalendarMonth {
    try #require(CalendarMonth(text), "\(text) is a month")
}

func instant(_ text: String) throws -> Instant {
    try #require(Instant(text), "\(text) is an instant")
}
