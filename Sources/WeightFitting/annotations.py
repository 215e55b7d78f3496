"""The annotated articles, and whether the words that the engine found are those of an annotation."""
import json
import os
import re
import unicodedata


def gold_spans(gold_dir):
    """The annotated spans by (document, start, end)."""
    gold = {}
    for name in sorted(os.listdir(gold_dir)):
        if name.endswith(".jsonl"):
            with open(os.path.join(gold_dir, name), encoding="utf-8") as lines:
                for line in lines:
                    span = json.loads(line)
                    gold[name[:-6], span["start"], span["end"]] = span
    return gold


def collections(path):
    """Collection by document, from a table with one heading line."""
    with open(path, encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split("\t") for line in list(lines)[1:])


def words(text):
    plain = unicodedata.normalize("NFKD", (text or "").replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return [w for w in re.split(r"\W+", plain) if len(w) > 2]


def names(label, span):
    """Whether a candidate's words name the annotated speaker: the same words, or the last one and no stranger."""
    mine = words(label)
    for name in [span["speaker"], *span["also"]]:
        theirs = words(name)
        if not mine or not theirs:
            continue
        shared = set(mine) & set(theirs)
        if mine == theirs or (mine[-1] == theirs[-1] and len(shared) == min(len(set(mine)), len(set(theirs)))):
            return True
        if not span["named"] and mine[0] == theirs[0] and 2 * len(shared) >= min(len(mine), len(theirs)):
            return True
    return False


def likeness(mine, theirs):
    """Overlap F1 of two strings' words."""
    first, second = words(mine), words(theirs)
    if first == second:
        return 1.0
    return 2 * len(set(first) & set(second)) / (len(set(first)) + len(set(second)))
