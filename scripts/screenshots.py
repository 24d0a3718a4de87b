"""Photographs every view in three languages, wide and narrow, into docs/img/views (`make screenshots`).

Starts the page itself, with the real assistant, and asks it for one answer a language.
"""

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "img" / "views"
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
QUESTIONS = {
    "en": "What rights do I have when I am arrested?",
    "ru": "Какие у меня права при задержании?",
    "kk": "Ұсталған кезде менің қандай құқықтарым бар?",
}
VIEWS = {
    "start": "/?",
    "answer": "/?q={question}",
    "cards": "/?cards=",
    "card": "/?card=detention",
    "measures": "/?actions=&chapter=19",
    "find": "/?find=torture+AND+court*",
    "dossier": "/?dossier=",
    "training": "/?packs=detention",
    "quiz": "/?quiz=detention",
    "about": "/?about=privacy",
    "light": "/lite?card=detention",
}
COLOURS = 64
"""Of a picture: enough for text on plain grounds, and a quarter of the bytes."""
BROWSER_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def main() -> int:
    """Takes all pictures."""
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser_path:
        print("screenshots: Chromium was not found: install it.", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(BROWSER_FLAGS))
        for size, (width, height) in SIZES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            for language, question in QUESTIONS.items():
                for name, path in VIEWS.items():
                    page.goto(f"{address}{path.format(question=question)}&lang={language}")
                    settle(page, name)
                    keep(page.screenshot(), FOLDER / f"{name}-{language}-{size}.png")
        browser.close()
    return 0


@contextmanager
def served() -> Iterator[str]:
    """The page, on a free port; ended afterwards."""
    program = subprocess.Popen(
        [sys.executable, "app.py", "--no-browser", "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        for line in program.stdout or ():
            if found := re.search(r"http://[\d.:]+", line):
                yield found[0]
                return
        raise RuntimeError("the page did not start")
    finally:
        program.terminate()
        program.wait(timeout=30)


def settle(page: Page, name: str) -> None:
    """Waits until there is something to see."""
    if name == "light":
        return
    page.wait_for_selector("body.is-mounted")
    if name == "answer":
        page.wait_for_selector("#transcript .chip", timeout=180_000)
    page.wait_for_timeout(300)


def keep(picture: bytes, path: Path) -> None:
    """Stores a picture with few colours."""
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
