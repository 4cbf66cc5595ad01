extension Script {
    /// The link to an original page shows its picture in the source pane, and takes it away again. Where the picture does not
    /// come, the link leads where it leads without script.
    static let originals = #"""
        const still = matchMedia("(prefers-reduced-motion: reduce)");
        const links = () => [...document.querySelectorAll("a[data-picture]")];

        function announce(link, open) {
          link.setAttribute("role", "button");
          link.setAttribute("aria-expanded", String(open));
        }
        for (const link of links()) announce(link, false);

        const pictures = new WeakMap();
        function toggle(link) {
          const shown = pictures.get(link);
          if (shown) {
            shown.remove();
            pictures.delete(link);
            announce(link, false);
            return;
          }
          const frame = document.createElement("div");
          frame.className = "page-picture";
          const picture = new Image();
          picture.alt = link.dataset.alternative;
          picture.addEventListener("error", () => location.assign(link.href));
          picture.src = link.dataset.picture;
          frame.append(picture);
          const mark = link.closest(".page-start");
          mark.after(frame);
          pictures.set(link, frame);
          announce(link, true);
          mark.scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
        }

        document.addEventListener("click", (event) => {
          const link = event.target.closest && event.target.closest("a[data-picture]");
          if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
          event.preventDefault();
          toggle(link);
        });
        document.addEventListener("keydown", (event) => {
          if (event.key !== " " || !event.target.matches("a[data-picture]")) return;
          event.preventDefault();
          toggle(event.target);
        });

        // The key for it: the page on which the value that is lit stands, or the item that is gone through; else the one in sight.
        function place() {
          const card = document.activeElement.closest("article.item[id]");
          return document.querySelector(".source-pane mark.lit") || (card && document.getElementById("at-" + card.id));
        }
        document.addEventListener("original", () => {
          const here = place();
          const before = links().filter((link) => here
            ? link.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING
            : link.getBoundingClientRect().top < innerHeight / 2);
          const link = before.pop() || links()[0];
          if (link) toggle(link);
        });
        """#
}
