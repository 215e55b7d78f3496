"""The programs that a record compares: each with its command and what its answer must be."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SPANS = r'«[^»]*+»|"[^"\n]*+"'


@dataclass(frozen=True)
class Program:
    """A command on a text; `bytes` of it are read, so that speeds can be compared."""

    name: str
    command: list[str]
    bytes: int
    #: Lines that it must write, or None where it has an answer of its own.
    lines: int | None = None
    stdin: str | None = None
    to_pipe: bool = True
    runs: int = 5


def programs(quidit: Path, python: Path, corpus: "Corpus") -> list[Program]:
    """Those of the comparison that this machine has."""
    lines, plain, size = str(corpus.lines), str(corpus.plain), corpus.bytes
    extract = [str(quidit), "extract", "--input", "jsonl", "--format", "jsonl", "--errors-ok"]
    found = [
        Program("quidit, one thread", [*extract, "--threads", "1", lines], size),
        Program("quidit, one thread, to /dev/null", [*extract, "--threads", "1", lines], size, to_pipe=False),
        Program("quidit, two threads", [*extract, "--threads", "2", lines], size),
        Program("quidit, one plain document", [str(quidit), "extract", "--format", "jsonl", "--threads", "1", plain], size),
        Program("grep -oP, only the spans", ["grep", "-oP", SPANS, plain], size, lines=corpus.spans),
    ]
    if shutil.which("rg"):
        found.append(Program("rg -o, only the spans", ["rg", "-oN", SPANS.replace("*+", "*"), plain], size, lines=corpus.spans))
    if shutil.which("pcre2grep"):
        found.append(Program("pcre2grep -u -o, only the spans", ["pcre2grep", "-u", "-o", SPANS, plain], size))
    found.append(
        Program("Python re, three word orders (EMM)", [sys.executable, str(HERE / "emm_word_orders.py"), lines], size)
    )
    if python.exists():
        found.append(
            Program(
                f"textacy, {corpus.few} documents",
                [str(python), str(HERE / "textacy_quotations.py"), lines, str(corpus.few)],
                corpus.few_bytes,
                runs=1,
            )
        )
    return found


@dataclass(frozen=True)
class Corpus:
    """A corpus as JSON lines and as one plain text."""

    name: str
    lines: Path
    plain: Path
    documents: int
    #: Of the texts alone, in UTF-8.
    bytes: int
    #: Marked spans that lie on one line, as `SPANS` finds them.
    spans: int
    #: How many of the first documents the slowest programs get.
    few: int
    few_bytes: int


def environment_path(name: str, default: Path) -> Path:
    return Path(os.environ.get(name, default))
