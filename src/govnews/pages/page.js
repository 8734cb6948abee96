"use strict";
(() => {
  // Everything on the page can be read without this script; it adds the card, the slider, the keys, copying and search.
  const byId = (id) => document.getElementById(id);
  const card = byId("card"), toast = byId("toast"), least = byId("least"), find = byId("find"), keys = byId("keys");
  const spans = new Map();
  for (const element of document.querySelectorAll(".text [data-q], .text .n")) {
    const name = element.dataset.q || element.dataset.for;
    if (!spans.has(name)) spans.set(name, []);
    spans.get(name).push(element);
  }
  const markers = [...document.querySelectorAll(".text .n")];
  const entry = (name) => byId("c" + name);
  let shown = null, hiding = 0;

  function light(name, on) {
    for (const element of spans.get(name) || []) element.classList.toggle("on", on);
  }

  function hide() {
    clearTimeout(hiding);
    if (shown === null) return;
    light(shown, false);
    byId("q" + shown)?.removeAttribute("aria-describedby");
    card.hidden = true;
    shown = null;
  }

  function show(name, box) {
    clearTimeout(hiding);
    if (shown !== name) {
      hide();
      const facts = entry(name).querySelector("dl").cloneNode(true);
      for (const link of facts.querySelectorAll("a")) link.closest("div")?.remove();
      card.querySelector("dl").replaceWith(facts);
      light(name, true);
      shown = name;
    }
    card.hidden = false;
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16);
    const below = box.bottom + 8 + card.offsetHeight < innerHeight;
    card.style.left = Math.max(8, left) + scrollX + "px";
    card.style.top = (below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + scrollY + "px";
  }

  function say(text) {
    toast.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { toast.textContent = ""; }, 4000);
  }

  async function copy(name) {
    const text = entry(name).querySelector(".copy").dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages that a browser does not trust have no clipboard; a selection can still be copied.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (!done) return say("The browser does not let this page copy.");
    }
    say("Copied quotation " + byId("q" + name).dataset.n + " with its source and offsets.");
  }

  const quoted = (target) => target.closest(".text .q:not(.off)");

  document.addEventListener("pointerover", (event) => {
    const over = quoted(event.target) || event.target.closest(".text .n");
    if (over === null) {
      if (event.target.closest("#card")) clearTimeout(hiding);
      else if (shown !== null) { clearTimeout(hiding); hiding = setTimeout(hide, 300); }
      return;
    }
    const boxes = [...over.getClientRects()];
    show(over.dataset.q || over.dataset.for, boxes.find((box) => event.clientY <= box.bottom + 1) || boxes[0]);
  });
  document.addEventListener("focusin", (event) => {
    const marker = event.target.closest(".text .n");
    if (marker === null) return hide();
    show(marker.dataset.for, marker.getBoundingClientRect());
    marker.setAttribute("aria-describedby", "card");
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy"), words = quoted(event.target);
    if (button) copy(button.closest("li").id.slice(1));
    else if (words && !event.target.closest("a") && getSelection().isCollapsed) copy(words.dataset.q);
  });

  function step(by, from) {
    const there = markers.filter((marker) => marker.offsetParent !== null);
    const at = from ? there.indexOf(from) : there.findIndex((marker) => marker.getBoundingClientRect().top > 0) - (by > 0 ? 1 : 0);
    const next = there[Math.min(Math.max(at + by, 0), there.length - 1)];
    if (!next) return;
    next.scrollIntoView({ block: "nearest" });
    next.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input:not([type=checkbox])")) return;
    const marker = event.target.closest(".text .n");
    const single = keys && keys.checked ? event.key : "";
    if (event.key === "Escape") return hide();
    if (single === "c" && marker) return copy(marker.dataset.for);
    const by = { j: 1, k: -1 }[single] || (marker ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : 0);
    if (!by) return;
    event.preventDefault();
    step(by, marker);
  });

  function sift() {
    const bar = Number(least.value);
    const entries = [...document.querySelectorAll(".said > li")];
    for (const item of entries) {
      const off = Number(item.dataset.c) < bar;
      item.hidden = off;
      for (const element of spans.get(item.id.slice(1)) || []) {
        element.classList.toggle("off", off);
        if (element.classList.contains("block")) element.closest(".b").classList.toggle("off", off);
      }
    }
    hide();
    byId("kept").value = bar.toFixed(2) + ": " + entries.filter((item) => !item.hidden).length + " of " + entries.length + " quotations";
  }

  const found = [...document.querySelectorAll("[data-find]")].map((item) => ({
    item, words: item.dataset.find, section: item.closest(".people")?.parentElement,
  }));
  const stories = found.filter((each) => !each.section), people = found.filter((each) => each.section);

  function search() {
    const wanted = find.value.trim().toLowerCase();
    for (const each of found) each.item.hidden = !each.words.includes(wanted);
    const counted = (these) => these.filter((each) => !each.item.hidden).length + " of " + these.length;
    for (const section of new Set(people.map((each) => each.section))) {
      section.hidden = people.every((each) => each.section !== section || each.item.hidden);
    }
    byId("found").value = counted(stories) + (people.length ? " stories, speakers: " + counted(people) : "");
    hide();
  }

  document.documentElement.classList.add("script");
  for (const element of document.querySelectorAll(".tools, .copy")) element.hidden = false;
  if (least) { least.addEventListener("input", sift); sift(); }
  if (find) { find.addEventListener("input", search); search(); }
  for (const form of document.forms) form.addEventListener("submit", (event) => event.preventDefault());
})();
