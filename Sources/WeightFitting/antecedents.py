"""Whom a pronoun or a noun phrase designates.

The model is log-linear over the candidates of each source whose words the annotation confirms. A candidate is right when
it names the annotated speaker; where none does, "someone new" is. A strong penalty pulls each weight towards the one
below, which a person expects."""
from annotations import likeness, names
from log_linear import LogLinear

PREFIX = "antecedent"
EXPECTED = {
    "pronoun": {
        "sentence1": -1, "sentence2": -1, "sentence3": -1, "sentence5": -2, "sentence8": -3, "sentence13": -5,
        "same-paragraph": 0.5, "was-subject": 0.5, "subject-of-sentence": 1, "was-complement": -0.25, "was-source": 1.5,
        "person": 1.5, "unknown-type": -1, "unknown-gender": -1, "named": 1.25, "speaks-somewhere": 1,
        "mentioned2": 0.2, "mentioned3": 0.1, "mentioned5": 0.2, "mentioned9": 0.2, "subject1": 0.25, "subject2": 0.2,
        "subject4": 0.2, "ahead": -10, "ahead-first": 2, "latest-by-pronoun": 8, "new": -8, "chained": 1, "chained-here": 0.6,
    },
    "noun": {
        "sentence1": -1, "sentence2": -1, "sentence3": -1, "sentence5": -2, "sentence8": -3, "sentence13": -5,
        "same-paragraph": 0.5, "was-subject": 0.5, "subject-of-sentence": 1, "was-complement": -0.25, "complement-of-sentence": -1.5, "was-source": 1.5,
        "person": 1.5, "unknown-type": -1, "unknown-gender": -1, "named": 1.25, "speaks-somewhere": 1,
        "mentioned2": 0.2, "mentioned3": 0.1, "mentioned5": 0.2, "mentioned9": 0.2, "subject1": 0.25, "subject2": 0.2,
        "subject4": 0.2, "same-role": 3, "guessed-role": 3, "synonym": 3, "other-role": -0.75, "same-modifier": 2, "same-words": 2,
        "other-modifier": -3, "takes-up": 0.5, "ahead": -4.5, "ahead-nobody-yet": 1.5, "new": -2.5, "new-modified": 4,
        "figure-head": 3, "figure-words": 3, "figure-other-words": -1, "figure-other-head": -1, "figure-shared-words": 1,
        "same-field": 0.4, "other-field": -2, "uncalled-modified": -0.6,
    },
}
MODEL = LogLinear(
    penalty=40.0,
    expected={f"antecedent-{form}-{name}": v / 2 for form, values in EXPECTED.items() for name, v in values.items()},
)


def examples(quotes, gold):
    """(document, candidates as lists of signs, numbers of the right ones)."""
    for document, quote in quotes:
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
            yield document, candidates, right or [new]
