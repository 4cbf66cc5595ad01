/// The style sheet: colours and measures as variables, light and dark, on screen and on paper.
enum StyleSheet {
    static let text = [
        variables, base, frame, controls, words, panes, reading, tables, life, checking, originals, work, views,
        settings, publication, days, overview, narrow, paper,
    ]
    .joined(separator: "\n")
}
