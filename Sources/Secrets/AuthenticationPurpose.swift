/// Proves that a short value was made by this server.
package enum AuthenticationPurpose: KeyPurpose {}
