"""HTML: pages a second against parsing alone with BeautifulSoup on lxml, and against trafilatura with metadata where it is installed.

All take turns on the same pages in one run. Peak memory is that of a process of its own, above what it had after the import.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from bs4 import BeautifulSoup

import newsclean

LARGE = 400_000
"""Bytes of the page for the memory measurement."""

_MEMORY = """
import re, sys
import newsclean

def peak():  # of this program alone; getrusage also counts what the parent had when it forked
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])

newsclean.clean("<p>가람군은 4일 군민회관을 다시 열었다고 밝혔다.</p>".encode())
page = sys.stdin.buffer.read()
before = peak()
newsclean.clean(page)
print(peak() - before)
"""


def _contenders() -> dict[str, Callable[[bytes], object]]:
    found: dict[str, Callable[[bytes], object]] = {
        "newsclean.clean": newsclean.clean,
        "BeautifulSoup(…, 'lxml')": lambda page: BeautifulSoup(page, "lxml"),
    }
    if find_spec("trafilatura"):
        extract: Callable[..., object] = import_module("trafilatura").bare_extraction
        found["trafilatura"] = lambda page: extract(page, with_metadata=True)
    return found


def show_html(paths: list[Path], repeats: int, root: Path) -> None:
    pages = [path.read_bytes() for path in paths]
    contenders = _contenders()
    spent = dict.fromkeys(contenders, 0.0)
    for page in pages:
        best = dict.fromkeys(contenders, float("inf"))
        for _ in range(max(2, repeats // 6)):
            for name, call in contenders.items():
                start = perf_counter()
                call(page)
                best[name] = min(best[name], perf_counter() - start)
        for name, seconds in best.items():
            spent[name] += seconds
    ours = spent["newsclean.clean"]
    length = sum(map(len, pages)) / len(pages)
    print(f"HTML: {len(pages)} pages of {length:,.0f} bytes in the mean, best of {max(2, repeats // 6)} runs each, taking turns")
    print(f"{'':<26} {'ms/page':>8} {'pages/s':>8} {'ours is':>9}")
    for name, seconds in spent.items():
        ms = seconds / len(pages) * 1e3
        print(f"{name:<26} {ms:>8.2f} {1e3 / ms:>8.0f} {seconds / ours:>8.1f}×")
    if not Path("/proc/self/status").exists():
        return
    whole = max(pages, key=len)
    large = (whole * (LARGE // len(whole) + 1))[:LARGE]
    done = subprocess.run([sys.executable, "-c", _MEMORY], cwd=root, input=large, capture_output=True, check=True)
    print(f"peak memory for a page of {LARGE:,} bytes: {int(done.stdout) / 1024:.1f} MB above import and a first page")
