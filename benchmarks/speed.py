"""How fast `clean` is, where the time goes, what the import costs, and whether time grows with length alone.

python -m benchmarks.speed                     everything, on the pages of `fixtures/`
python -m benchmarks.speed --page a.txt b.txt  on pages of your own
python -m benchmarks.speed ratio filters       some parts only
python -m benchmarks.speed html --page *.html  HTML pages of your own
python -m benchmarks.speed --plain             the modules as they are, not compiled

The package is measured as an installation has it, compiled; it is built first where that has not been done.
"""

from __future__ import annotations

import argparse
import math
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from benchmarks.compiled import is_compiled, run_compiled
from benchmarks.floor import least, rebuilt
from benchmarks.html import show_html
from newsclean import Article, Pipeline
from newsclean.assemble import assemble
from newsclean.page import Page

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
FLAGSHIP = "flagship"
LISTS = ("furniture", "traps")
"""Files of `fixtures/` that are no pages."""
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000, 5_000_000)
"""Lengths in characters for the growth measurement; a Korean page has 2,000 to 20,000."""
_MENUS = "정치\n경제\n사회\n문화\n국제\n스포츠\n연예\n날씨\n포토\n군민회관 다시 문 열어 주민들이 반긴다는 소식\n"
"""Menus between lines too long for one."""
ODD = ("가\n", "a | b | c\n", "사진 ", "1" * 38 + "\n", "[", "▲", "a@", "<div>가", _MENUS)
"""Pages that nobody prints, each of which once cost, or might cost, more than its length."""
LARGEST_ODD = 100_000
WATCHED = ("bs4", "selectolax", "lxml")
"""Packages that text alone must not load."""


@dataclass(frozen=True)
class Case:
    """One page to measure on."""

    name: str
    page: str
    article: Article


def load(paths: Sequence[Path]) -> list[Case]:
    pages = [(path.stem, path.read_text(encoding="utf-8")) for path in paths]
    return [Case(name, page, Pipeline.default().clean(page)) for name, page in pages]


