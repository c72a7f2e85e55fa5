/// Why the key file cannot be used.
package enum KeyFileFault: Error, Sendable, Hashable {
    /// There is none at the path.
    case missing
    /// There is one already, and it is not written over.
    case exists
    /// It lies in the data folder, and would stand in every backup beside what it protects.
    case insideDataFolder
    /// Not an ordinary file, or a link to one.
    case notAFile
    /// Its group or everybody may read or write it.
    case readableByOthers
    /// It belongs to another user than the one who runs the server.
    case ownedByAnother
    /// Not exactly 32 bytes.
    case wrongSize(bytes: Int)
    /// The system refused, with its error number.
    case system(errno: Int32)

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .missing: "key_file_missing"
        case .exists: "key_file_exists"
        case .insideDataFolder: "key_file_inside_data_folder"
        case .notAFile: "key_file_not_a_file"
        case .readableByOthers: "key_file_readable_by_others"
        case .ownedByAnother: "key_file_owned_by_another"
        case .wrongSize: "key_file_wrong_size"
        case .system: "key_file_system"
        }
    }
}
