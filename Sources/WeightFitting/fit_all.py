#!/usr/bin/env python3
"""Fit all weights on annotated articles, from nothing, and write them into the weights.txt of a pattern folder.

What a weight decides colours what the engine sees next, so it reads the articles again and again with the weights that it
has by then, and each question is fitted on what it saw in the last two rounds (after Ross, Gordon and Bagnell 2011). It
says how right a fit without each collection is there. No random number is drawn, and of weights.txt only the lines
under « À la main » are read: the same articles, patterns and program give the same bytes.
"""
import argparse
import os
import subprocess

import antecedents
import context
import cues
import speech
import trust
from annotations import collections, gold_spans
from engine import Engine
from weights_file import WeightsFile

# In the order in which the engine asks them; how far to trust the answers is asked last.
QUESTIONS = [cues, speech, antecedents, context]
ROUNDS = 5


class Fitting:
    """Asks the engine one question after the other, and fits its weights on the answers."""

    def __init__(self, engine, gold, collection):
        self.engine, self.gold = engine, gold
        # By document.
        self.collection = collection
        self.fixed = engine.file.by_hand
        self.weights = dict(antecedents.MODEL.expected)
        # Of each question, what was seen in the last round.
        self.seen = {}

    def run(self, rounds):
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", flush=True)
            for question in QUESTIONS:
                self.ask(question)
        self.ask(trust)
        return self.weights

    def ask(self, question):
        quotes = self.engine.quotes(self.weights, sorted(self.collection))
        rows = list(question.examples(quotes, self.gold))
        both = self.seen.get(question, []) + rows
        self.seen[question] = rows
        shares = self.cross_validate(question.MODEL, both, rows)
        fit = question.MODEL.fit(both, self.fixed)
        others = {n: w for n, w in self.weights.items() if not n.startswith(question.PREFIX + "-")}
        self.weights = {**others, **fit}
        print(
            f"  {question.PREFIX}: {len(rows)} examples, {len(fit)} weights; held out, right: "
            f"{', '.join(shares)}",
            flush=True,
        )

    def cross_validate(self, model, rows, judged):
        """How right a fit without each collection is there."""
        shares = []
        for name in sorted(set(self.collection.values())):
            fit = model.fit([row for row in rows if self.collection[row[0]] != name], self.fixed)
            held = [row for row in judged if self.collection[row[0]] == name]
            right = model.right(held, {**fit, **self.fixed})
            shares.append(f"{name} {right / max(1, len(held)):.3f} of {len(held)}")
        return shares


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--quidit", required=True, help="the program")
    parser.add_argument("--gold", required=True, help="folder of annotated articles: ID.txt beside ID.jsonl")
    parser.add_argument("--collections", required=True, help="table of ID<tab>collection below a heading line")
    parser.add_argument("--held-out", help="annotated articles that nothing is fitted on, to measure at the end")
    parser.add_argument("--without", help="leave out the articles of this collection")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("patterns", help="pattern folder, whose weights.txt is written")
    options = parser.parse_args()

    gold, table = gold_spans(options.gold), collections(options.collections)
    collection = {document: table[document] for document, _, _ in gold if table[document] != options.without}
    weights = Fitting(Engine(options.quidit, options.gold, options.patterns), gold, collection).run(options.rounds)
    WeightsFile(os.path.join(options.patterns, "weights.txt")).write(weights)
    for folder in filter(None, [options.gold, options.held_out]):
        measure = ["evaluate", "--patterns", options.patterns, "--by", "figures", "--by", "confidence", folder]
        subprocess.run([options.quidit, *measure], check=True)


if __name__ == "__main__":
    main()
