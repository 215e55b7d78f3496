"""What both models need of algebra. No library is called, and no random number drawn: the same rows give the same weights."""


def solve(matrix, vector):
    """The solution of a system of linear equations, by Gauss's elimination with partial pivoting."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        head = rows[column]
        for row in rows[column + 1 :]:
            factor = row[column] / head[column]
            if factor:
                for c in range(column, size + 1):
                    row[c] -= factor * head[c]
    answer = [0.0] * size
    for r in range(size - 1, -1, -1):
        rest = sum(rows[r][c] * answer[c] for c in range(r + 1, size))
        answer[r] = (rows[r][size] - rest) / rows[r][r]
    return answer


def diagonal(values):
    size = len(values)
    return [[values[i] if i == j else 0.0 for j in range(size)] for i in range(size)]


def total(signs, weights):
    """What some signs count together."""
    return sum(weights.get(sign, 0.0) for sign in signs)
