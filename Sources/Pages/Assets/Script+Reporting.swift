extension Script {
    /// A sheet of reports asks while one types what the server asks before it sends, takes files that are dropped, and keeps what
    /// was typed on the server. Its words come from the page.
    static let reporting = #"""
        const sheet = document.querySelector("form[data-report]");
        if (sheet) {
          const says = sheet.dataset, status = sheet.querySelector("[data-saved]");
          const say = (key, last) => (says["say" + key] || "").replace("{last}", last || "");
          const number = (text) => {
            const plain = text.normalize("NFKC").replace(/[,，\s]/g, "");
            return plain && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
          };
          const times = (a, b) => a > 0 && b > 0 ? Math.max(a / b, b / a) : 0;

          function doubts(input) {
            const known = input.dataset, text = input.value.trim(), found = [];
            if (!text) return found;
            const value = number(text), last = number(known.last || ""), target = number(known.target || "");
            if (Number.isNaN(value)) return [say("Number")];
            const far = (other) => times(value, other) >= Number(says.slipFrom) && times(value, other) <= Number(says.slipTo);
            const slipped = known.measure !== "milestone"
              && (Number.isNaN(last) || last <= 0 ? value > target && far(target) : far(last));
            if (slipped) found.push(say("Slip", Number.isNaN(last) ? known.target : known.last));
            else if (known.measure === "cumulative" && !Number.isNaN(last) && (known.rises ? value < last : value > last)) {
              found.push(say("Falling", known.last));
            }
            if (known.exact && known.measure === "cumulative" && value === target && last !== target) found.push(say("Hit"));
            if (known.percent && (value < 0 || value > 100)) found.push(say("Percent"));
            return found;
          }

          const letters = (text) => [...text].filter((c) => /\p{L}/u.test(c));
          function alike(left, right) {
            const a = letters(left), b = letters(right), pairs = new Map();
            if (a.length < 10 || b.length < 10) return false;
            for (let i = 1; i < a.length; i++) pairs.set(a[i - 1] + a[i], (pairs.get(a[i - 1] + a[i]) || 0) + 1);
            let common = 0;
            for (let i = 1; i < b.length; i++) {
              const left = pairs.get(b[i - 1] + b[i]) || 0;
              if (left > 0) { pairs.set(b[i - 1] + b[i], left - 1); common += 1; }
            }
            return 2 * common >= 0.9 * (a.length + b.length - 2);
          }

          function ask(field, sentences) {
            let note = document.getElementById(field.id + "-ask");
            if (!note) {
              if (!sentences.length) return;
              note = document.createElement("p");
              note.id = field.id + "-ask";
              note.className = "ask";
              note.setAttribute("role", "status");
              (field.closest(".with-unit") || field).after(note);
              field.setAttribute("aria-describedby", note.id);
            }
            note.textContent = sentences.map((each) => "▲ " + each).join(" ");
            note.hidden = !sentences.length;
          }

          function check(field) {
            if (field.dataset.target !== undefined) ask(field, doubts(field));
            const block = field.name === "progress" && field.closest("[data-before]");
            if (block) ask(field, alike(field.value, block.dataset.before) ? [say("Same")] : []);
          }

          let timer = 0, dirty = false, sending = null;
          function content() {
            const data = new FormData(sheet);
            data.delete("evidence");
            data.set("sending", "draft");
            return data;
          }
          async function save() {
            dirty = false;
            sending = new AbortController();
            try {
              const answer = await fetch(sheet.action, { method: "POST", body: content(), signal: sending.signal,
                headers: { Accept: "application/json" } });
              if (!answer.ok) throw new Error(answer.statusText);
              status.textContent = say("Saved") + (await answer.json()).saved;
              status.dataset.saved = String(Number(status.dataset.saved || 0) + 1);
            } catch (error) {
              if (error.name === "AbortError") return;
              dirty = true;
              status.textContent = say("Unsaved");
            }
          }
          function touched() {
            dirty = true;
            clearTimeout(timer);
            timer = setTimeout(save, 1500);
          }
          sheet.addEventListener("input", (event) => { check(event.target); if (event.target.type !== "file") touched(); });
          for (const field of sheet.querySelectorAll("[data-target], textarea")) if (field.value) check(field);
          addEventListener("pagehide", () => { if (dirty) navigator.sendBeacon(sheet.action, content()); });
          sheet.addEventListener("submit", () => {
            clearTimeout(timer);
            dirty = false;
            if (sending) sending.abort();
          });

          async function upload(line, files, input) {
            const list = line.querySelector("[data-files]");
            for (const file of files) {
              const row = document.createElement("li");
              row.textContent = file.name + " " + say("Upload");
              list.append(row);
              const data = new FormData();
              for (const name of ["form-token", "institution", "cadence", "first"]) {
                data.append(name, sheet.querySelector(`[name="${name}"]`).value);
              }
              data.append("sending", "attach");
              data.append("line", line.dataset.line);
              data.append("evidence", file, file.name);
              try {
                const answer = await fetch(sheet.action, { method: "POST", body: data, headers: { Accept: "application/json" } });
                const told = await answer.json();
                if (!answer.ok) throw new Error(told.problem || answer.statusText);
                for (const kept of told.files) row.replaceWith(attached(line, kept));
                touched();
              } catch (error) { row.textContent = say("Failed") + file.name + " " + error.message; }
            }
            if (input) input.value = "";
          }
          function attached(line, kept) {
            const row = document.createElement("li"), box = document.createElement("input"), label = document.createElement("label");
            box.type = "checkbox";
            box.name = "attached";
            box.value = kept.code;
            box.checked = true;
            box.id = line.id + "-file-" + kept.code.slice(0, 12) + "-" + line.querySelectorAll("[data-files] input").length;
            label.htmlFor = box.id;
            label.textContent = kept.name + " " + kept.size;
            row.append(box, " ", label);
            return row;
          }
          for (const drop of sheet.querySelectorAll("[data-drop]")) {
            const line = drop.closest("[data-line]"), input = drop.querySelector("input[type=file]");
            input.addEventListener("change", () => upload(line, [...input.files], input));
            for (const kind of ["dragenter", "dragover"]) {
              drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
            }
            for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
            drop.addEventListener("drop", (event) => { event.preventDefault(); upload(line, [...event.dataTransfer.files]); });
          }
        }
        """#

    /// Keys for a page that names them: `data-key` on a link, button or fold. They do nothing while somebody types, and can be
    /// switched off (WCAG 2.1.4).
    static let reviewKeys = #"""
        const help = document.getElementById("keys-help");
        if (help) {
          const store = "keys", isOff = () => localStorage.getItem(store) === "off";
          const box = help.querySelector("[data-keys-off]");
          box.checked = isOff();
          box.addEventListener("change", () => localStorage.setItem(store, box.checked ? "off" : "on"));
          const open = () => { if (!help.open) { location.hash === "#keys-help" && history.replaceState(null, "", "#main"); help.showModal(); } };
          for (const link of document.querySelectorAll('a[href="#keys-help"]')) {
            link.addEventListener("click", (event) => { event.preventDefault(); open(); });
          }
          help.querySelector("[data-close]").addEventListener("click", (event) => { event.preventDefault(); help.close(); });

          document.addEventListener("keydown", (event) => {
            const at = event.target;
            if (isOff() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
            if (at.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
            if (event.key === "?") { event.preventDefault(); open(); return; }
            const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
            if (!target) return;
            event.preventDefault();
            if (target.tagName === "SUMMARY") {
              target.parentElement.open = true;
              const field = target.parentElement.querySelector("input:not([type=hidden]), textarea, select");
              if (field) field.focus();
            } else target.click();
          });
        }
        """#
}
