#!/usr/bin/env python3
"""Fit the weights by which a pronoun or a noun phrase finds whom it designates, and write them into a weights file.

usage: fit_antecedents.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

The arguments are those of fit_speech.py; WEIGHTS must stand in its pattern folder, which the tool is run with. The model
is fit_context.py's, log-linear over the candidates of each source whose words the annotation confirms. A candidate is right
when it names the annotated speaker; where none does, "someone new" is.

What a pass decides colours what it sees next, so the weights are fitted on the engine's own way through the text: the
tool runs with the weights of the pass before, and each pass learns from the candidates of the last two (after Ross, Gordon
and Bagnell 2011). The first pass takes the weights below; the one whose sources were right most often is kept. No random
number is drawn.
"""
import os
import sys

from fitting import accuracy, explained, fit_candidates, fitted, gold_spans, names, words, write_weights

PASSES = 6
EXPECTED = {
    "pronoun": {
        "sentence1": -1, "sentence2": -1, "sentence3": -1, "sentence5": -2, "sentence8": -3, "sentence13": -5,
        "same-paragraph": 0.5, "was-subject": 0.5, "subject-of-sentence": 1, "was-complement": -0.25, "was-source": 1.5,
        "person": 1.5, "unknown-type": -1, "unknown-gender": -1, "named": 1.25, "speaks-somewhere": 1,
        "mentioned2": 0.2, "mentioned3": 0.1, "mentioned5": 0.2, "mentioned9": 0.2, "subject1": 0.25, "subject2": 0.2,
        "subject4": 0.2, "ahead": -10, "ahead-first": 2, "latest-by-pronoun": 8, "new": -8,
    },
    "noun": {
        "sentence1": -1, "sentence2": -1, "sentence3": -1, "sentence5": -2, "sentence8": -3, "sentence13": -5,
        "same-paragraph": 0.5, "was-subject": 0.5, "subject-of-sentence": 1, "was-complement": -0.25, "complement-of-sentence": -1.5, "was-source": 1.5,
        "person": 1.5, "unknown-type": -1, "unknown-gender": -1, "named": 1.25, "speaks-somewhere": 1,
        "mentioned2": 0.2, "mentioned3": 0.1, "mentioned5": 0.2, "mentioned9": 0.2, "subject1": 0.25, "subject2": 0.2,
        "subject4": 0.2, "same-role": 3, "guessed-role": 3, "synonym": 3, "other-role": -0.75, "same-modifier": 2, "same-words": 2,
        "other-modifier": -3, "takes-up": 0.5, "ahead": -4.5, "ahead-nobody-yet": 1.5, "new": -2.5, "new-modified": 4,
    },
}
SCALE = 0.5
PENALTY = 40.0


def likeness(mine, theirs):
    """Overlap F1 of two strings' words."""
    mine, theirs = words(mine), words(theirs)
    shared = len(set(mine) & set(theirs))
    return 1.0 if mine == theirs else 2 * shared / max(1, len(mine) + len(theirs))


def examples(quidit, gold_dir, patterns):
    """(document, candidates as lists of signs, numbers of the right ones)."""
    gold = gold_spans(gold_dir)
    found = []
    for document, quote in explained(quidit, gold_dir, patterns):
        span = gold.get((document, quote["start"], quote["end"]))
        antecedents = quote["antecedents"]
        if not span or not antecedents or not span["speaker"] or not span["source"]:
            continue
        if not quote["source"] or likeness(quote["source"]["text"], span["source"]) < 0.6:
            continue
        candidates = [list(a["signs"]) for a in antecedents]
        new = next(i for i, a in enumerate(antecedents) if not a["speaker"])
        right = [i for i, a in enumerate(antecedents) if a["speaker"] and names(a["speaker"], span)]
        # A pronoun without its antecedent in sight teaches nothing.
        if right or "antecedent-noun-new" in candidates[new]:
            found.append((document, candidates, right or [new]))
    return found


def expected():
    return {f"antecedent-{form}-{name}": SCALE * v for form, values in EXPECTED.items() for name, v in values.items()}


def fit(rows):
    return fit_candidates(rows, PENALTY, expected=expected())


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    patterns = os.path.dirname(os.path.abspath(path))
    weights = expected()
    rows, tried = [], []
    for number in range(PASSES):
        write_weights(path, "antecedent-", weights)
        seen = examples(quidit, gold_dir, patterns)
        tried.append((accuracy(seen, weights), -number, weights))
        print(f"pass {number + 1}: {len(seen)} sources, {tried[-1][0]:.4f} right", flush=True)
        rows = [*rows[-len(seen):], *seen]
        if number + 1 < PASSES:
            weights = fit(rows)
    fitted(rows, fit, accuracy, *sys.argv[4:5])
    write_weights(path, "antecedent-", max(tried)[2])


if __name__ == "__main__":
    main()
