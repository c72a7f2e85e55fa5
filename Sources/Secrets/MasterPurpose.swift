/// Wraps the keys of networks; stands in the key file, outside the data folder.
package enum MasterPurpose: KeyPurpose {}
