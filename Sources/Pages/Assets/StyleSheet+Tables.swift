extension StyleSheet {
    static let tables = ""
}
