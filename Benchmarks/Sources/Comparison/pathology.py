"""Documents that no one writes: each must be answered, at a cost that grows in a straight line."""

import subprocess
from pathlib import Path

from timing import run

COUNTS = {
    "quotations": 100_000,
    "unclosed": 1_000_000,
    "nested": 200_000,
    "straight": 1_000_000,
    "names": 1_000_000,
    "verbs": 1_000_000,
    "pronouns": 1_000_000,
}


def measured(quidit: Path, generator: Path, work: Path) -> list[dict]:
    rows = []
    for name, count in COUNTS.items():
        path = work / f"{name}-{count}.txt"
        if not path.exists():
            with open(path, "wb") as output:
                subprocess.run([generator, "pathology", name, str(count)], stdout=output, check=True)
        one = run([str(quidit), "extract", "--format", "jsonl", "--threads", "1", str(path)])
        rows.append(
            {
                "name": name,
                "count": count,
                "bytes": path.stat().st_size,
                "processor": one.processor,
                "memory": one.memory,
                "quotes": one.output_lines,
                "exit": one.exit_code,
            }
        )
    return rows
