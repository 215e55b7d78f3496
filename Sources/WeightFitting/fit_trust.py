#!/usr/bin/env python3
"""Fit the weights behind `confidence` and write them into a weights file, so that of the answers with 0.9 nine in ten
are right; print how well that holds.

usage: fit_trust.py QUIDIT GOLD_DIR WEIGHTS [OTHER_GOLD_DIR]

The first arguments are those of fit_speech.py. With OTHER_GOLD_DIR the table is of that folder, which was not fitted on.
Run it last: it learns how far the answers of the other weights can be trusted.
"""
import math
import os
import sys

from fitting import explained, fit_logistic, gold_spans, names, write_weights


def examples(quidit, gold_dir, patterns):
    """(document, is right, signs) for every span that the tool gives a speaker, or would if it doubted less."""
    gold = gold_spans(gold_dir)
    found = []
    for document, quote in explained(quidit, gold_dir, patterns):
        span = gold.get((document, quote["start"], quote["end"]))
        speaker = quote["doubted"]["speaker"] if quote["doubted"] else quote["speaker"]
        if span and speaker and quote["kind"] != "nonspeech":
            right = bool(span["speaker"]) and names(speaker, span)
            found.append((document, right, list(quote["trust"]["signs"])))
    return found


def report(rows, weights):
    """Ten bins of confidence, the calibration error, and how well confidence tells right from wrong."""
    scored = [(1 / (1 + math.exp(-sum(weights.get(s, 0) for s in signs))), right) for _, right, signs in rows]
    error = 0.0
    print("confidence   answers   right")
    for low in range(10):
        inside = [(p, r) for p, r in scored if low / 10 <= p < low / 10 + 0.1 or (low == 9 and p >= 1)]
        if inside:
            right = sum(r for _, r in inside) / len(inside)
            mean = sum(p for p, _ in inside) / len(inside)
            error += abs(right - mean) * len(inside) / len(scored)
            print(f"{low / 10:.1f} to {low / 10 + 0.1:.1f} {len(inside):9d} {right:9.3f}")
    wins = ties = pairs = 0
    wrong = [p for p, r in scored if not r]
    for p in (p for p, r in scored if r):
        wins += sum(p > q for q in wrong)
        ties += sum(p == q for q in wrong)
        pairs += len(wrong)
    print(f"calibration error {error:.3f}, area under the curve {(wins + ties / 2) / max(pairs, 1):.3f}")


def main():
    quidit, gold_dir, path = sys.argv[1:4]
    patterns = os.path.dirname(os.path.abspath(path))
    weights = fit_logistic(examples(quidit, gold_dir, patterns))
    write_weights(path, "trust-", weights)
    report(examples(quidit, sys.argv[4] if len(sys.argv) > 4 else gold_dir, patterns), weights)


if __name__ == "__main__":
    main()
