"""How far an answer can be trusted: a logistic regression over who gave it and what it rests on, fitted so that of the
answers with a confidence of 0.9 nine in ten are right. It comes last, since it learns what the other weights are worth."""
from annotations import names
from logistic import Logistic

PREFIX = "trust"
MODEL = Logistic(penalty=4.0, least=5)


def examples(quotes, gold):
    """(document, is right, signs) for every span that the tool gives a speaker, or would if it doubted less."""
    for document, quote in quotes:
        span = gold.get((document, quote["start"], quote["end"]))
        speaker = quote["doubted"]["speaker"] if quote["doubted"] else quote["speaker"]
        if span and speaker and quote["kind"] != "nonspeech":
            right = bool(span["speaker"]) and names(speaker, span)
            yield document, right, list(quote["trust"]["signs"])
