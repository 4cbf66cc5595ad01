"""A stream of corrections, as several clerks at once would send them."""

# Opens the correction form of every item that the page shows, then sends all of them, three at a time, each with a remark of
# its own. `window.acknowledged` gets the remarks whose saving was answered; `window.reached` ends with the one numbered `after`,
# `window.stream` with the last.
CORRECT_ALL = """
async ([mark, after]) => {
  const parser = new DOMParser();
  const keys = [...document.querySelectorAll("article.item")].map(item => item.id);
  const forms = await Promise.all(keys.map(async key => {
    const page = await fetch(location.pathname.replace("/reading", "/items/" + key) + "?edit=" + key + "-correct");
    const form = parser.parseFromString(await page.text(), "text/html").querySelector(".open-form form");
    const values = new URLSearchParams(new FormData(form));
    values.set("notes", mark + key + "。");
    values.set("reason", "连续更正");
    return {key, address: form.getAttribute("action"), values};
  }));
  window.acknowledged = {};
  let reach;
  window.reached = new Promise(resolve => { reach = resolve; });
  const work = async () => {
    for (let form; form = forms.pop();) {
      const answer = await fetch(form.address, {method: "POST", body: form.values, redirect: "manual"});
      if (answer.type === "opaqueredirect") window.acknowledged[form.key] = form.values.get("notes");
      if (Object.keys(window.acknowledged).length >= after) reach();
    }
  };
  window.stream = Promise.allSettled([work(), work(), work()]).then(reach);
  return keys.length;
}
"""


def cut_off(office, mark, after):
    """Cuts the power while corrections stream in, once `after` of them are acknowledged; returns those that were
    with their items."""
    page = office.page
    count = page.evaluate(CORRECT_ALL, [mark, after])
    page.evaluate("window.reached")
    office.installation.kill()
    acknowledged = page.evaluate("window.stream.then(() => window.acknowledged)")
    assert after <= len(acknowledged) < count, f"{len(acknowledged)} of {count}: the stream was not cut off"
    office.installation.start()
    return list(acknowledged.items())
