extension StyleSheet {
    static let narrow = ""
}
