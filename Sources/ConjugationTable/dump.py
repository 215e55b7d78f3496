"""Verbs on standard input, one a line; for each, one JSON line with the forms that verbecc's tables give it.

The tables are Verbiste's as verbecc ships them (free software, used by the tests, never shipped). They are read as they
lie in the package: verbecc's own code would bring a machine-learning library along and guess at verbs that the tables
do not have. Such a verb gets a line with "forms": null.

    echo dire | .tools/verbecc/bin/python Sources/ConjugationTable/dump.py
    {"lemma": "dire", "forms": {"1s": ["dis", …], "3s": […], …, "infinitif": ["dire"], "present": ["disant"], …}}
"""

import importlib.util
import json
import pathlib
import sys
import xml.etree.ElementTree

# The rows of a tense are je, tu, il, nous, vous, ils; newspapers use no second person.
PERSONS = {0: "1s", 2: "3s", 3: "1p", 5: "3p"}
PAST_PARTICIPLES = ["passe ms", "passe mp", "passe fs", "passe fp"]
MOODS = ["Indicatif", "Conditionnel", "Subjonctif"]


def table(kind):
    folder = pathlib.Path(importlib.util.find_spec("verbecc").submodule_search_locations[0])
    return xml.etree.ElementTree.parse(folder / "data" / "xml" / kind / f"{kind}-fr.xml").getroot()


def rows(tense):
    return [[ending.text or "" for ending in row.findall("i")] for row in tense.findall("p")]


def forms(stem, template):
    found = {}

    def add(key, endings):
        for ending in endings:
            if stem + ending not in found.setdefault(key, []):
                found[key].append(stem + ending)

    for mood in MOODS:
        for tense in template.find(mood):
            for number, endings in enumerate(rows(tense)):
                if number in PERSONS:
                    add(PERSONS[number], endings)
    for endings in rows(template.find("Infinitif/infinitif-présent")):
        add("infinitif", endings)
    for endings in rows(template.find("Participe/participe-présent")):
        add("present", endings)
    for key, endings in zip(PAST_PARTICIPLES, rows(template.find("Participe/participe-passé"))):
        add(key, endings)
    return found


def main():
    templates = {template.get("name"): template for template in table("conjugations").iter("template")}
    verbs = {verb.findtext("i"): verb.findtext("t") for verb in table("verbs").iter("v")}
    for line in sys.stdin.buffer:
        lemma = line.decode("utf-8").strip()
        # The tables write oeuvrer where newspapers write œuvrer.
        name = verbs.get(lemma) or verbs.get(lemma.replace("œ", "oe"))
        stem = lemma.removesuffix(name.split(":")[1]) if name else None
        print(
            json.dumps({"lemma": lemma, "forms": forms(stem, templates[name]) if name else None}, ensure_ascii=False))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
