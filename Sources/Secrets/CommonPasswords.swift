/// The first passwords of twelve characters or more that an attacker of a Dutch server tries.
enum CommonPasswords {
    /// Whether a password in lower case is on the list, holds fewer than four different characters, or is a listed
    /// word with digits or signs around it.
    static func contains(_ lowercased: String) -> Bool {
        guard Set(lowercased).count >= 4 else { return true }
        if whole.contains(lowercased) { return true }
        let letters = String(lowercased.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        return words.contains(letters)
    }

    private static let whole: Set<String> = [
        "123456789012", "1234567890123", "12345678901234", "123456789123", "0123456789012", "012345678910",
        "098765432109",
        "123123123123", "123412341234", "123456123456", "111222333444", "112233445566", "987654321098", "1q2w3e4r5t6y",
        "1qaz2wsx3edc", "1qazxsw23edc", "q1w2e3r4t5y6", "zaq12wsxcde3", "qwerty123456", "123456qwerty", "abc123abc123",
        "a1b2c3d4e5f6", "abcd12345678", "abcd1234abcd", "pass1234pass", "trustno1trustno1", "letmein12345",
        "p@ssw0rd1234",
        "p@ssword1234", "passw0rd1234", "w@chtwoord12", "wachtw00rd12", "welkom01welkom01",
    ]

    /// Compared after digits and signs at both ends are taken off.
    private static let words: Set<String> = [
        "password", "passwordpassword", "wachtwoord", "wachtwoordwachtwoord", "mijnwachtwoord", "nieuwwachtwoord",
        "welkom",
        "welkomwelkom", "welcome", "geheim", "geheimgeheim", "qwerty", "qwertyqwerty", "qwertyuiop", "qwertyuiopasdf",
        "qwertyuiopasdfghjkl", "azertyuiop", "asdfghjkl", "asdfghjklzxc", "abcdefghijkl", "abcdefghijklm",
        "abcdefghijklmnopqrstuvwxyz", "poortwacht", "poortwachter", "poortwachtercentrum", "administrator", "beheerder",
        "coordinator", "changeme", "letmein", "iloveyou", "ikhouvanjou", "lente", "zomer", "herfst", "winter",
        "januari",
        "februari", "september", "oktober", "november", "december", "amsterdam", "rotterdam", "nederland", "feyenoord",
    ]
}
