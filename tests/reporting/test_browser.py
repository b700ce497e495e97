"""The page in a real browser: nothing refused by its own policy, notes where they belong, no overflow at any width.

Needs Chromium. Where it is absent the tests are skipped, unless HOLDTO_BROWSER=required.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from holdto.checking.finding import Report
from holdto.reporting import html

from . import judged, samples

BROWSER = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
REQUIRED = os.environ.get("HOLDTO_BROWSER") == "required"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(BROWSER is None and not REQUIRED, reason="no Chromium here")]


def run(folder: Path, page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    assert BROWSER is not None, "HOLDTO_BROWSER=required, and no chromium, chromium-browser or google-chrome was found"
    fixed = (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={folder / 'profile'}",
        "--enable-logging=stderr",
    )
    done = subprocess.run([BROWSER, *fixed, *options, page.as_uri()], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("browser")


@pytest.mark.parametrize("report", [samples.article(), samples.hostile()], ids=["article", "hostile"])
def test_the_browser_reads_the_page_without_complaint(report: Report, folder: Path) -> None:
    page = folder / "page.html"
    page.write_text(html.render(report), "utf-8")
    done = run(folder, page, "--dump-dom")
    assert "note-1" in done.stdout
    assert not re.search(r"CONSOLE|Content Security Policy", done.stderr), done.stderr


#: Asks the browser itself, in a copy of the page that may run this one script, how wide things came out.
PROBE = """<script>
const far = [...document.querySelectorAll('body *')].filter(e => !e.closest('.heard, .skip, svg, .table, summary')
  && getComputedStyle(e).position !== 'absolute' && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80));
const seen = [...document.querySelectorAll('.body')].filter(e => e.checkVisibility({contentVisibilityAuto: true})).length;
const box = n => document.getElementById(n).getBoundingClientRect();
document.title = JSON.stringify({far, seen, width: document.documentElement.scrollWidth, window: innerWidth,
  beside: box('note-1').left > box('ref-1').right,
  reached: [...document.querySelectorAll('.note > summary')].filter(e => e.checkVisibility()).length});
</script>"""


def probe(folder: Path, width: int, report: Report) -> dict[str, object]:
    import json

    page = folder / f"probe-{width}.html"
    words = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*/>', "", html.render(report))
    page.write_text(words.replace("</body>", PROBE + "</body>"), "utf-8")
    dom = run(folder, page, f"--window-size={width},2000", "--dump-dom").stdout
    found = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    assert found is not None
    told: dict[str, object] = json.loads(found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    return told


@pytest.mark.parametrize("width", [500, 800, 1100, 1400, 1920])
def test_nothing_is_wider_than_the_window_and_notes_stand_where_there_is_room(width: int, folder: Path) -> None:
    told = probe(folder, width, samples.article())
    assert told["far"] == []
    assert told["width"] == told["window"] == width
    wide = width >= 992
    assert told["beside"] is wide
    assert told["seen"] == (len(judged.findings()) if wide else 0), "a wide page shows every note, a narrow one opens them on request"
    assert told["reached"] == (0 if wide else len(judged.findings())), "the control is there only where it does something"


@pytest.mark.parametrize("width", [500, 1100, 1400])
def test_a_word_without_end_breaks_nothing(width: int, folder: Path) -> None:
    told = probe(folder, width, samples.hostile())
    assert told["far"] == []
    assert told["width"] == width


def test_it_prints_on_a4_pages(folder: Path) -> None:
    page, pdf = folder / "print.html", folder / "print.pdf"
    page.write_text(html.render(samples.article()), "utf-8")
    run(folder, page, "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
    words = pdf.read_bytes()
    assert words.startswith(b"%PDF")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", words)
    assert boxes
    assert all(abs(float(w) - 595) < 2 and abs(float(h) - 842) < 2 for w, h in boxes)


def test_it_can_be_pictured(folder: Path) -> None:
    page, picture = folder / "picture.html", folder / "picture.png"
    page.write_text(html.render(samples.article()), "utf-8")
    run(folder, page, "--window-size=1400,1000", f"--screenshot={picture}")
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    assert (width, height) == (1400, 1000)
