"""Which of several readings of what stands beside a quotation counts.

The model is log-linear over each quotation's readings and "none of them". A reading is right when its source has the
words of the annotated source or designates the annotated speaker, and of these one whose cue has the words of the
annotated cue; where none is, "none of them" is."""
from annotations import likeness, names, words
from log_linear import LogLinear

PREFIX = "cue"
MODEL = LogLinear(penalty=2.0)


def examples(quotes, gold):
    """(document, readings as lists of signs, numbers of the right ones)."""
    for document, quote in quotes:
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
        yield document, [list(r["signs"]) for r in readings], right or nobody


def same_words(mine, theirs):
    """Whether two strings share most of their words; without a long word, whether they are the same."""
    if not words(mine) and not words(theirs):
        return bool(mine) and bool(theirs) and mine.casefold() == theirs.casefold()
    return likeness(mine, theirs) > 0.6
