extension StyleSheet {
    static let panes = ""
}