def interleaved(calls: Sequence[Callable[[], object]], repeats: int) -> list[float]:
    """Median seconds of each call; the calls take turns, so that a slow moment of the machine hits all of them."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(repeats):
        for call, spent in zip(calls, times, strict=True):
            start = perf_counter()
            call()
            spent.append(perf_counter() - start)
    return [statistics.median(spent) for spent in times]


# --- the ratio to the floor -------------------------------------------------------------------------------


def show_ratio(cases: list[Case], repeats: int) -> None:
    pipeline = Pipeline.default()
    phrases = _phrases(pipeline)
    print(f"clean() against the floor: split, strip, set lookup in {len(phrases)} phrases, build the Article")
    print(f"{'page':<40} {'chars':>7} {'floor µs':>9} {'clean µs':>9} {'ratio':>6}")
    floors, cleans = [], []
    for case in cases:
        assert rebuilt(case.article) == case.article
        floor, clean = interleaved(
            (lambda case=case: least(case.page, phrases, case.article), lambda case=case: pipeline.clean(case.page)),  # type: ignore[misc]
            repeats,
        )
        floors.append(floor)
        cleans.append(clean)
        if case.name == FLAGSHIP or len(cases) <= 12:
            print(f"{case.name:<40} {len(case.page):>7} {floor * 1e6:>9.1f} {clean * 1e6:>9.1f} {clean / floor:>6.1f}")
    if len(cases) > 1:
        floor, clean = statistics.fmean(floors), statistics.fmean(cleans)
        length = statistics.fmean(len(case.page) for case in cases)
        print(f"{f'mean of {len(cases)} pages':<40} {length:>7.0f} {floor * 1e6:>9.1f} {clean * 1e6:>9.1f} {clean / floor:>6.1f}")
        worst = max(range(len(cases)), key=lambda at: cleans[at] / floors[at])
        print(f"highest ratio: {cases[worst].name}, {cleans[worst] / floors[worst]:.1f}")


def _phrases(pipeline: Pipeline) -> frozenset[str]:
    """All whole lines that filters know: the set that the floor looks lines up in."""
    return frozenset(phrase for each in pipeline for phrase in getattr(each, "exact", {}))


# --- where the time goes ----------------------------------------------------------------------------------


def show_filters(cases: list[Case], repeats: int) -> None:
    pipeline = Pipeline.default()
    spent: dict[str, float] = {}
    for case in cases:
        runs = [_timed_run(pipeline, case.page) for _ in range(repeats)]
        for name in runs[0]:
            spent[name] = spent.get(name, 0.0) + statistics.median(run[name] for run in runs)
    whole = sum(spent.values())
    print(f"where the time goes, mean of {len(cases)} pages")
    print(f"{'part':<24} {'µs/page':>8} {'share':>6}")
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{name:<24} {seconds / len(cases) * 1e6:>8.1f} {seconds / whole:>6.1%}")
    print(f"{'sum':<24} {whole / len(cases) * 1e6:>8.1f}")


def _timed_run(pipeline: Pipeline, source: str) -> dict[str, float]:
    """The steps of `Pipeline.clean`, each with its seconds."""
    spent: dict[str, float] = {}
    start = perf_counter()
    document = pipeline._read(source, None, None)
    spent["(reader)"] = perf_counter() - start
    start = perf_counter()
    present = document.look_for(pipeline._literals)
    spent["(literals)"] = perf_counter() - start
    start = perf_counter()
    page = Page(document, pipeline._hits(document))
    spent["(exact phrases)"] = perf_counter() - start
    awake = pipeline._wakes.awake(present)
    for at, each in enumerate(pipeline):
        start = perf_counter()
        if awake[at] or each.name in page.hits:
            page.apply(each(page), each.name)
        spent[each.name] = perf_counter() - start
    start = perf_counter()
    assemble(page)
    spent["(assembly)"] = perf_counter() - start
    return spent


# --- import -----------------------------------------------------------------------------------------------

_IMPORT = f"""
import sys, time
start = time.perf_counter()
import newsclean
imported = time.perf_counter()
newsclean.clean("군민회관 다시 문 연다\\n입력 2031-03-04 17:11\\n가람군은 4일 군민회관을 다시 열었다고 밝혔다.")
print(imported - start, time.perf_counter() - imported, *(name for name in {WATCHED!r} if name in sys.modules))
"""


def show_import(repeats: int) -> None:
    imports, firsts = [], []
    loaded: set[str] = set()
    for _ in range(max(3, min(repeats, 9))):
        done = subprocess.run([sys.executable, "-c", _IMPORT], cwd=ROOT, capture_output=True, text=True, check=True)
        imported, first, *names = done.stdout.split()
        imports.append(float(imported))
        firsts.append(float(first))
        loaded.update(names)
    print(f"import newsclean: {statistics.median(imports):.3f} s; the first, tiny page: {statistics.median(firsts):.3f} s")
    print(f"loaded for text, of {', '.join(WATCHED)}: {', '.join(sorted(loaded)) or 'none'}")


# --- growth -----------------------------------------------------------------------------------------------


def show_growth(largest: int) -> None:
    """Bodies of the fixtures one after the other, as many lines and as one line; 1.0 is linear."""
    paragraphs = [paragraph for case in load(_fixture_paths()) for paragraph in case.article.paragraphs]
    pages = {"many lines": (paragraphs, "\n\n", largest), "one line": (paragraphs, " ", largest)}
    pages |= {f"nothing but {odd[:12]!r}": ([odd], "", min(largest, LARGEST_ODD)) for odd in ODD}
    for name, (texts, joint, most) in pages.items():
        print(f"growth, {name}: chars, seconds, µs per 1,000 characters")
        points = []
        for size in (size for size in SIZES if size <= most):
            page = _repeated(texts, joint, size)
            start = perf_counter()
            Pipeline.default().clean(page)
            seconds = perf_counter() - start
            points.append((len(page), seconds))
            print(f"  {len(page):>9} {seconds:>8.3f} {seconds / len(page) * 1e9:>8.1f}")
        steps = [math.log(t1 / t0) / math.log(n1 / n0) for (n0, t0), (n1, t1) in pairwise(points)]
        print(f"  slope in log-log: {_slope(points):.2f} over all, {', '.join(f'{step:.2f}' for step in steps)} step by step")


def _repeated(paragraphs: list[str], joint: str, size: int) -> str:
    once = joint.join(paragraphs) + joint
    return (once * (size // len(once) + 1))[:size]


def _slope(points: list[tuple[int, float]]) -> float:
    """Least squares over the logarithms."""
    xs, ys = [math.log(n) for n, _ in points], [math.log(t) for _, t in points]
    return statistics.linear_regression(xs, ys).slope


# --- the command ------------------------------------------------------------------------------------------


def _fixture_paths() -> list[Path]:
    return [path for path in sorted(FIXTURES.glob("*.txt")) if path.stem not in LISTS]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = ("ratio", "filters", "import", "growth", "html")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(parts)}; all of them if none is named")
    parser.add_argument("--page", nargs="+", type=Path, metavar="FILE", help="measure on these pages")
    parser.add_argument("--repeats", type=int, default=30, metavar="N", help="calls a page, of which the median counts (30)")
    parser.add_argument("--largest", type=int, default=SIZES[-1], metavar="CHARS", help=f"longest page for growth ({SIZES[-1]})")
    parser.add_argument("--plain", action="store_true", help="do not compile the package first")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(parts):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}")
    if not options.plain and not is_compiled():
        sys.exit(run_compiled(sys.argv[1:]))
    print(f"newsclean as {'compiled' if is_compiled() else 'plain Python'}\n")
    wanted = options.parts or parts
    given: list[Path] = options.page or []
    html = [path for path in given if path.suffix == ".html"] or sorted(FIXTURES.glob("html-*.html"))
    texts = [path for path in given if path.suffix != ".html"]
    cases = load(texts or _fixture_paths()) if {"ratio", "filters"} & set(wanted) else []
    for part in wanted:
        if part == "ratio":
            show_ratio(cases, options.repeats)
        elif part == "filters":
            show_filters(cases, options.repeats)
        elif part == "import":
            show_import(options.repeats)
        elif part == "growth":
            show_growth(options.largest)
        elif html:
            show_html(html, options.repeats, ROOT)
        print()


if __name__ == "__main__":
    main()
