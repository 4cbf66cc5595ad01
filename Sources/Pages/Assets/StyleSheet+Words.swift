extension StyleSheet {
    static let words = ""
}
