extension Script {
    /// In a narrow window the pages of a book stand in one line: the present one is brought into sight. Only the line moves, not
    /// the page.
    static let navigation = #"""
        const present = document.querySelector(".book-parts [aria-current]");
        const bar = present && present.closest(".book-parts");
        if (bar && bar.scrollWidth > bar.clientWidth) {
          const place = present.getBoundingClientRect().left - bar.getBoundingClientRect().left + bar.scrollLeft;
          bar.scrollLeft = place - (bar.clientWidth - present.offsetWidth) / 2;
        }
        """#
}
