import CQpdf
import Glibc

/// A value in a PDF held by libqpdf, for reading.
struct PDFValue {
    private let handle: qpdf_data?
    private let object: qpdf_oh

    init(handle: qpdf_data?, object: qpdf_oh) {
        self.handle = handle
        self.object = object
    }

    /// The value under a key of a dictionary or of a stream's dictionary; null when there is none.
    subscript(key: String) -> PDFValue {
        made(
            isStream
                ? qpdf_oh_get_key(handle, qpdf_oh_get_dict(handle, object), key)
                : qpdf_oh_get_key_if_dict(handle, object, key))
    }

    var isNull: Bool { qpdf_oh_is_null(handle, object) != 0 }
    var isDictionary: Bool { qpdf_oh_is_dictionary(handle, object) != 0 }
    var isArray: Bool { qpdf_oh_is_array(handle, object) != 0 }
    var isStream: Bool { qpdf_oh_is_stream(handle, object) != 0 }

    /// Its number; nil for a value that stands inside another one.
    var reference: PDFReference? {
        guard qpdf_oh_is_indirect(handle, object) != 0 else { return nil }
        let number = qpdf_oh_get_object_id(handle, object)
        return PDFReference(number: Int(number), generation: Int(qpdf_oh_get_generation(handle, object)))
    }

    /// The elements of an array; none of anything else.
    var elements: [PDFValue] {
        guard isArray else { return [] }
        return (0..<qpdf_oh_get_array_n_items(handle, object)).map { made(qpdf_oh_get_array_item(handle, object, $0)) }
    }

    /// The keys of a dictionary or of a stream's dictionary, each with its slash, in alphabetical order.
    var keys: [String] {
        let dictionary = isStream ? qpdf_oh_get_dict(handle, object) : object
        guard qpdf_oh_is_dictionary(handle, dictionary) != 0 else { return [] }
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(handle, dictionary)
        while qpdf_oh_dict_more_keys(handle) != 0 {
            if let key = qpdf_oh_dict_next_key(handle) { keys.append(String(cString: key)) }
        }
        return keys
    }

    /// The number it is, if it is a whole one.
    var integer: Int? {
        var value: Int64 = 0
        guard qpdf_oh_get_value_as_longlong(handle, object, &value) != 0 else { return nil }
        return Int(value)
    }

    /// A value that contains no other, and a key, as they are written in a file.
    var scalar: [UInt8] { Self.bytes(qpdf_oh_unparse(handle, object)) }

    /// A name that stands for a key, as it is written in a file.
    func written(key: String) -> [UInt8] { Self.bytes(qpdf_oh_unparse(handle, qpdf_oh_new_name(handle, key))) }

    /// The bytes of a stream as they stand in the file, packed.
    func packedData() throws(SealingFault) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = qpdf_oh_get_stream_data(handle, object, qpdf_dl_none, nil, &buffer, &length)
        defer { free(buffer) }
        guard status == QPDF_SUCCESS else { throw .documentMalformed }
        return Array(UnsafeBufferPointer(start: buffer, count: length))
    }

    /// Not through `String`: texts may be in Latin-1.
    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        return UnsafeRawBufferPointer(start: text, count: strlen(text)).map { $0 }
    }

    private func made(_ object: qpdf_oh) -> PDFValue {
        PDFValue(handle: handle, object: object)
    }
}
