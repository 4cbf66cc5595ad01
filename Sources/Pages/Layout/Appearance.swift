/// How pages look in one browser, as somebody chose there: colours and size of type.
///
/// Its text, `dark-large`, stands in a cookie and in addresses.
public struct Appearance: Sendable, Hashable, RawRepresentable {
    /// The colours.
    public enum Theme: String, Sendable, Hashable, CaseIterable {
        /// As the browser asks.
        case automatic
        /// Dark on light.
        case light
        /// Light on dark.
        case dark
        /// Black on white, every edge drawn.
        case contrast
    }

    /// The size of type.
    public enum TextSize: String, Sendable, Hashable, CaseIterable {
        /// As designed.
        case normal
        /// A quarter larger (大字版).
        case large
    }

    /// The colours.
    public var theme: Theme
    /// The size of type.
    public var textSize: TextSize

    /// Pages as they look before anybody chose.
    public init(theme: Theme = .automatic, textSize: TextSize = .normal) {
        self.theme = theme
        self.textSize = textSize
    }

    /// The appearance written in `rawValue`; `nil` where that is none.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let theme = Theme(rawValue: String(parts[0])),
            let textSize = TextSize(rawValue: String(parts[1]))
        else { return nil }
        self.init(theme: theme, textSize: textSize)
    }

    /// Theme and size: `dark-large`.
    public var rawValue: String { "\(theme.rawValue)-\(textSize.rawValue)" }
}

/// The choice of appearance, in the top bar of every page.
struct AppearanceMenu {
    let context: PageContext

    private var chosen: Appearance { context.appearance }

    var html: HTML {
        """
        <details class="menu"><summary>\(context(.appearance))</summary>\
        <div><p class="label" id="theme-label">\(context(.theme))</p>\
        <ul aria-labelledby="theme-label">\(Appearance.Theme.allCases.html(theme))</ul>\
        <p class="label" id="text-size-label">\(context(.textSize))</p>\
        <ul aria-labelledby="text-size-label">\(Appearance.TextSize.allCases.html(size))</ul></div></details>
        """
    }

    private func theme(_ theme: Appearance.Theme) -> HTML {
        entry(Appearance(theme: theme, textSize: chosen.textSize), theme.name, isChosen: theme == chosen.theme)
    }

    private func size(_ size: Appearance.TextSize) -> HTML {
        entry(Appearance(theme: chosen.theme, textSize: size), size.name, isChosen: size == chosen.textSize)
    }

    private func entry(_ appearance: Appearance, _ name: Phrase, isChosen: Bool) -> HTML {
        let link = Route.appearance.link(appearance.rawValue).with(FormField.back.rawValue, context.address)
        return """
            <li><a\(href: link)\(attribute: "aria-current", isChosen ? "true" : nil)>\(context(name))</a></li>
            """
    }
}

extension Appearance.Theme {
    fileprivate var name: Phrase {
        switch self {
        case .automatic: Phrase("随系统", "As the system")
        case .light: Phrase("浅色", "Light")
        case .dark: Phrase("深色", "Dark")
        case .contrast: Phrase("高对比", "High contrast")
        }
    }
}

extension Appearance.TextSize {
    fileprivate var name: Phrase {
        switch self {
        case .normal: Phrase("标准字号", "Standard")
        case .large: Phrase("大字", "Large")
        }
    }
}
