"""The text that is searched: made by the generator, or a user's own."""

import json
import re
import subprocess
from pathlib import Path

from programs import SPANS, Corpus

FEW = 200


def generated(generator: Path, folder: Path, size: int, seed: int = 1) -> Path:
    """Made-up articles, at least `size` bytes of text; made once."""
    path = folder / f"corpus-{seed}-{size}.jsonl"
    if not path.exists():
        part = path.with_suffix(".part")
        with open(part, "wb") as output:
            subprocess.run([generator, "lines", str(seed), str(size)], stdout=output, check=True)
        part.rename(path)
    return path


def read(path: Path, folder: Path, name: str) -> Corpus:
    """A corpus in JSON lines (or a folder of texts) with its plain text beside it."""
    lines = as_lines(path, folder)
    plain = folder / (lines.stem + ".txt")
    documents = size = spans = few_bytes = 0
    pattern = re.compile(SPANS)
    with open(lines, encoding="utf-8") as source, open(plain, "w", encoding="utf-8") as output:
        for line in source:
            text = json.loads(line)["text"]
            count = len(text.encode())
            documents += 1
            size += count
            if documents <= FEW:
                few_bytes += count
            spans += sum(1 for paragraph in text.split("\n") for _ in pattern.finditer(paragraph))
            output.write(text + "\n\n")
    return Corpus(name, lines, plain, documents, size, spans, min(FEW, documents), few_bytes)


def as_lines(path: Path, folder: Path) -> Path:
    """A user's corpus as JSON lines with `id` and `text`: a file of JSON lines as it is, a folder of `.txt` files packed."""
    if path.is_file():
        return path
    lines = folder / f"{path.name}.jsonl"
    with open(lines, "w", encoding="utf-8") as output:
        for file in sorted(path.rglob("*.txt")):
            text = file.read_text(encoding="utf-8", errors="replace")
            output.write(json.dumps({"id": file.name, "text": text}, ensure_ascii=False) + "\n")
    return lines
