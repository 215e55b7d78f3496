#!/usr/bin/env python3
"""Fit the weights by which the speaker of a quotation is chosen that no cue explains, or whose source is in doubt, and
write them into a weights file.

usage: fit_context.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

The arguments are those of fit_speech.py. The model is log-linear over each quotation's candidates (McFadden's
conditional logit, 1974) with an L2 penalty, fitted by Newton's method. A candidate is right when it names the annotated
speaker; where none does, "nobody" is. No random number is drawn: the same input gives the same digits.
"""
import math
import os
import re
import sys

from fitting import explained, fitted, gold_spans, names, solve, write_weights

PENALTY = 2.0
ROUNDS = 15
# An answer that is right four times in ten raises F1, silence never does: "nobody" has to be that much more probable.
BOLDNESS = 0.4


def examples(quidit, gold_dir, patterns):
    """(document, candidates as lists of signs, numbers of the right ones)."""
    gold = gold_spans(gold_dir)
    found = []
    for document, start, end, lines in explained(quidit, gold_dir, patterns):
        span = gold.get((document, start, end))
        shown = [m for line in lines if (m := re.match(r" +candidate (.*) by (\S+) [+-][\d.]+: (.*)$", line))]
        if not span or not shown:
            continue
        candidates = [m[3].split() for m in shown]
        right = []
        if span["speaker"]:
            right = [i for i, m in enumerate(shown) if m[2] != "none" and names(m[1], span)]
        found.append((document, candidates, right or [i for i, m in enumerate(shown) if m[2] == "none"]))
    return found


def fit(rows):
    """Weights by name."""
    signs = sorted({sign for _, candidates, _ in rows for candidate in candidates for sign in candidate})
    index = {name: i for i, name in enumerate(signs)}
    size = len(signs)
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-PENALTY * w for w in weights]
        hessian = [[PENALTY if i == j else 0.0 for j in range(size)] for i in range(size)]
        for _, candidates, right in rows:
            numbers = [[index[s] for s in candidate] for candidate in candidates]
            sums = [math.exp(sum(weights[i] for i in n)) for n in numbers]
            shares = [s / sum(sums) for s in sums]
            chosen = sum(sums[i] for i in right)
            mean, target = [0.0] * size, [0.0] * size
            for k, n in enumerate(numbers):
                for i in n:
                    mean[i] += shares[k]
                    if k in right:
                        target[i] += sums[k] / chosen
            for k, n in enumerate(numbers):
                for i in n:
                    for j in n:
                        hessian[i][j] += shares[k]
            used = [i for i in range(size) if mean[i] or target[i]]
            for i in used:
                gradient[i] += target[i] - mean[i]
                for j in used:
                    hessian[i][j] -= mean[i] * mean[j]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 0.001:
            break
    return dict(zip(signs, weights))


def accuracy(rows, weights):
    right = 0
    for _, candidates, answers in rows:
        sums = [sum(weights.get(s, 0) for s in candidate) for candidate in candidates]
        right += sums.index(max(sums)) in answers
    return right / len(rows)


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} quotations without a cue, or in doubt")
    weights = fitted(rows, fit, accuracy, *sys.argv[4:5])
    weights["context-nobody"] -= BOLDNESS
    write_weights(path, "context-", weights)


if __name__ == "__main__":
    main()
