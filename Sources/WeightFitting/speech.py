"""Whether the words between marks are somebody's, or a title, a name, irony: a logistic regression over the signs."""
from logistic import Logistic

PREFIX = "speech"
# Rarer signs (a list that opens three quotations) would learn their documents.
MODEL = Logistic(penalty=4.0, least=20)


def examples(quotes, gold):
    """(document, is speech, names of the signs) for every annotated span that the tool found."""
    for document, quote in quotes:
        if span := gold.get((document, quote["start"], quote["end"])):
            yield document, span["type"] == "speech", list(quote["speech"]["signs"])
