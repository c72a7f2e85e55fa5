/// Seals what names one candidate; destroying it erases that person.
package enum CandidatePurpose: KeyPurpose {}
