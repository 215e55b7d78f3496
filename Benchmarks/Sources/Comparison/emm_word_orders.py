"""The three word orders of Europe Media Monitor (Pouliquen, Steinberger and Best, 2007) with Python's re module: a
quotation, a reporting verb and a capitalised name within sixty characters of each other. One line a quotation.

usage: emm_word_orders.py FILE.jsonl
"""

import json
import re
import sys

VERBS = (
    "dit affirme déclare explique ajoute assure estime indique précise souligne rappelle annonce confie juge note observe "
    "raconte regrette répond reconnaît poursuit conclut insiste martèle lance prévient promet résume écrit dénonce évoque "
    "commente confirme considère constate remarque relève relate répète reprend réplique rétorque s’inquiète se félicite "
    "avance argumente plaide pointe prédit soutient témoigne tempère critique détaille"
).split()
PARTICIPLES = (
    "dit affirmé déclaré expliqué ajouté assuré estimé indiqué précisé souligné rappelé annoncé confié jugé noté observé "
    "raconté regretté répondu reconnu poursuivi conclu insisté martelé lancé prévenu promis résumé écrit dénoncé évoqué "
    "commenté confirmé considéré constaté remarqué relevé relaté répété repris répliqué rétorqué avancé plaidé pointé"
).split()
VERB = r"\b(?:(?:" + "|".join(VERBS) + r")|(?:a|ont|avait|avaient) (?:" + "|".join(PARTICIPLES) + r"))\b"
NAME = r"[A-ZÉÈÀÂÎÔ][\w’'-]+(?: (?:de |d’|du )?[A-ZÉÈÀÂÎÔ][\w’'-]+)*"
QUOTE = r"(?:«[^»]+»|\"[^\"\n]+\"|“[^”]+”)"
ORDERS = [
    re.compile(rf"(?P<quote>{QUOTE})[^.«»\n]{{0,60}}?{VERB}[^.«»\n]{{0,60}}?(?P<name>{NAME})"),
    re.compile(rf"(?P<name>{NAME})[^.«»\n]{{0,60}}?{VERB}[^.«»\n]{{0,60}}?(?P<quote>{QUOTE})"),
    re.compile(rf"(?P<quote>{QUOTE})[^.«»\n]{{0,60}}?(?P<name>{NAME})[^.«»\n]{{0,60}}?{VERB}"),
]


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            for order in ORDERS:
                for match in order.finditer(document["text"]):
                    print(json.dumps([document.get("id"), match["name"], match["quote"]], ensure_ascii=False))


main()
