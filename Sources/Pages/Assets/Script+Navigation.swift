extension Script {
    /// In a narrow window the pages of a book stand in one line: the present one is brought into sight. Only the line moves, not
    /// the page. And after a form was sent, somebody without a mouse goes on where the form was.
    static let navigation = #"""
        const present = document.querySelector(".book-parts [aria-current]");
        const bar = present && present.closest(".book-parts");
        if (bar && bar.scrollWidth > bar.clientWidth) {
          const place = present.getBoundingClientRect().left - bar.getBoundingClientRect().left + bar.scrollLeft;
          bar.scrollLeft = place - (bar.clientWidth - present.offsetWidth) / 2;
        }

        // What was done is told above the page, and has the focus where the address names no place. Where it names one, one goes
        // on from there, and hears there what was done.
        const told = document.getElementById("told");
        const comesBack = document.referrer.split(/[?#]/)[0] === location.origin + location.pathname;
        const place = (told || comesBack) && location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (place) {
          if (place.tabIndex < 0) place.tabIndex = -1;
          if (told) place.setAttribute("aria-describedby", "told");
          place.focus({ preventScroll: true });
        }
        """#

    /// One box ticks or clears all boxes of its list; without script it is not shown.
    static let ticking = #"""
        for (const all of document.querySelectorAll("[data-all]")) {
          const boxes = () => [...document.querySelectorAll(`input[type=checkbox][name="${all.dataset.all}"]`)];
          all.closest("label").hidden = boxes().length < 2;
          all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
          document.addEventListener("change", (event) => {
            if (event.target.name !== all.dataset.all) return;
            all.checked = boxes().every((box) => box.checked);
          });
        }
        """#
}
