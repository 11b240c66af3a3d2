// The language switch stays on the page, and dates of shutdowns say what they mean today.
"use strict";
(() => {
  const words = {
    en: { over: "shut down", day: (n) => (n === 1 ? "1 day left" : `${n} days left`) },
    ko: { over: "종료됨", day: (n) => `${n}일 남음` },
  };
  const language = () => document.documentElement.lang || "en";

  const otherLanguage = (link) => {
    const wanted = link.getAttribute("hreflang");
    const here = `/${language()}/`;
    const at = location.pathname.lastIndexOf(here);
    if (at < 0 || !wanted) return null;
    const page = location.pathname.slice(at + here.length);
    return `${location.pathname.slice(0, at)}/${wanted}/${page}${location.hash}`;
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[hreflang]") : null;
    const target = link && otherLanguage(link);
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      location.assign(target);
    }
  }, true);

  const mark = (cell) => {
    const date = /^\d{4}-\d{2}-\d{2}$/.exec(cell.textContent.trim());
    if (!date) return;
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const left = Math.round((Date.parse(date[0]) - today) / 86_400_000);
    const texts = words[language()] || words.en;
    const badge = document.createElement("span");
    badge.className = `life life-${left <= 0 ? "over" : left <= 90 ? "soon" : "later"}`;
    badge.textContent = left <= 0 ? texts.over : texts.day(left);
    cell.append(badge);
  };

  const markAll = () => {
    if (!/\/models\/(index|lifecycle)\.html$/.test(location.pathname)) return;
    for (const table of document.querySelectorAll(".md-typeset table")) {
      const heads = [...table.querySelectorAll("thead th")];
      const ends = ["Shut down on", "종료일"];
      const column = heads.findIndex((head) => ends.includes(head.textContent.trim()));
      if (column < 0) continue;
      for (const row of table.querySelectorAll("tbody tr")) mark(row.cells[column]);
    }
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", markAll);
  else markAll();
})();
