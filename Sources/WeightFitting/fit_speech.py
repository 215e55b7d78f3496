#!/usr/bin/env python3
"""Fit the weights by which speech is told from other uses of marks, and write them into Patterns/weights.txt.

usage: fit_speech.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

QUIDIT       the tool, whose `explain` prints the signs that hold of each quotation
GOLD_DIR     annotated articles, ID.txt beside ID.jsonl (`start`, `end`, `type` of each span)
WEIGHTS      the file whose `weight speech-…` lines are replaced
COLLECTIONS  ID<tab>collection: prints the accuracy on each collection of a fit on the others

The model is logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares;
Hastie, Tibshirani and Friedman 2009, section 4.4.1). No random number is drawn: the same input gives the same digits.
"""
import json
import math
import os
import re
import subprocess
import sys

PENALTY = 2.0
ROUNDS = 12


def examples(quidit, gold_dir, patterns):
    """(document, is speech, names of the signs) for every annotated span that the tool found."""
    gold = {}
    for name in sorted(os.listdir(gold_dir)):
        if name.endswith(".jsonl"):
            with open(os.path.join(gold_dir, name), encoding="utf-8") as lines:
                for line in lines:
                    span = json.loads(line)
                    gold[name[:-6], span["start"], span["end"]] = span["type"] == "speech"
    paths = sorted(os.path.join(gold_dir, n) for n in os.listdir(gold_dir) if n.endswith(".txt"))
    shown = subprocess.run(
        [quidit, "explain", "--patterns", patterns, *paths], check=True, capture_output=True, text=True
    ).stdout
    found, document, label, signs = [], None, None, []
    for line in shown.split("\n") + ["quote 0 at 0-0: "]:
        if heading := re.match(r"quote \d+ at (\d+)-(\d+): ", line):
            if label is not None:
                found.append((document, label, signs))
            label, signs = gold.get((document, int(heading[1]), int(heading[2]))), []
        elif sign := re.match(r" +[+-][\d.]+ (speech-\S+)$", line):
            signs.append(sign[1])
        elif line.endswith(".txt"):
            if label is not None:
                found.append((document, label, signs))
            document, label = os.path.basename(line)[:-4], None
    return found


def fit(rows):
    """Weights by name."""
    counts = {}
    for _, _, signs in rows:
        for sign in signs:
            counts[sign] = counts.get(sign, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= 5)
    index = {name: i for i, name in enumerate(names)}
    data = [(label, [index[s] for s in signs if s in index]) for _, label, signs in rows]
    size = len(names)
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-PENALTY * w for w in weights]
        hessian = [[0.0] * size for _ in range(size)]
        for i in range(size):
            hessian[i][i] = PENALTY
        for label, signs in data:
            p = 1 / (1 + math.exp(-sum(weights[i] for i in signs)))
            for i in signs:
                gradient[i] += label - p
                row = hessian[i]
                for j in signs:
                    row[j] += p * (1 - p)
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
    return dict(zip(names, weights))


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


def accuracy(rows, weights):
    right = sum((sum(weights.get(s, 0) for s in signs) >= 0) == label for _, label, signs in rows)
    return right / len(rows)


def write(path, weights):
    with open(path, encoding="utf-8") as lines:
        kept = [line for line in lines if not line.startswith("weight speech-")]
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(kept)
        for name in sorted(weights):
            out.write(f"weight {name} : {weights[name]:.2f}\n")


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} spans, {sum(label for _, label, _ in rows)} of them speech")
    if len(sys.argv) > 4:
        with open(sys.argv[4], encoding="utf-8") as lines:
            collection = dict(line.rstrip("\n").split("\t") for line in list(lines)[1:])
        for name in sorted(set(collection.values())):
            held = [row for row in rows if collection.get(row[0]) == name]
            others = [row for row in rows if collection.get(row[0]) != name]
            if held:
                print(f"held out {name}: {accuracy(held, fit(others)):.3f} of {len(held)}")
    weights = fit(rows)
    print(f"all: {accuracy(rows, weights):.3f}")
    write(path, weights)


if __name__ == "__main__":
    main()
