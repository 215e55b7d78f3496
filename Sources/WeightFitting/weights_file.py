"""The file of weights: paragraphs of `weight NAME : VALUE` lines, each under a comment in French. A paragraph whose comment
begins with « À la main » is a person's; of all others only the comments are read, the weights are written anew."""
import re

BY_HAND = "# À la main"
LINE = re.compile(r"weight (\S+) : (\S+)$")


class WeightsFile:
    def __init__(self, path):
        self.path = path
        self.paragraphs = []
        # Weights that a person set, by name.
        self.by_hand = {}
        with open(path, encoding="utf-8") as text:
            for paragraph in text.read().strip("\n").split("\n\n"):
                lines = paragraph.strip("\n").split("\n")
                weights = [m for line in lines if (m := LINE.match(line))]
                if lines[0].startswith(BY_HAND):
                    self.by_hand.update((m[1], float(m[2])) for m in weights)
                else:
                    lines = [line for line in lines if not LINE.match(line)]
                if lines:
                    self.paragraphs.append(lines)

    def write(self, weights):
        """Each weight goes below the paragraph that speaks of its prefix (`cue-…`), those of no paragraph to the end. What
        rounds to 0 is left out, which is the same."""
        left = {n: value for n, w in weights.items() if n not in self.by_hand and (value := round(w, 2))}
        written = []
        for lines in self.paragraphs:
            prefixes = [] if lines[0].startswith(BY_HAND) else re.findall(r"([a-z-]+-)…", "\n".join(lines))
            names = sorted(n for n in left if any(n.startswith(p) for p in prefixes))
            written.append(lines + [line(n, left.pop(n)) for n in names])
        if left:
            written.append([line(n, left[n]) for n in sorted(left)])
        with open(self.path, "w", encoding="utf-8") as out:
            out.write("\n\n".join("\n".join(lines) for lines in written) + "\n")


def line(name, value):
    return f"weight {name} : {value:.2f}"
