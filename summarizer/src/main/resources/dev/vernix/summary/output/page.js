"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const side = byId("side"), tip = byId("tip"), text = byId("text"), select = byId("note");
  const wide = matchMedia("(min-width: 60.01rem)");
  let current = null, item = null, at = 0, timer = 0;

  // Text only ever enters the page as text nodes: nothing from a note is parsed as HTML.
  const make = (tag, cls, ...kids) => {
    const el = document.createElement(tag);
    if (cls) el.className = cls;
    el.append(...kids);
    return el;
  };
  const itemOf = (el) => el.dataset.i !== undefined ? data.items[+el.dataset.i]
    : { f: [el.dataset.fact], s: (data.facts[el.dataset.fact] || { s: [] }).s };
  const hotOf = (node) => node instanceof Element ? node.closest("[data-i],[data-fact]") : null;

  data.notes.forEach((n, i) => select.append(new Option(n.name, i)));

  const citedIn = new Map();
  const cited = (index) => {
    if (citedIn.size === 0) {
      for (const it of data.items) for (const s of it.s) {
        if (!citedIn.has(s[0])) citedIn.set(s[0], []);
        citedIn.get(s[0]).push(s);
      }
    }
    return citedIn.get(index) || [];
  };

  const showNote = (index, here, now) => {
    const note = data.notes[index];
    if (!note) return;
    select.value = index;
    byId("noteline").textContent = note.line;
    const faint = cited(index);
    const cuts = new Set([0, note.body, note.text.length]);
    for (const s of [...faint, ...here]) { cuts.add(s[1]); cuts.add(s[2]); }
    const edges = [...cuts].filter((c) => c <= note.text.length).sort((a, b) => a - b);
    const holds = (list, a, b) => list.some((s) => s[1] <= a && b <= s[2]);
    const parts = document.createDocumentFragment();
    let target = null;
    for (let i = 0; i + 1 < edges.length; i++) {
      const a = edges[i], b = edges[i + 1], piece = note.text.slice(a, b);
      const front = b <= note.body ? "front " : "";
      if (holds(here, a, b)) {
        const isNow = now && now[1] <= a && b <= now[2];
        const mark = make("mark", isNow ? "now" : "", piece);
        if (isNow && !target) target = mark;
        parts.append(mark);
      } else if (holds(faint, a, b)) {
        parts.append(make("span", front + "cited", piece));
      } else {
        parts.append(front ? make("span", "front", piece) : piece);
      }
    }
    text.replaceChildren(parts);
    text.scrollTop = target ? target.offsetTop - text.offsetTop - text.clientHeight / 3 : 0;
  };

  const factLine = (id) => {
    const f = data.facts[id];
    if (!f) return make("li", "", make("code", "", id), "not in the ledger");
    const more = [f.w, f.st, f.ex, f.se].filter(Boolean);
    if (f.d.length) more.push("worked out from " + f.d.join(", "));
    return make("li", "", make("code", "", id), f.r + " ", make("small", "", "(" + more.join("; ") + ")"));
  };

  const show = () => {
    const list = make("ul", "");
    item.f.forEach((id) => list.append(factLine(id)));
    byId("cited").replaceChildren(list);
    const n = item.s.length;
    byId("which").textContent = n ? `Source ${at + 1} of ${n}` : "No source";
    byId("prev").disabled = at === 0;
    byId("next").disabled = at + 1 >= n;
    if (n) {
      const now = item.s[at];
      showNote(now[0], item.s.filter((s) => s[0] === now[0]), now);
    }
  };

  const tab = (name) => {
    for (const t of ["check", "source"]) {
      byId(t).hidden = t !== name;
      byId("tab-" + t).setAttribute("aria-selected", String(t === name));
    }
  };
  const pick = (el) => {
    if (current) current.classList.remove("on");
    current = el;
    el.classList.add("on");
    item = itemOf(el);
    at = 0;
    hideTip();
    tab("source");
    show();
  };
  const step = (by) => {
    if (!item || at + by < 0 || at + by >= item.s.length) return;
    at += by;
    show();
  };

  const hideTip = () => { clearTimeout(timer); tip.hidden = true; };
  const showTip = (el) => {
    const it = itemOf(el), box = el.getBoundingClientRect();
    tip.replaceChildren();
    for (const id of it.f.slice(0, 2)) tip.append(make("div", "", make("code", "", id), data.facts[id] ? data.facts[id].r : ""));
    for (const [n, from, to] of it.s.slice(0, 3)) {
      const note = data.notes[n];
      const before = note.text.slice(Math.max(note.body, from - 50), from), after = note.text.slice(to, to + 50);
      tip.append(make("div", "", make("b", "", note.name), " ", note.line,
        make("i", "", "\u2026" + before, make("mark", "", note.text.slice(from, to)), after + "\u2026")));
    }
    if (it.s.length > 3) tip.append(make("div", "", `and ${it.s.length - 3} more sources`));
    tip.hidden = false;
    tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + "px";
    const below = box.bottom + 6;
    tip.style.top = (below + tip.offsetHeight < innerHeight ? below : Math.max(8, box.top - tip.offsetHeight - 6)) + "px";
  };

  document.addEventListener("mouseover", (e) => {
    const el = hotOf(e.target);
    hideTip();
    if (el && el !== current) timer = setTimeout(showTip, 180, el);
  });
  document.addEventListener("click", (e) => {
    const el = hotOf(e.target);
    if (el) { pick(el); side.classList.add("up"); }
  });
  document.addEventListener("focusin", (e) => {
    const el = hotOf(e.target);
    // In the check list only a click or Enter selects: switching tabs under the focus would lose it.
    if (el && wide.matches && !byId("check").contains(el)) pick(el);
  });
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target === select) return;
    const el = hotOf(e.target);
    if (e.key === "Enter" && el) {
      pick(el); side.classList.add("up"); text.focus();
    } else if (e.key === " " && el) {
      pick(el); side.classList.add("up"); e.preventDefault();
    } else if (e.key === "Escape") {
      hideTip(); side.classList.remove("up");
      if (current) { if (byId("check").contains(current)) tab("check"); current.focus(); }
    } else if (e.key === "]") {
      step(1);
    } else if (e.key === "[") {
      step(-1);
    } else if (e.key === "j" || e.key === "k") {
      const all = [...document.querySelectorAll("main p.s[data-i]")];
      const i = all.indexOf(current) + (e.key === "j" ? 1 : -1);
      const next = all[Math.max(0, Math.min(all.length - 1, i))];
      if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
    }
  });
  byId("prev").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  byId("close").addEventListener("click", () => side.classList.remove("up"));
  for (const t of ["check", "source"]) byId("tab-" + t).addEventListener("click", () => {
    tab(t); side.classList.add("up");
    if (t === "source" && !item) showNote(+select.value || 0, [], null);
  });
  select.addEventListener("change", () => {
    const n = +select.value;
    showNote(n, item ? item.s.filter((s) => s[0] === n) : [], null);
  });
  addEventListener("scroll", hideTip, true);

  // page.html#i12 opens with that item selected, so that a question about a sentence can be sent as a link.
  const wanted = /^#i(\d+)$/.exec(location.hash);
  const start = wanted && document.querySelector(`[data-i="${wanted[1]}"]`);
  if (start) {
    start.scrollIntoView({ block: "center" });
    pick(start);
    side.classList.add("up");
  }
})();
