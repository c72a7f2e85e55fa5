/// What a key is for. A key of one purpose cannot be handed where another is wanted.
package protocol KeyPurpose: Sendable {}
