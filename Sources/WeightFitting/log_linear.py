"""Which of several candidates is right, by the sums of the weights of their signs: a conditional logit (McFadden 1974)."""
import math

from algebra import diagonal, solve, total


class LogLinear:
    """For rows of (document, candidates as lists of signs, numbers of the right ones)."""

    def __init__(self, penalty, expected=None, lowered=None):
        # What the square of a weight's distance from the one expected (by name, else 0) costs.
        self.penalty, self.expected = penalty, expected or {}
        # What is taken from a weight when it is fitted.
        self.lowered = lowered or {}

    def fit(self, rows, fixed):
        """Weights by name, with an L2 penalty, by Newton's method; a step that does not gain is halved. What is fixed
        counts what it counts."""
        seen = {sign for _, candidates, _ in rows for candidate in candidates for sign in candidate}
        names = sorted(seen - set(fixed))
        index = {name: i for i, name in enumerate(names)}
        data = [
            ([(total(c, fixed), [index[s] for s in c if s in index]) for c in candidates], right)
            for _, candidates, right in rows
        ]
        prior = [self.expected.get(name, 0.0) for name in names]
        costs = [self.penalty] * len(names)
        weights = prior[:]
        best = likelihood(data, weights, prior, costs)
        for _ in range(15):
            moved, value = climb(data, weights, prior, costs, best)
            if value <= best:
                break
            gained, best, weights = value - best, value, moved
            if gained < 1e-4:
                break
        fitted = {name: value for name, value in self.expected.items() if name not in fixed}
        fitted.update((name, w - self.lowered.get(name, 0.0)) for name, w in zip(names, weights))
        return fitted

    def right(self, rows, weights):
        """Of how many rows the weightiest candidate is right."""
        count = 0
        for _, candidates, right in rows:
            sums = [total(candidate, weights) for candidate in candidates]
            count += sums.index(max(sums)) in right
        return count


def shares(candidates, weights):
    """Each candidate's share; candidates are (offset, numbers of weights)."""
    sums = [offset + sum(weights[i] for i in numbers) for offset, numbers in candidates]
    most = max(sums)
    odds = [math.exp(s - most) for s in sums]
    whole = sum(odds)
    return [o / whole for o in odds]


def likelihood(data, weights, prior, costs):
    """Logarithm of the probability of the right candidates, less the penalty."""
    value = -sum(cost / 2 * (w - p) ** 2 for cost, w, p in zip(costs, weights, prior))
    for candidates, right in data:
        found = shares(candidates, weights)
        value += math.log(max(1e-300, sum(found[k] for k in right)))
    return value


def climb(data, weights, prior, costs, best):
    """The weights after one step of Newton's method, and their likelihood: not more than `best` where none gains."""
    gradient = [cost * (p - w) for cost, w, p in zip(costs, weights, prior)]
    hessian = diagonal(costs)
    for candidates, right in data:
        add_row(candidates, right, weights, gradient, hessian)
    step = solve(hessian, gradient)
    length = 1.0
    while length > 1e-3:
        moved = [w + length * s for w, s in zip(weights, step)]
        value = likelihood(data, moved, prior, costs)
        if value > best:
            return moved, value
        length /= 2
    return weights, best


def add_row(candidates, right, weights, gradient, hessian):
    """Adds what one row says to the gradient and to the negative Hessian of the likelihood."""
    found = shares(candidates, weights)
    chosen = max(1e-300, sum(found[k] for k in right))
    mean = {}
    for k, (_, numbers) in enumerate(candidates):
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
