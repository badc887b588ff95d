"""Compiles the package with mypyc where it is built as a wheel (`pip install .`); `pyproject.toml` says all the rest.

The modules are plain typed Python and run as they are; compiled, they take about half the time. An editable install stays
uncompiled, so that what a developer edits is what runs. Where compiling fails, for example because there is no C compiler, the wheel is
built from the plain modules and says so. ``NEWSCLEAN_COMPILE=0`` never compiles, ``NEWSCLEAN_COMPILE=1`` fails rather than to fall back.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from setuptools import setup
from setuptools._distutils.ccompiler import new_compiler
from setuptools._distutils.sysconfig import customize_compiler
from setuptools.command.build_ext import build_ext

WANTED = os.environ.get("NEWSCLEAN_COMPILE", "")
PLAIN = ("__init__.py", "__main__.py", "api.py", "article.py", "cli.py", "custom.py", "pipeline.py", "protocol.py", "selectors.py")
"""Files that stay as they are: what users call, which says itself what arguments it takes, pydantic's models, checked protocols."""

FLAGS = ["-fvisibility=hidden", "-fno-semantic-interposition", "-fno-plt"] if sys.platform == "linux" else []
"""What one compiled module calls of another is called directly, not by way of the linker's tables: these are most calls."""


def modules() -> list[str]:
    """Paths of the modules to compile."""
    return sorted(str(path) for path in Path("newsclean").rglob("*.py") if path.name not in PLAIN)


def can_compile() -> bool:
    """A C file that needs Python's headers compiles: asked first, since mypyc works for a minute before it comes to that."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "probe.c")
        source.write_text("#include <Python.h>\nint main(void) { return 0; }\n")
        compiler = new_compiler()
        customize_compiler(compiler)
        try:
            compiler.compile([str(source)], output_dir=folder, include_dirs=[sysconfig.get_path("include")])
        except Exception as error:  # no compiler, no headers: whichever
            print(f"newsclean: no C compiler that works: {error}", file=sys.stderr)
            return False
    return True


def extensions() -> list[Any]:
    """The compiled modules; none where they are not asked for or mypyc cannot make them."""
    if WANTED == "0" or not {"bdist_wheel", "build_ext", "build"} & set(sys.argv):
        return []
    if WANTED != "1" and not can_compile():
        print("newsclean: not compiled, runs as plain Python", file=sys.stderr)
        return []
    try:
        from mypyc.build import mypycify

        found: list[Any] = mypycify(
            ["--config-file=", "--ignore-missing-imports", "--python-version=3.11", *modules()], opt_level="2", debug_level="0", multi_file=True
        )
    except (Exception, SystemExit) as error:  # mypyc is not there, or cannot compile this on this machine
        if WANTED == "1":
            raise
        print(f"newsclean: not compiled, runs as plain Python: {error}", file=sys.stderr)
        return []
    for extension in found:
        extension.extra_compile_args = [*extension.extra_compile_args, *FLAGS]
    return found


class BuildOrLeave(build_ext):
    """Builds all extensions or, where that fails, none: half of them would not import."""

    def run(self) -> None:
        try:
            super().run()
        except Exception as error:  # whatever stops a compiler: it is missing, has no headers, fails
            if WANTED == "1":
                raise
            print(f"newsclean: not compiled, runs as plain Python: {error}", file=sys.stderr)
            for extension in self.extensions:
                Path(self.get_ext_fullpath(extension.name)).unlink(missing_ok=True)
            self.extensions = []

    def build_extensions(self) -> None:
        """As ever, but the files of one extension are compiled side by side: there are 150."""
        compile_files = self.compiler.compile

        def compile_side_by_side(sources: list[str], *args: Any, **options: Any) -> list[str]:
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                return [done for (done,) in pool.map(lambda source: compile_files([source], *args, **options), sources)]

        self.compiler.compile = compile_side_by_side
        super().build_extensions()


setup(ext_modules=extensions(), cmdclass={"build_ext": BuildOrLeave})
