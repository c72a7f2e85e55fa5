import CQpdf
import Glibc

/// An object in a PDF held by libqpdf.
///
/// libqpdf keeps an entry for each object that was ever asked for until that is given back: in a long paper as much as
/// the paper itself takes. A class, because that happens when nobody uses the object any more.
final class QpdfObject {
    private let file: QpdfFile
    private let object: qpdf_oh
    private var handle: qpdf_data? { file.handle }

    init(file: QpdfFile, object: qpdf_oh) {
        self.file = file
        self.object = object
    }

    deinit {
        qpdf_oh_release(handle, object)
    }

    /// The value under a key of a dictionary; null when there is none.
    subscript(key: String) -> QpdfObject {
        get { made(qpdf_oh_get_key(handle, object, key)) }
        set { qpdf_oh_replace_key(handle, object, key, newValue.object) }
    }

    /// The elements of an array; none of anything else.
    var elements: [QpdfObject] {
        guard qpdf_oh_is_array(handle, object) != 0 else { return [] }
        return (0..<qpdf_oh_get_array_n_items(handle, object)).map { made(qpdf_oh_get_array_item(handle, object, $0)) }
    }

    /// Tells objects of their own in the file apart; 0 for what stands within another.
    var id: CInt { qpdf_oh_get_object_id(handle, object) }
    var isArray: Bool { qpdf_oh_is_array(handle, object) != 0 }
    var isDictionary: Bool { qpdf_oh_is_dictionary(handle, object) != 0 }

    /// The dictionary of a stream.
    var streamDictionary: QpdfObject { made(qpdf_oh_get_dict(handle, object)) }

    /// The name it is, with its slash; nil for anything else.
    var name: String? {
        guard qpdf_oh_is_name(handle, object) != 0 else { return nil }
        return qpdf_oh_get_name(handle, object).map { String(cString: $0) }
    }

    func removeElement(at index: Int) {
        qpdf_oh_erase_item(handle, object, CInt(index))
    }

    func setElement(at index: Int, to element: QpdfObject) {
        qpdf_oh_set_array_item(handle, object, CInt(index), element.object)
    }

    /// The bytes of a page's content streams, unpacked.
    func pageContent() throws(TypesettingRefusal) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = qpdf_oh_get_page_content_data(handle, object, &buffer, &length)
        defer { free(buffer) }
        guard status & 2 == 0 else { throw .libraryFailed(.qpdf, status: Int(status)) }
        return Array(UnsafeBufferPointer(start: buffer, count: length))
    }

    // What follows makes new objects in the same file.

    func string(_ text: String) -> QpdfObject { made(qpdf_oh_new_unicode_string(handle, text)) }
    func name(_ name: String) -> QpdfObject { made(qpdf_oh_new_name(handle, name)) }
    func bool(_ value: Bool) -> QpdfObject { made(qpdf_oh_new_bool(handle, value ? 1 : 0)) }
    func dictionary() -> QpdfObject { made(qpdf_oh_new_dictionary(handle)) }
    func null() -> QpdfObject { made(qpdf_oh_new_null(handle)) }

    func stream(_ bytes: [UInt8]) -> QpdfObject {
        let stream = made(qpdf_oh_new_stream(handle))
        let none = null()
        // What the call gets is the object's number, which means nothing any more once nobody holds the object.
        withExtendedLifetime(none) {
            qpdf_oh_replace_stream_data(handle, stream.object, bytes, bytes.count, none.object, none.object)
        }
        return stream
    }

    private func made(_ object: qpdf_oh) -> QpdfObject {
        QpdfObject(file: file, object: object)
    }
}
