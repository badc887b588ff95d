"""The command line: one page in, its Article as JSON, its body, or its audit out.

    newsclean page.txt                 the Article as JSON
    newsclean - --text < page.html     the body alone
    newsclean page.txt --explain       what was kept and taken out, by which rule, and why

Exit codes: 0 for every page that could be read, whatever was found on it; 2 for a file that cannot be read, an unknown
filter or a wrong option.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import newsclean
from newsclean import engine
from newsclean.pipeline import Pipeline

USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code. `arguments` are those of the process if not given."""
    parser = _parser()
    options = parser.parse_args(arguments)
    _write_utf8()
    try:
        pipeline = Pipeline.default().without(*options.without)
    except KeyError as error:
        return _refuse(str(error.args[0]))
    if options.list_filters:
        return _print("\n".join(pipeline.names))
    if options.file is None:
        parser.error("give a FILE to clean, or - to read standard input")
    try:
        source = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    except OSError as error:
        return _refuse(f"cannot read {options.file}: {error.strerror or error}")
    if options.explain or options.html:
        explanation = pipeline.explain(source, url=options.url, encoding=options.encoding)
        return _print(explanation.to_html() if options.html else explanation.to_text(color=_wants_color()))
    article = pipeline.clean(source, url=options.url, encoding=options.encoding)
    if not options.text:
        return _print(article.model_dump_json(indent=2))
    for warning in article.warnings:
        print(f"newsclean: warning: {warning}", file=sys.stderr)
    return _print(article.text)


def _build() -> str:
    return "plain Python" if engine.__file__.endswith(".py") else "compiled"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Clean one Korean news page (text that lost its tags, or HTML) and print the article as JSON.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="the page; - reads standard input")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--text", action="store_true", help="print the body alone")
    output.add_argument("--explain", action="store_true", help="print where every line of the page went, and why")
    output.add_argument("--html", action="store_true", help="print the audit as one HTML document")
    output.add_argument("--list-filters", action="store_true", help="print the names of the filters in their order")
    parser.add_argument("--url", help="the page's address, kept in the article")
    parser.add_argument("--encoding", help="a hint for the page's encoding, such as the charset of the HTTP header")
    parser.add_argument(
        "--without", action="append", default=[], metavar="NAME", help="leave out the filter of this name; may be given again"
    )
    parser.add_argument("--version", action="version", version=f"newsclean {newsclean.__version__} ({_build()})")
    return parser


def _write_utf8() -> None:
    """JSON is UTF-8 whatever the locale says; a stream that a caller put in place of stdout is left as it is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _wants_color() -> bool:
    """See https://no-color.org for the variable."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _print(text: str) -> int:
    try:
        print(text)
        sys.stdout.flush()
    except BrokenPipeError:  # `newsclean page.txt | head`: the reader has what it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _refuse(message: str) -> int:
    print(f"newsclean: {message}", file=sys.stderr)
    return USAGE_ERROR
