package import Ledger

extension Contract {
    /// One party's signature, as it was recorded.
    package struct Signature: Hashable, Sendable {
        package enum Way: String, CaseIterable, Sendable {
            /// Signed in, or by the personal link.
            case online
            case paper
        }

        package let party: ContractParty
        package let way: Way
        /// The day on which it was signed; for paper the day that stands on it.
        package let day: CalendarDay
        /// When it was recorded.
        package let at: Instant
        /// The actor that recorded it, as `Actor.label` writes it.
        package let by: String
        /// What proves it; nil for one that was recorded before proofs were kept.
        package let proof: SignatureProof?

        package init(
            party: ContractParty, way: Way, day: CalendarDay, at: Instant, by: String, proof: SignatureProof? = nil
        ) {
            self.party = party
            self.way = way
            self.day = day
            self.at = at
            self.by = by
            self.proof = proof
        }
    }
}
