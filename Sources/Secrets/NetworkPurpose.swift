/// Wraps the keys of a network's candidates.
package enum NetworkPurpose: KeyPurpose {}
