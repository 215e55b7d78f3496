#!/usr/bin/env python3
"""Fit the weights by which one of several readings of what stands beside a quotation is chosen.

usage: fit_cues.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

The arguments are those of fit_speech.py. The model is log-linear over each quotation's readings and "none of them"
(McFadden's conditional logit, 1974). A reading is right when its source has the words of the annotated source or
designates the annotated speaker, and of these one whose cue has the words of the annotated cue; where none is, "none of them" is. No random number is drawn.
"""
import os
import sys

from fitting import accuracy, explained, fit_candidates, fitted, gold_spans, names, words, write_weights


def examples(quidit, gold_dir, patterns):
    """(document, readings as lists of signs, numbers of the right ones)."""
    gold = gold_spans(gold_dir)
    found = []
    for document, quote in explained(quidit, gold_dir, patterns):
        span = gold.get((document, quote["start"], quote["end"]))
        readings = quote["readings"]
        if not span or not readings or span["type"] != "speech":
            continue
        right = []
        if span["speaker"]:
            right = [i for i, r in enumerate(readings) if r["pattern"] and same_words(r["source"], span["source"])]
            right = right or [i for i, r in enumerate(readings) if r["pattern"] and names(r["speaker"], span)]
            # Of several with the right source, those with the right cue.
            right = [i for i in right if same_words(readings[i]["cue"], span["cue"])] or right
        nobody = [i for i, r in enumerate(readings) if not r["pattern"]]
        found.append((document, [list(r["signs"]) for r in readings], right or nobody))
    return found


def same_words(mine, theirs):
    """Whether two sources share most of their words."""
    first, second = words(mine), words(theirs)
    if not first and not second:
        return bool(mine) and bool(theirs) and mine.casefold() == theirs.casefold()
    return 2 * len(set(first) & set(second)) > 0.6 * (len(set(first)) + len(set(second)))


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} quotations with a reading, {sum(len(r[1]) > 2 for r in rows)} with several")
    write_weights(path, "cue-", fitted(rows, fit_candidates, accuracy, *sys.argv[4:5]))


if __name__ == "__main__":
    main()
