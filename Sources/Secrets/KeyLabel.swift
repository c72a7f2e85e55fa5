/// What a wrapped key is the key of; part of what is authenticated.
enum KeyLabel: String {
    case network = "poortwacht network key "
    case candidate = "poortwacht candidate key "

    var bytes: [UInt8] { Array(rawValue.utf8) }
}
