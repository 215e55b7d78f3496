"""Compares quidit with searches and with peers on the same text, checks the answers, and writes a dated record.

usage: bench.py --quidit BINARY --corpus-generator BINARY [--corpus PATH] [--size BYTES] [--textacy PYTHON]
                [--records FOLDER] [--work FOLDER]

The programs take turns, so that a noisy minute meets all of them alike; figures are medians.
"""

import argparse
import datetime
import json
import sys
from pathlib import Path

import accuracy
import corpus
import growth
import machine
import pathology
import record
from programs import programs
from timing import median, run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quidit", type=Path, required=True)
    parser.add_argument("--corpus-generator", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, help="JSON lines or a folder of .txt; without it, made-up articles")
    parser.add_argument("--size", type=int, default=64_000_000, help="bytes of made-up text")
    parser.add_argument("--textacy", type=Path, default=Path("/nonexistent"), help="a Python that has textacy")
    parser.add_argument("--records", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)

    path = arguments.corpus or corpus.generated(arguments.corpus_generator, arguments.work, arguments.size)
    text = corpus.read(path, arguments.work, arguments.corpus.name if arguments.corpus else "made-up articles")
    print(f"{text.name}: {text.documents} documents, {text.bytes} bytes, {text.spans} marked spans", file=sys.stderr)

    timed, mistakes = compare(programs(arguments.quidit, arguments.textacy, text))
    found = {
        "date": datetime.date.today().isoformat(),
        "machine": machine.machine(),
        "versions": versions(arguments.quidit, arguments.textacy),
        "corpus": {"name": text.name, "documents": text.documents, "bytes": text.bytes, "spans": text.spans},
        "programs": timed,
        "growth": growth.measured(arguments.quidit, arguments.corpus_generator, arguments.work),
        "pathology": pathology.measured(arguments.quidit, arguments.corpus_generator, arguments.work),
        "accuracy": accuracy.measured(arguments.quidit, arguments.corpus_generator, arguments.work),
        "mistakes": mistakes,
    }
    folder = record.write(found, arguments.records)
    print(f"record: {folder}", file=sys.stderr)
    for mistake in mistakes:
        print(f"bench: {mistake}", file=sys.stderr)
    return 1 if mistakes else 0


def compare(candidates) -> tuple[list[dict], list[str]]:
    """Runs the programs in turn; says whose answer is not what it must be."""
    runs = {program.name: [] for program in candidates}
    for turn in range(max(program.runs for program in candidates)):
        for program in candidates:
            if turn < program.runs:
                runs[program.name].append(run(program.command, program.stdin, program.to_pipe))
                print(f"  {turn + 1}: {program.name}: {runs[program.name][-1].processor:.2f} s", file=sys.stderr)
    mistakes = []
    timed = []
    for program in candidates:
        middle = median(runs[program.name])
        first = middle.runs[0]
        if any(r.exit_code != 0 for r in middle.runs):
            mistakes.append(f"{program.name}: exit {[r.exit_code for r in middle.runs]}")
        if len({(r.output_bytes, r.output_lines) for r in middle.runs}) > 1:
            mistakes.append(f"{program.name}: its runs answer differently")
        if program.lines is not None and first.output_lines != program.lines:
            mistakes.append(f"{program.name}: {first.output_lines} lines, not {program.lines}")
        timed.append(
            {
                "name": program.name,
                "command": shown(program.command),
                "bytes": program.bytes,
                "wall": middle.wall,
                "processor": middle.processor,
                "memory": middle.memory,
                "lines": first.output_lines,
                "wall of each": [r.wall for r in middle.runs],
                "processor of each": [r.processor for r in middle.runs],
            }
        )
    return timed, mistakes


def shown(command: list[str]) -> str:
    """A command without this machine's folders."""
    return " ".join(Path(word).name if word.startswith("/") else word for word in command)


def versions(quidit: Path, textacy: Path) -> dict:
    said = {
        "quidit": machine.version([str(quidit), "--version"]),
        "grep": machine.version(["grep", "--version"]),
        "rg": machine.version(["rg", "--version"]),
        "pcre2grep": machine.version(["pcre2grep", "--version"]),
        "textacy": machine.version([str(textacy), "-c", "import textacy; print(textacy.__version__)"]),
    }
    return {name: version for name, version in said.items() if version}


if __name__ == "__main__":
    sys.exit(main())
