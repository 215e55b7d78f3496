#!/usr/bin/env python3
"""Fit the weights by which speech is told from other uses of marks, and write them into Patterns/weights.txt.

usage: fit_speech.py QUIDIT GOLD_DIR WEIGHTS [COLLECTIONS.tsv]

QUIDIT       the tool, whose `explain` tells the signs that hold of each quotation
GOLD_DIR     annotated articles, ID.txt beside ID.jsonl (`start`, `end`, `type` of each span)
WEIGHTS      the file whose `weight speech-…` lines are replaced
COLLECTIONS  ID<tab>collection: prints the accuracy on each collection of a fit on the others

The model is a logistic regression. No random number is drawn: the same input gives the same digits.
"""
import os
import sys

from fitting import explained, fitted, fit_logistic, gold_spans, write_weights


def examples(quidit, gold_dir, patterns):
    """(document, is speech, names of the signs) for every annotated span that the tool found."""
    gold = gold_spans(gold_dir)
    found = []
    for document, quote in explained(quidit, gold_dir, patterns):
        if span := gold.get((document, quote["start"], quote["end"])):
            found.append((document, span["type"] == "speech", list(quote["speech"]["signs"])))
    return found


def fit(rows):
    """Rare signs (a list that opens three quotations) would learn their documents."""
    return fit_logistic(rows, penalty=4.0, least=20, rounds=8)


def accuracy(rows, weights):
    right = sum((sum(weights.get(s, 0) for s in signs) >= 0) == label for _, label, signs in rows)
    return right / len(rows)


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    rows = examples(quidit, gold_dir, os.path.dirname(os.path.abspath(path)))
    print(f"{len(rows)} spans, {sum(label for _, label, _ in rows)} of them speech")
    weights = fitted(rows, fit, accuracy, *sys.argv[4:5])
    write_weights(path, "speech-", weights)


if __name__ == "__main__":
    main()
