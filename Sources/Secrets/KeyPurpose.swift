/// What a key is for. A key of one purpose cannot be handed where another is wanted.
package protocol KeyPurpose: Sendable {}

/// Wraps the keys of networks; stands in the key file, outside the data folder.
package enum MasterPurpose: KeyPurpose {}

/// Wraps the keys of a network's candidates.
package enum NetworkPurpose: KeyPurpose {}

/// Seals what names one candidate; destroying it erases that person.
package enum CandidatePurpose: KeyPurpose {}

/// Proves that a short value was made by this server.
package enum AuthenticationPurpose: KeyPurpose {}
