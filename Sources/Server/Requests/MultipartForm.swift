/// A form as sent with `multipart/form-data`: its fields and its files.
struct MultipartForm: Sendable, Hashable {
    /// The fields that are no files, in the order sent.
    private(set) var fields = FormFields()
    /// The files, in the order sent; a file input left empty is none.
    private(set) var files: [UploadedFile] = []
    /// Whether the files were too large: their names are kept, their content is not.
    private(set) var isOversized = false

    /// The first file sent under that field name.
    func file(_ field: String) -> UploadedFile? {
        files.first { $0.field == field }
    }

    /// Keeps the names of the files only.
    mutating func dropFiles() {
        isOversized = true
        files = files.map {
            UploadedFile(field: $0.field, name: $0.name, content: [], fieldsBefore: $0.fieldsBefore)
        }
    }

    /// Adds what one part holds.
    ///
    /// - Throws: `malformed` where a field is not UTF-8 text or there are too many.
    mutating func append(_ part: MultipartPart) throws(ServerError) {
        if let name = part.fileName {
            guard !(name.isEmpty && part.content.isEmpty) else { return }
            files.append(
                UploadedFile(
                    field: part.name, name: UploadedFile.lastComponent(of: name), content: part.content,
                    fieldsBefore: fields.fields.count))
        } else {
            guard let value = String(validating: part.content, as: UTF8.self), !value.utf8.contains(0) else {
                throw ServerError(.malformed, "a multipart field is not UTF-8 text")
            }
            try fields.append(FormFields.Field(name: part.name, value: value))
        }
    }
}
