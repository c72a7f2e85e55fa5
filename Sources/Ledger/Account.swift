/// The tag of a member's identifier; the member itself is described in `Domain`.
package enum MemberAccount {}

/// The tag of a placement's identifier; opaque here, so that the ledger outlives whoever was placed.
package enum PlacementSubject {}

/// The tag of a transfer's identifier; the row itself is a `Transfer`.
package enum TransferSubject {}

package typealias MemberId = Identifier<MemberAccount>
package typealias PlacementId = Identifier<PlacementSubject>
package typealias TransferId = Identifier<TransferSubject>

/// Who stands on one side of a transfer.
package enum Account: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The network itself: the other side where no member stands, so that everything still sums to zero.
    case network
    case member(MemberId)

    package init(_ member: MemberId?) {
        self = member.map(Account.member) ?? .network
    }

    package var member: MemberId? {
        switch self {
        case .network: nil
        case .member(let id): id
        }
    }

    /// `network`, or the member's identifier.
    package var description: String {
        member.map(\.description) ?? "network"
    }

    /// Reads what `description` writes; nil for anything else.
    package init?(_ text: String) {
        self.init(utf8: text.utf8)
    }

    /// Reads the same from UTF-8.
    package init?(utf8: some Collection<UInt8>) {
        guard let account = utf8.withBytes({ Self(utf8: $0) }) else { return nil }
        self = account
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        if let id = MemberId(utf8: utf8) {
            self = .member(id)
        } else {
            guard utf8.elementsEqual("network".utf8) else { return nil }
            self = .network
        }
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }
}
