#!/usr/bin/env python3
"""Fit the weights by which a pronoun or a short noun phrase finds its antecedent, and write them into a weights file.

usage: fit_antecedents.py QUIDIT GOLD_DIR WEIGHTS COLLECTIONS.tsv

The arguments are those of fit_speech.py; WEIGHTS must stand in its pattern folder, which the tool is run with. Each
antecedent colours the next ones, so no gradient is at hand: the weights are moved one at a time, by steps that are
halved after each round (coordinate ascent, Powell 1964). A move is kept where the attribution F1 gains more than 0.0004 in
all and loses in no collection: weights that hold in one and not in the others are noise. No random number is drawn.
"""
import os
import re
import sys

from fitting import collections, explained, gold_spans, names

ROUNDS = 3
LEAST_GAIN = 0.0004


def read(path):
    with open(path, encoding="utf-8") as lines:
        found = (re.match(r"weight (antecedent-\S+)\s*: (\S+)", line) for line in lines)
        return {m[1]: float(m[2]) for m in found if m}


def write(path, weights):
    """Changes the values where they stand, so that the comments above them stay theirs."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for name, value in weights.items():
        text = re.sub(rf"^(weight {name}\s*: )\S+", rf"\g<1>{value:g}", text, flags=re.M)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def attribution_f1(quidit, gold_dir, patterns, gold, collection):
    """F1 in all and in each collection, by name."""
    right, given, known = {}, {}, {}
    for document, start, end, lines in explained(quidit, gold_dir, patterns):
        shown = "\n".join(lines)
        speaker = re.search(r"^    speaker (.*)$", shown, re.M)[1].rstrip("…")
        span = gold.get((document, start, end))
        if span and speaker != "nobody":
            for part in ("all", collection[document]):
                given[part] = given.get(part, 0) + 1
                right[part] = right.get(part, 0) + (bool(span["speaker"]) and names(speaker, span))
    for (document, _, _), span in gold.items():
        for part in ("all", collection[document]):
            known[part] = known.get(part, 0) + bool(span["speaker"])
    return {part: 2 * right[part] / (given[part] + known[part]) for part in known}


def gains(new, old):
    return new["all"] > old["all"] + LEAST_GAIN and all(new[part] >= old[part] for part in old)


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    patterns = os.path.dirname(os.path.abspath(path))
    gold = gold_spans(gold_dir)
    collection = collections(sys.argv[4])
    weights = read(path)
    best = attribution_f1(quidit, gold_dir, patterns, gold, collection)
    print("before:", {part: round(value, 4) for part, value in best.items()}, flush=True)
    steps = {name: 1.0 if abs(value) >= 1 else 0.5 for name, value in weights.items()}
    for _ in range(ROUNDS):
        for name in weights:
            for step in (steps[name], -steps[name]):
                moved = {**weights, name: round(weights[name] + step, 3)}
                write(path, moved)
                gained = attribution_f1(quidit, gold_dir, patterns, gold, collection)
                if gains(gained, best):
                    best, weights = gained, moved
                    print(f"{name} {weights[name]:g}: {best['all']:.4f}", flush=True)
                    break
            write(path, weights)
        steps = {name: step / 2 for name, step in steps.items()}


if __name__ == "__main__":
    main()
