"""The command line, as a process where that matters and in this one where it does not."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from pairs import FIXTURES, ROOT

import newsclean
from newsclean import Article, Pipeline
from newsclean.cli import main

PAGE = FIXTURES / "flagship.txt"
TEXT = PAGE.read_text(encoding="utf-8")
ARTICLE = newsclean.clean(TEXT)


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsclean", *arguments], cwd=ROOT, input=given, capture_output=True, check=False
    )


def test_prints_the_article_as_json() -> None:
    done = run(str(PAGE))
    assert done.returncode == 0 and done.stderr == b""
    printed = done.stdout.decode("utf-8")
    assert Article.model_validate_json(printed) == ARTICLE
    assert printed.startswith('{\n  "title": ') and "\\u" not in printed


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_reads_standard_input_in_any_encoding(encoding: str) -> None:
    done = run("-", given=TEXT.encode(encoding))
    assert done.returncode == 0
    assert Article.model_validate_json(done.stdout) == ARTICLE


def test_runs_in_a_plain_locale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", str(PAGE), "--text"],
        cwd=ROOT,
        env={"PATH": "", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode("utf-8") == ARTICLE.text + "\n"


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGE), "--text"]) == 0
    assert capsys.readouterr().out == ARTICLE.text + "\n"


def test_text_tells_the_warnings_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    assert main([str(empty), "--text"]) == 0
    printed = capsys.readouterr()
    assert printed.out == "\n" and "newsclean: warning: " in printed.err


def test_explain_is_plain_where_the_output_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGE), "--explain"]) == 0
    assert capsys.readouterr().out == newsclean.explain(TEXT).to_text() + "\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_explain_has_colour_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert main([str(PAGE), "--explain"]) == 0
    assert isinstance(sys.stdout, Terminal)
    assert sys.stdout.getvalue() == newsclean.explain(TEXT).to_text(color=True) + "\n"
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert main([str(PAGE), "--explain"]) == 0
    assert isinstance(sys.stdout, Terminal) and "\x1b" not in sys.stdout.getvalue()


def test_html(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGE), "--html"]) == 0
    assert capsys.readouterr().out == newsclean.explain(TEXT).to_html() + "\n"


def test_url_and_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(TEXT.replace("‧", "·").encode("cp949", "replace"))
    assert main([str(page), "--url", "https://news.hanbit.example/1", "--encoding", "euc-kr"]) == 0
    article = Article.model_validate_json(capsys.readouterr().out)
    assert article.url == "https://news.hanbit.example/1"
    assert article.title == ARTICLE.title


def test_without(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGE), "--without", "dates", "--without", "captions"]) == 0
    article = Article.model_validate_json(capsys.readouterr().out)
    assert article == Pipeline.default().without("dates", "captions").clean(TEXT)
    assert article.published_at is None and article.captions == ()


def test_list_filters(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-filters"]) == 0
    assert capsys.readouterr().out.split() == list(Pipeline.default().names)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out in {f"newsclean {newsclean.__version__} ({build})\n" for build in ("compiled", "plain Python")}


def test_a_missing_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for missing in (tmp_path / "nowhere.txt", tmp_path):
        assert main([str(missing)]) == 2
        printed = capsys.readouterr()
        assert printed.out == "" and printed.err.startswith(f"newsclean: cannot read {missing}: ")


def test_an_unknown_filter_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PAGE), "--without", "captoins"]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and "Did you mean 'captions'?" in printed.err and "body_zone" in printed.err


@pytest.mark.parametrize("arguments", [[], [str(PAGE), "--text", "--explain"], [str(PAGE), "--nonsense"]])
def test_a_wrong_call_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: newsclean" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
def test_a_closed_pipe_is_no_error() -> None:
    reader = f"{sys.executable} -m newsclean {PAGE} --html | head -c 10"
    done = subprocess.run(["sh", "-c", reader], cwd=ROOT, capture_output=True, check=True)
    assert done.stderr == b""
