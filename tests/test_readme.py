"""The README's Python runs: blocks that start with `>>>` as doctests, others as they stand, in order and one namespace."""

from __future__ import annotations

import doctest
import re

from pairs import ROOT

import newsclean
from newsclean import Article

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?ms)^```python\n(.*?)^```$", README)


def test_the_code_runs() -> None:
    assert BLOCKS
    namespace: dict[str, object] = {}
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    report: list[str] = []
    for number, block in enumerate(BLOCKS, 1):
        if block.startswith(">>>"):
            line = README[: README.index(block)].count("\n")
            case = doctest.DocTest(
                doctest.DocTestParser().get_examples(block), namespace, f"block {number}", "README.md", line, block
            )
            runner.run(case, out=report.append, clear_globs=False)
            namespace = case.globs
        else:
            exec(compile(block, f"README.md, Python block {number}", "exec"), namespace)
    assert not report, "\n".join(report)


def test_every_field_is_in_the_table() -> None:
    rows = set(re.findall(r"(?m)^\| `(\w+)` \|", README))
    assert rows == {*Article.model_fields, *Article.model_computed_fields}


def test_the_commands_name_files_that_are_there() -> None:
    for name in re.findall(r"fixtures/[\w-]+\.txt", README):
        assert (ROOT / name).is_file(), name


def test_the_version_is_in_the_changelog_or_to_come() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in changelog or f"## {newsclean.__version__}" in changelog
