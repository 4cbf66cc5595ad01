extension StyleSheet {
    static let paper = ""
}
