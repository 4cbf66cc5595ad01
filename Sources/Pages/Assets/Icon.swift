/// The icon: a seal with two strokes, in the colour of seal paste.
enum Icon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="2" width="28" height="28" rx="6" \
        fill="#a8322d"/><path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" \
        stroke-linejoin="round"/></svg>
        """
}
