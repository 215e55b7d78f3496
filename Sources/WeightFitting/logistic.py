"""Whether something is so, by the sum of the weights of its signs: logistic regression (Hastie, Tibshirani and Friedman
2009, section 4.4.1)."""
import math

from algebra import diagonal, solve, total


class Logistic:
    """For rows of (document, label, signs)."""

    def __init__(self, penalty, least):
        # What the square of a weight costs, and how often a sign must be seen to have one.
        self.penalty, self.least = penalty, least

    def fit(self, rows, fixed):
        """Weights by name, with an L2 penalty, by Newton's method. What is fixed counts what it
        counts."""
        counts = {}
        for _, _, signs in rows:
            for sign in signs:
                counts[sign] = counts.get(sign, 0) + 1
        names = sorted(name for name, count in counts.items() if count >= self.least and name not in fixed)
        index = {name: i for i, name in enumerate(names)}
        data = [(label, sorted(index[s] for s in signs if s in index), total(signs, fixed)) for _, label, signs in rows]
        costs = [self.penalty] * len(names)
        weights = [0.0] * len(names)
        for _ in range(10):
            step = newton_step(data, weights, costs)
            weights = [w + s for w, s in zip(weights, step)]
            if max(map(abs, step), default=0.0) < 1e-6:
                break
        return dict(zip(names, weights))

    def right(self, rows, weights):
        """How many rows the weights tell rightly."""
        return sum((total(signs, weights) >= 0) == label for _, label, signs in rows)


def newton_step(data, weights, costs):
    gradient = [-cost * w for cost, w in zip(costs, weights)]
    hessian = diagonal(costs)
    for label, signs, offset in data:
        p = 1 / (1 + math.exp(-offset - sum(weights[i] for i in signs)))
        for place, i in enumerate(signs):
            gradient[i] += label - p
            row = hessian[i]
            for j in signs[: place + 1]:
                row[j] += p * (1 - p)
    for i in range(len(weights)):
        for j in range(i):
            hessian[j][i] = hessian[i][j]
    return solve(hessian, gradient)
