extension StyleSheet {
    static let reading = ""
}
