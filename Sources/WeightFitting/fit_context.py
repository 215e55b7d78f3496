#!/usr/bin/env python3
"""Fit the weights by which the speaker of a quotation is chosen that no cue explains, or whose source is a pronoun or a
definite noun phrase, and write them into a weights file.

usage: fit_context.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

The arguments are those of fit_speech.py. The model is log-linear over each quotation's candidates (McFadden's
conditional logit, 1974) with an L2 penalty, fitted by Newton's method. A candidate is right when it names the annotated
speaker; where none does, "nobody" is. No random number is drawn: the same input gives the same digits.
"""
import os
import sys

from fitting import accuracy, explained, fit_candidates, fitted, gold_spans, names, write_weights

# An answer that is right four times in ten raises F1, silence never does: "nobody" has to be that much more probable.
BOLDNESS = 0.4


def examples(quidit, gold_dir, patterns):
    """(document, candidates as lists of signs, numbers of the right ones)."""
    gold = gold_spans(gold_dir)
    found = []
    for document, quote in explained(quidit, gold_dir, patterns):
        span = gold.get((document, quote["start"], quote["end"]))
        candidates = quote["candidates"]
        if not span or not candidates:
            continue
        right = []
        if span["speaker"]:
            right = [i for i, c in enumerate(candidates) if c["speaker"] and names(c["speaker"], span)]
        right = right or [i for i, c in enumerate(candidates) if not c["speaker"]]
        found.append((document, [list(c["signs"]) for c in candidates], right))
    return found


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} quotations without a cue, or with an antecedent")
    weights = fitted(rows, fit_candidates, accuracy, *sys.argv[4:5])
    weights["context-nobody"] -= BOLDNESS
    write_weights(path, "context-", weights)


if __name__ == "__main__":
    main()
