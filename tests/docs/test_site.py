"""The built site, read in a real browser."""

from __future__ import annotations

import functools
import importlib.util
import posixpath
import subprocess
import sys
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from tests.docs.browser import Browser, browser, find

PHONE = 360


@pytest.fixture(scope="module")
def site(written: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the generated documentation."""
    if importlib.util.find_spec("zensical") is None:
        pytest.skip("zensical is not installed (pip install -e '.[docs]'): NO SITE WAS BUILT")
    folder = tmp_path_factory.mktemp("built") / "site"
    build = [sys.executable, "-m", "specloom", "docs", "build"]
    command = [*build, str(written / "docs"), "--out", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def origin(site: Path) -> Iterator[str]:
    """Where the site is served: a free port of the loopback."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find()
    if program is None:
        pytest.skip("there is no Chromium on this machine: THE SITE WAS NOT READ IN A BROWSER")
    with browser(program, tmp_path_factory.mktemp("profile")) as found:
        yield found


def complaints(events: list[dict[str, Any]], origin: str) -> list[str]:
    """Errors of scripts and of loading, and every request that leaves the site."""
    found = []
    for event in events:
        params = event.get("params", {})
        match event.get("method"):
            case "Runtime.consoleAPICalled" if params["type"] in ("error", "warning", "assert"):
                found.append(f"console: {params['args']}")
            case "Runtime.exceptionThrown":
                found.append(f"exception: {params['exceptionDetails']}")
            case "Log.entryAdded" if params["entry"]["level"] == "error":
                found.append(f"log: {params['entry']['text']} {params['entry'].get('url')}")
            case "Network.requestWillBeSent":
                url = params["request"]["url"]
                if not url.startswith((origin + "/", "data:", "blob:")):
                    found.append(f"outside: {url}")
    return found


def _phone(page: Browser) -> None:
    page.call(
        "Emulation.setDeviceMetricsOverride",
        width=PHONE,
        height=844,
        deviceScaleFactor=1,
        mobile=True,
    )


_MOVE_A_TABLE = """(() => {
  const cell = document.querySelector(".md-typeset tbody td");
  let box = cell.parentElement;
  while (box.scrollWidth <= box.clientWidth || getComputedStyle(box).overflowX === "visible")
    box = box.parentElement;
  box.scrollLeft = 200;
  return [box.scrollLeft, cell.getBoundingClientRect().left - box.getBoundingClientRect().left];
})()"""


def test_a_wide_table_is_moved_beside_its_first_column(origin: str, page: Browser) -> None:
    _phone(page)
    page.visit(f"{origin}/en/models/index.html")
    moved, left = page.evaluate(_MOVE_A_TABLE)
    assert moved == 200 and 0 <= left <= 20


class _Read(HTMLParser):
    """What a page says of itself: its language, its title, its anchors, where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.language = self.title = ""
        self.ids: set[str] = set()
        self.links: list[str] = []
        self._in_title = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        self._in_title = tag == "title" and not self.title
        if tag == "html":
            self.language = given.get("lang", "")
        if tag == "a" and "href" in given:
            self.links.append(given["href"])

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False


def test_every_page_is_reached_by_links_that_lead_somewhere(site: Path) -> None:
    files = {p.relative_to(site).as_posix(): p for p in site.rglob("*.html")}
    read = {name: _Read(file.read_text("utf-8")) for name, file in files.items()}
    todo, reached, broken = ["en/index.html", "ko/index.html"], set[str](), list[str]()
    while todo:
        name = todo.pop()
        if name in reached:
            continue
        reached.add(name)
        for link in read[name].links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            place = (
                posixpath.join(posixpath.dirname(name), unquote(parts.path)) if parts.path else name
            )
            target = posixpath.normpath(place)
            if (site / target).is_dir():
                target += "/index.html"
            anchor = unquote(parts.fragment)
            named = not anchor or target not in read or anchor in read[target].ids
            if not ((site / target).is_file() and named):
                broken.append(f"{name}: {link}")
            elif target in read:
                todo.append(target)
    assert not broken
    assert set(files) - reached == {"index.html"}
    for name in reached:
        assert read[name].language == name.split("/")[0], name
        assert read[name].title.strip(), name


_MOST = 32


def test_pages_are_sound_on_a_phone(site: Path, origin: str, page: Browser) -> None:
    """The longest pages, and others from everywhere: what all have in common is in each."""
    _phone(page)
    files = sorted(site.rglob("*.html"), key=lambda file: (-file.stat().st_size, file))
    chosen = [*files[: _MOST // 2], *files[_MOST // 2 :: max(1, 2 * len(files) // _MOST)]]
    wrong: list[str] = []
    for file in chosen:
        name = file.relative_to(site).as_posix()
        if name == "index.html":
            continue
        wrong += [
            f"{name}: {found}" for found in complaints(page.visit(f"{origin}/{name}"), origin)
        ]
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE:
            wrong.append(f"{name}: {width} pixels wide")
    assert not wrong, "\n".join(wrong)


def test_the_front_page_leads_to_the_readers_language(origin: str, page: Browser) -> None:
    page.call("Emulation.setUserAgentOverride", userAgent="test", acceptLanguage="ko-KR,en")
    page.visit(f"{origin}/index.html")
    page.until("location.pathname === '/ko/index.html'")


def test_the_language_switch_stays_on_the_page(origin: str, page: Browser) -> None:
    page.visit(f"{origin}/en/reference/images.html#imagesedit")
    page.evaluate("document.querySelector('a[hreflang=ko]').click()")
    page.until("location.pathname === '/ko/reference/images.html'")
    assert page.evaluate("location.hash") == "#imagesedit"


def test_light_and_dark(origin: str, page: Browser) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        page.call("Emulation.setEmulatedMedia", features=[feature])
        page.visit(f"{origin}/en/index.html")
        script = "getComputedStyle(document.body).backgroundColor"
        shades[scheme] = sum(map(int, page.evaluate(script)[4:-1].split(",")))
    page.call("Emulation.setEmulatedMedia", features=[])
    assert shades["light"] > 600
    assert shades["dark"] < 200


def test_code_can_be_copied(origin: str, page: Browser) -> None:
    page.visit(f"{origin}/en/quickstart.html")
    count = "document.querySelectorAll('.md-typeset pre').length"
    buttons = "document.querySelectorAll('.md-typeset pre ~ nav button, pre button').length"
    assert page.until(buttons) == page.evaluate(count)


@pytest.mark.parametrize(("language", "word"), [("en", "transcription"), ("ko", "받아쓰기")])
def test_search_finds_pages(origin: str, page: Browser, language: str, word: str) -> None:
    page.visit(f"{origin}/{language}/index.html")
    assert any("transcription" in url for url in _found(page, word))


def test_search_works_from_a_folder_too(site: Path, page: Browser) -> None:
    """Opened without any server, where browsers forbid workers; typed key by key."""
    page.visit((site / "en/index.html").as_uri())
    page.evaluate("document.querySelector('.md-search__button').click()")
    page.until(f"{_FIELD} ? ({_FIELD}.focus(), true) : false")
    word = "transcription"
    for length, key in enumerate(word, 1):
        page.call("Input.dispatchKeyEvent", type="keyDown", text=key, key=key)
        page.call("Input.dispatchKeyEvent", type="keyUp", key=key)
        page.until(f"{_FIELD}.value === {word[:length]!r}")
    page.until(f"{_RESULTS}.some((url) => url.includes('transcription'))")


# The search lives in a tree of its own, out of reach of the page's selectors.
_ROOTS = "[...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)"
_FIELD = f"{_ROOTS}.map((root) => root.querySelector('input[role=combobox]')).find(Boolean)"
_TYPE = f"""(() => {{
  const field = {_FIELD};
  if (!field) return false;
  field.focus();
  field.value = WORD;
  field.dispatchEvent(new Event("input", {{ bubbles: true }}));
  return true;
}})()"""
_RESULTS = f"{_ROOTS}.flatMap((r) => [...r.querySelectorAll('ol a[href]')]).map((a) => a.href)"


def _found(page: Browser, word: str) -> list[str]:
    """The addresses that a search for a word gives."""
    page.evaluate("document.querySelector('.md-search__button').click()")
    page.until(_TYPE.replace("WORD", repr(word)))
    page.until(f"{_RESULTS}.length > 0")
    found: list[str] = page.evaluate(_RESULTS)
    return found


def test_dates_of_shutdowns_say_what_they_mean_today(origin: str, page: Browser) -> None:
    page.visit(f"{origin}/en/models/lifecycle.html")
    marks = page.evaluate("[...document.querySelectorAll('.life')].map((e) => e.textContent)")
    rows = page.evaluate("document.querySelectorAll('.md-typeset tbody tr').length")
    assert len(marks) == rows > 100
    assert marks[-1] == "shut down"
