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
import math
import os
import re
import sys

from fitting import collections, explained, gold_spans, solve, write_weights

PENALTY = 2.0
ROUNDS = 12


def examples(quidit, gold_dir, patterns):
    """(document, is speech, names of the signs) for every annotated span that the tool found."""
    gold = gold_spans(gold_dir)
    found = []
    for document, start, end, lines in explained(quidit, gold_dir, patterns):
        if span := gold.get((document, start, end)):
            signs = [m[1] for line in lines if (m := re.match(r" +[+-][\d.]+ (speech-\S+)$", line))]
            found.append((document, span["type"] == "speech", signs))
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


def accuracy(rows, weights):
    right = sum((sum(weights.get(s, 0) for s in signs) >= 0) == label for _, label, signs in rows)
    return right / len(rows)


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} spans, {sum(label for _, label, _ in rows)} of them speech")
    if len(sys.argv) > 4:
        collection = collections(sys.argv[4])
        for name in sorted(set(collection.values())):
            held = [row for row in rows if collection.get(row[0]) == name]
            others = [row for row in rows if collection.get(row[0]) != name]
            if held:
                print(f"held out {name}: {accuracy(held, fit(others)):.3f} of {len(held)}")
    weights = fit(rows)
    print(f"all: {accuracy(rows, weights):.3f}")
    write_weights(path, "speech-", weights)


if __name__ == "__main__":
    main()
