"""What the fitting scripts share: running the tool, reading what it explains, algebra, and writing weights."""
import json
import os
import re
import subprocess


def gold_spans(gold_dir):
    """The annotated spans by (document, start, end)."""
    gold = {}
    for name in sorted(os.listdir(gold_dir)):
        if name.endswith(".jsonl"):
            with open(os.path.join(gold_dir, name), encoding="utf-8") as lines:
                for line in lines:
                    span = json.loads(line)
                    gold[name[:-6], span["start"], span["end"]] = span
    return gold


def explained(quidit, gold_dir, patterns):
    """(document, start, end, lines) for every quotation that the tool explains in the texts of a folder."""
    paths = sorted(os.path.join(gold_dir, n) for n in os.listdir(gold_dir) if n.endswith(".txt"))
    shown = subprocess.run(
        [quidit, "explain", "--patterns", patterns, *paths], check=True, capture_output=True, text=True
    ).stdout
    document, quotation = None, None
    for line in shown.split("\n"):
        if heading := re.match(r"quote \d+ at (\d+)-(\d+): ", line):
            if quotation:
                yield quotation
            quotation = (document, int(heading[1]), int(heading[2]), [])
        elif line.endswith(".txt") and not line.startswith(" "):
            if quotation:
                yield quotation
            document, quotation = os.path.basename(line)[:-4], None
        elif quotation:
            quotation[3].append(line)
    if quotation:
        yield quotation


def solve(matrix, vector):
    """Gauss's elimination with partial pivoting."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for r in range(column + 1, size):
            factor = rows[r][column] / rows[column][column]
            if factor:
                for c in range(column, size + 1):
                    rows[r][c] -= factor * rows[column][c]
    answer = [0.0] * size
    for r in range(size - 1, -1, -1):
        rest = sum(rows[r][c] * answer[c] for c in range(r + 1, size))
        answer[r] = (rows[r][size] - rest) / rows[r][r]
    return answer


def collections(path):
    """Collection by document, from a table with one heading line."""
    with open(path, encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split("\t") for line in list(lines)[1:])


def write_weights(path, prefix, weights):
    """Replaces the lines `weight PREFIX…` of a file, at its end."""
    with open(path, encoding="utf-8") as lines:
        kept = [line for line in lines if not line.startswith(f"weight {prefix}")]
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(kept)
        for name in sorted(weights):
            out.write(f"weight {name} : {weights[name]:.2f}\n")
