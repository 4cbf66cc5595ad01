extension Script {
    /// What belongs to checking a reading: forms that exchange only their item's card, keys, and news of what others changed.
    ///
    /// A form marked `data-stays` changes one card of the page. It is sent as it is, and the answer's pieces take the place of
    /// those of the same id that are marked `data-live`, and of the card. Whatever else comes back, a refusal or a page without
    /// the card, is left to the browser: it sends the form anew, and nothing was changed by the first one.
    static let exchanging = #"""
        document.documentElement.dataset.scripted = "yes";
        const cardOf = (element) => element.closest("article.item[id]");

        function take(page, card) {
          if (!page.getElementById(card.id)) return false;
          const live = [...document.querySelectorAll("[data-live][id]"), card];
          for (const old of live) {
            const fresh = page.getElementById(old.id);
            if (!fresh) continue;
            if (old.getAttribute("role") === "status") old.replaceChildren(...fresh.childNodes);
            else old.replaceWith(document.adoptNode(fresh));
          }
          return true;
        }

        async function send(form, button) {
          const card = cardOf(form);
          const data = new URLSearchParams(new FormData(form, button));
          const answer = await fetch(form.action, { method: "POST", body: data,
            headers: { Accept: "text/html", "Duban-Fragment": card.id } });
          if (!answer.ok || !answer.redirected) return false;
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          if (!take(page, card)) { location.assign(answer.url); return true; }
          const fresh = document.getElementById(card.id);
          fresh.focus({ preventScroll: true });
          if (location.search.includes("edit=")) history.replaceState(null, "", data.get("back"));
          return true;
        }

        document.addEventListener("submit", (event) => {
          const form = event.target;
          if (!form.matches("form[data-stays]") || !cardOf(form) || form.dataset.sent) return;
          event.preventDefault();
          form.dataset.sent = "1";
          send(form, event.submitter).catch(() => false).then((done) => {
            if (done) return;
            HTMLFormElement.prototype.submit.call(form);
          });
        });

        const finder = document.querySelector("[data-find]");
        function find() {
          const place = decodeURIComponent(location.hash.slice(1));
          if (!finder || !/^(at-)?([iconf]\d+|unread-\d+)/.test(place) || document.getElementById(place)) return;
          if (new URLSearchParams(location.search).has("at")) return;
          location.replace(finder.dataset.find + encodeURIComponent(place.replace(/^at-/, "")) + location.hash);
        }
        addEventListener("hashchange", find);
        find();
        """#

    /// Keys of one character. They do nothing while somebody types, and can be switched off.
    static let checkingKeys = #"""
        const help = document.getElementById("keys");
        if (!help) return;
        help.hidden = false;
        const chosen = document.getElementById("keys-on");
        const stored = () => { try { return localStorage.getItem("keys"); } catch { return null; } };
        chosen.checked = stored() !== "off";
        chosen.addEventListener("change", () => {
          try { localStorage.setItem("keys", chosen.checked ? "on" : "off"); } catch { chosen.blur(); }
        });

        const cards = () => [...document.querySelectorAll("article.item[id]")];
        const card = () => document.activeElement.closest("article.item[id]");

        function step(by) {
          const all = cards();
          const here = all.indexOf(card());
          const seen = all.findIndex((each) => each.getBoundingClientRect().bottom > 120);
          const next = here < 0 ? all[Math.max(seen, 0)] : all[here + by];
          if (!next) return;
          next.focus({ preventScroll: true });
          next.scrollIntoView({ block: "start" });
        }

        function press(target) {
          if (target.matches("details")) {
            target.open = true;
            const field = target.querySelector("textarea, select, input:not([type=hidden])");
            if (field) field.focus();
          } else if (target.matches("div, p")) {
            target.querySelector("textarea, select, input:not([type=hidden])").focus();
          } else {
            target.click();
          }
        }

        document.addEventListener("keydown", (event) => {
          const typing = event.target.closest("input, select, textarea, [contenteditable]");
          if (event.key === "Escape" && help.open) { help.open = false; return; }
          if (!chosen.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
          if (event.key === "?") {
            help.open = !help.open;
            if (help.open) help.querySelector("summary").focus();
            return;
          }
          const key = event.key === "Enter" ? (event.target === card() ? "c" : "") : event.key;
          if (key.length !== 1 || key === '"' || key === "\\") return;
          if (cards().length && (key === "j" || key === "k")) { event.preventDefault(); step(key === "j" ? 1 : -1); return; }
          if (key === "o") { document.dispatchEvent(new CustomEvent("original")); return; }
          const scope = "ce".includes(key) && cards().length ? card() : document;
          const target = scope && scope.querySelector(`[data-key="${key}"]`);
          if (!target) return;
          event.preventDefault();
          press(target);
        });
        """#

    /// What others changed since the page was made, asked for every 20 seconds while somebody looks at it.
    static let news = #"""
        const place = document.querySelector("[data-poll]");
        if (!place) return;
        let told = "";
        async function ask() {
          if (document.hidden) return;
          const answer = await fetch(place.dataset.poll, { headers: { Accept: "text/html" } });
          if (!answer.ok || answer.redirected) return;
          const text = await answer.text();
          if (text === told) return;
          told = text;
          place.replaceChildren(...new DOMParser().parseFromString(text, "text/html").body.childNodes);
        }
        setInterval(() => { ask().catch(() => {}); }, 20000);
        """#
}
