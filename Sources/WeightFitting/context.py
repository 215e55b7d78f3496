"""Who speaks a quotation that no cue explains, or whose source is a pronoun or a definite noun phrase.

The model is log-linear over each quotation's candidates. A candidate is right when it names the annotated speaker; where
none does, "nobody" is."""
from annotations import names
from log_linear import LogLinear

PREFIX = "context"
# An answer that is right four times in ten raises F1, silence never does: "nobody" has to be that much more probable.
MODEL = LogLinear(penalty=4.0, lowered={"context-nobody": 0.4})


def examples(quotes, gold):
    """(document, candidates as lists of signs, numbers of the right ones)."""
    for document, quote in quotes:
        span = gold.get((document, quote["start"], quote["end"]))
        candidates = quote["candidates"]
        if not span or not candidates:
            continue
        right = []
        if span["speaker"]:
            right = [i for i, c in enumerate(candidates) if c["speaker"] and names(c["speaker"], span)]
        right = right or [i for i, c in enumerate(candidates) if not c["speaker"]]
        yield document, [list(c["signs"]) for c in candidates], right
