/// The script. It adds comfort to pages that work without it, and knows no page's address.
enum Script {
    static let text = [
        lighting, swapping, places, navigation, ticking, exchanging, originals, checkingKeys, news, reporting,
        reviewKeys,
    ]
    .map { "(() => {\n\"use strict\";\n\($0)\n})();\n" }.joined()

    /// Pointing at a value, or reaching it with the keyboard, lights it and its place in the source. Anywhere else in an item,
    /// the source follows to the item's first line.
    ///
    /// `data-at` names the value that an element of the reading shows, `data-of` those that a piece of the source belongs to.
    private static let lighting = #"""
        const named = (element) => (element.dataset.at || element.dataset.of || "").split(" ").filter(Boolean);
        const still = matchMedia("(prefers-reduced-motion: reduce)");
        let lit = [], shown = "", followed = "", timer = 0;

        function light(element) {
          const names = named(element);
          if (names.join(" ") === shown) return;
          shown = names.join(" ");
          followed = "";
          for (const old of lit) old.classList.remove("lit");
          const last = names[names.length - 1];
          lit = last ? [...document.querySelectorAll(`[data-of~="${last}"], [data-at~="${last}"]:not(.seen)`)] : [];
          for (const each of lit) each.classList.add("lit");
          clearTimeout(timer);
          if (element.dataset.at) timer = setTimeout(() => reveal(lit.find((each) => each.dataset.of)), 160);
        }

        function follow(element) {
          const item = element && element.closest && element.closest("article.item[id]");
          if (!item || item.id === followed) return;
          followed = item.id;
          shown = "";
          const mark = document.getElementById("at-" + item.id);
          for (const old of lit) old.classList.remove("lit");
          lit = mark ? [mark] : [];
          for (const each of lit) each.classList.add("lit");
          clearTimeout(timer);
          timer = setTimeout(() => reveal(mark), 160);
        }

        function reveal(mark) {
          const pane = mark && mark.closest(".source-pane");
          if (!pane || pane.scrollHeight <= pane.clientHeight) return;
          const box = mark.getBoundingClientRect(), frame = pane.getBoundingClientRect();
          if (box.top > frame.top + 48 && box.bottom < frame.bottom - 24) return;
          pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - pane.clientHeight / 3,
            behavior: still.matches ? "auto" : "smooth" });
        }

        for (const kind of ["mouseover", "focusin"]) {
          document.addEventListener(kind, (event) => {
            const element = event.target.closest && event.target.closest("[data-at], [data-of]");
            if (element) light(element); else follow(event.target);
          });
        }
        const asked = document.querySelector(".work .source-pane mark");
        if (asked) reveal(asked);
        addEventListener("hashchange", () => follow(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
        """#

    /// Opening or closing a form fetches the page that the link leads to and takes over only the parts that differ, so that
    /// neither pane moves.
    private static let swapping = #"""
        const holder = (element) => element.closest("article.item, li.finding[id], .unread li[id], .struck li[id], .open-place");

        async function swap(link) {
          const places = [link, ...document.querySelectorAll(".open-form")].map(holder);
          const outer = places.filter((place) => place && place.id).map((place) => place.closest("article.item") || place);
          if (!outer.length || places.includes(null)) return false;
          const headers = { Accept: "text/html" };
          // Cards alone are asked for by name, and come without the rest of the page.
          if (outer.every((place) => place.matches("article.item"))) headers["Duban-Fragment"] = outer.map((place) => place.id).join();
          const answer = await fetch(link.href, { headers });
          if (!answer.ok || answer.redirected) return false;
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          for (const old of new Set(outer)) {
            const fresh = page.getElementById(old.id);
            if (!fresh) return false;
            old.replaceWith(document.adoptNode(fresh));
          }
          history.replaceState(null, "", link.href);
          const field = document.querySelector(".open-form :is(input:not([type=hidden]), select, textarea)");
          if (field) field.focus({ preventScroll: true });
          if (field) field.closest(".open-form").scrollIntoView({ block: "nearest" });
          return true;
        }

        document.addEventListener("click", (event) => {
          const link = event.target.closest && event.target.closest("a[data-swap]");
          if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
          event.preventDefault();
          swap(link).catch(() => false).then((done) => { if (!done) location.assign(link.href); });
        });
        """#

    /// After a form was sent, both panes stand where they stood; only what the address names is brought into view.
    ///
    /// Until a page is loaded the browser itself goes to the place that the address names, again in every frame, before this
    /// script's turn; so the panes are put back in every frame too, unless the reader moves them.
    private static let places = #"""
        const key = "places " + location.pathname;
        const panes = [...document.querySelectorAll(".pane[id]")];

        addEventListener("pagehide", () => {
          const tops = panes.map((pane) => [pane.id, pane.scrollTop]);
          sessionStorage.setItem(key, JSON.stringify([Math.round(scrollY), tops]));
        });

        function putBack([top, tops]) {
          for (const [id, value] of tops) document.getElementById(id).scrollTop = value;
          scrollTo(0, top);
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          if (target) target.scrollIntoView({ block: "nearest" });
        }

        if (location.hash && document.referrer.startsWith(location.origin + location.pathname)) {
          try {
            const stood = JSON.parse(sessionStorage.getItem(key) || "[0, []]");
            let frames = 2;
            for (const kind of ["wheel", "touchmove", "pointerdown", "keydown"]) {
              addEventListener(kind, () => { frames = 0; }, { once: true, passive: true });
            }
            const hold = () => {
              if (frames > 0) { putBack(stood); requestAnimationFrame(hold); }
              if (document.readyState === "complete") frames -= 1;
            };
            hold();
          } catch { sessionStorage.removeItem(key); }
        }
        """#
}
