"""What the fitting scripts share: running the tool, reading what it explains, algebra, and writing weights."""
import json
import math
import os
import re
import subprocess
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


def explained(quidit, gold_dir, patterns):
    """(document, quote) for every quotation of the texts of a folder, as `quidit explain --format json` has it."""
    paths = sorted(os.path.join(gold_dir, n) for n in os.listdir(gold_dir) if n.endswith(".txt"))
    command = [quidit, "explain", "--format", "json", "--patterns", patterns, *paths]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as tool:
        for line in tool.stdout:
            answer = json.loads(line)
            for quote in answer["quotes"]:
                yield os.path.basename(answer["document"])[:-4], quote
    if tool.returncode:
        raise SystemExit(f"{' '.join(command[:6])} … ended with {tool.returncode}")


def solve(matrix, vector):
    """Gauss's elimination with partial pivoting."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for r in range(column + 1, size):
            factor = rows[r][column] / rows[column][column]
            if factor:
                for c in range(column, size + 1):
                    rows[r][c] -= factor * rows[column][c]
    answer = [0.0] * size
    for r in range(size - 1, -1, -1):
        rest = sum(rows[r][c] * answer[c] for c in range(r + 1, size))
        answer[r] = (rows[r][size] - rest) / rows[r][r]
    return answer


def collections(path):
    """Collection by document, from a table with one heading line."""
    with open(path, encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split("\t") for line in list(lines)[1:])


def fitted(rows, fit, accuracy, table=None):
    """Weights fitted on all rows; says how right they are, also on each collection when it is left out."""
    collection = collections(table) if table else {}
    for name in sorted(set(collection.values())):
        held = [row for row in rows if collection.get(row[0]) == name]
        others = [row for row in rows if collection.get(row[0]) != name]
        if held:
            print(f"held out {name}: {accuracy(held, fit(others)):.3f} of {len(held)}")
    weights = fit(rows)
    print(f"all: {accuracy(rows, weights):.3f}")
    return weights


def write_weights(path, prefix, weights):
    """Replaces the lines `weight PREFIX…` of a file, at its end."""
    with open(path, encoding="utf-8") as lines:
        kept = [line for line in lines if not line.startswith(f"weight {prefix}")]
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(kept)
        for name in sorted(weights):
            out.write(f"weight {name} : {weights[name]:.2f}\n")


def words(name):
    plain = unicodedata.normalize("NFKD", (name or "").replace("’", "'"))
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


def fit_logistic(rows, penalty=2.0, least=5, rounds=12):
    """Weights by name, for rows of (document, label, signs): logistic regression with an L2 penalty, by Newton's method
    (Hastie, Tibshirani and Friedman 2009, section 4.4.1). Signs seen less than `least` times are left out."""
    counts = {}
    for _, _, signs in rows:
        for sign in signs:
            counts[sign] = counts.get(sign, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= least)
    index = {name: i for i, name in enumerate(names)}
    data = [(label, sorted({index[s] for s in signs if s in index})) for _, label, signs in rows]
    size = len(names)
    weights = [0.0] * size
    for _ in range(rounds):
        gradient = [-penalty * w for w in weights]
        hessian = [[0.0] * size for _ in range(size)]
        for i in range(size):
            hessian[i][i] = penalty
        for label, signs in data:
            p = 1 / (1 + math.exp(-sum(weights[i] for i in signs)))
            for place, i in enumerate(signs):
                gradient[i] += label - p
                row = hessian[i]
                for j in signs[: place + 1]:
                    row[j] += p * (1 - p)
        for i in range(size):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
    return dict(zip(names, weights))


def shares(candidates, weights):
    """Each candidate's share in a log-linear model; candidates are lists of numbers of weights."""
    sums = [sum(weights[i] for i in numbers) for numbers in candidates]
    most = max(sums)
    odds = [math.exp(s - most) for s in sums]
    total = sum(odds)
    return [o / total for o in odds]


def likelihood(data, weights, prior, penalty):
    """Logarithm of the probability of the right candidates, less the penalty."""
    total = -penalty / 2 * sum((w - p) ** 2 for w, p in zip(weights, prior))
    for candidates, right in data:
        found = shares(candidates, weights)
        total += math.log(max(1e-300, sum(found[k] for k in right)))
    return total


def fit_candidates(rows, penalty=2.0, rounds=15, expected=()):
    """Weights by name, for rows of (document, candidates as lists of signs, numbers of the right ones): McFadden's
    conditional logit (1974) by Newton's method; a step that does not gain is halved. What a weight differs from the
    one expected (by name, else 0) costs an L2 penalty."""
    expected = dict(expected)
    signs = sorted({sign for _, candidates, _ in rows for candidate in candidates for sign in candidate})
    index = {name: i for i, name in enumerate(signs)}
    size = len(signs)
    data = [([[index[s] for s in c] for c in candidates], set(right)) for _, candidates, right in rows]
    prior = [expected.get(name, 0.0) for name in signs]
    weights = prior[:]
    best = likelihood(data, weights, prior, penalty)
    for _ in range(rounds):
        gradient = [penalty * (p - w) for w, p in zip(weights, prior)]
        hessian = [[penalty if i == j else 0.0 for j in range(size)] for i in range(size)]
        for candidates, right in data:
            found = shares(candidates, weights)
            chosen = max(1e-300, sum(found[k] for k in right))
            mean = {}
            for k, numbers in enumerate(candidates):
                surplus = (found[k] / chosen if k in right else 0.0) - found[k]
                for i in numbers:
                    gradient[i] += surplus
                    mean[i] = mean.get(i, 0.0) + found[k]
                if found[k] > 1e-6:
                    for i in numbers:
                        row = hessian[i]
                        for j in numbers:
                            row[j] += found[k]
            for i, mine in mean.items():
                row = hessian[i]
                for j, theirs in mean.items():
                    row[j] -= mine * theirs
        step = solve(hessian, gradient)
        length = 1.0
        while length > 1e-3:
            moved = [w + length * s for w, s in zip(weights, step)]
            value = likelihood(data, moved, prior, penalty)
            if value > best:
                break
            length /= 2
        else:
            break
        gained, best, weights = value - best, value, moved
        if gained < 1e-4:
            break
    return {**expected, **dict(zip(signs, weights))}


def accuracy(rows, weights):
    """How often the weightiest candidate is right."""
    right = 0
    for _, candidates, answers in rows:
        sums = [sum(weights.get(s, 0) for s in candidate) for candidate in candidates]
        right += sums.index(max(sums)) in answers
    return right / len(rows)
