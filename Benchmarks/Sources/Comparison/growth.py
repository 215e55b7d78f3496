"""How processor time and memory grow with the size of a corpus: it should be a straight line, and a level."""

from pathlib import Path

import corpus
from timing import median, run

SIZES = [1_000_000, 4_000_000, 16_000_000]


def measured(quidit: Path, generator: Path, work: Path) -> list[dict]:
    points = []
    for size in SIZES:
        lines = corpus.generated(generator, work, size)
        command = [str(quidit), "extract", "--input", "jsonl", "--format", "jsonl", "--threads", "1", str(lines)]
        middle = median([run(command, to_pipe=False) for _ in range(3)])
        points.append({"bytes": size, "processor": middle.processor, "memory": middle.memory})
    return points
