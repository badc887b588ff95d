"""The package as `pip install .` makes it, compiled, so that its speed can be measured beside a tree that is being edited."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from newsclean import page

ROOT = Path(__file__).resolve().parent.parent
_BUILT = ROOT / "build" / "compiled"
_STAMP = _BUILT / "stamp"


def is_compiled() -> bool:
    """Whether the package that this process has imported is compiled."""
    return not page.__file__.endswith(".py")


def run_compiled(arguments: list[str]) -> int:
    """Run ``python -m benchmarks.speed`` with the compiled package; the exit code.

    Building takes minutes and is done anew where a module is newer than what was built. Raises `subprocess.CalledProcessError`
    where it fails, for example without a C compiler.
    """
    sources = [ROOT / "setup.py", *(ROOT / "newsclean").rglob("*.py")]
    if not _STAMP.exists() or _STAMP.stat().st_mtime < max(path.stat().st_mtime for path in sources):
        print("compiling the package, which takes some minutes …", file=sys.stderr, flush=True)
        build = [sys.executable, "setup.py", "--quiet", "build", "--build-lib", str(_BUILT)]
        subprocess.run(build, cwd=ROOT, env={**os.environ, "NEWSCLEAN_COMPILE": "1"}, check=True, stdout=subprocess.DEVNULL)
        _STAMP.touch()
    # The first directory on the path is otherwise the current one, where the plain modules are.
    paths = {"PYTHONPATH": os.pathsep.join((str(_BUILT), str(ROOT))), "PYTHONSAFEPATH": "1"}
    return subprocess.run([sys.executable, "-m", "benchmarks.speed", *arguments], env={**os.environ, **paths}, check=False).returncode
