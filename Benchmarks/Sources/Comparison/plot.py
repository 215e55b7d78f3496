"""Line charts as SVG, without a library: a few points on two logarithmic axes or on one."""

import math
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 360, 240
LEFT, RIGHT, TOP, BOTTOM = 62, 16, 34, 40


@dataclass(frozen=True)
class Chart:
    """Values of y against sizes x; x on a logarithmic axis, y from zero."""

    title: str
    x_label: str
    y_label: str
    points: list[tuple[float, float]]

    def svg(self, left: float) -> str:
        xs = [math.log10(x) for x, _ in self.points]
        low, high = min(xs), max(xs)
        top = max(y for _, y in self.points) * 1.15 or 1

        def across(x: float) -> float:
            share = (math.log10(x) - low) / ((high - low) or 1)
            return left + LEFT + share * (WIDTH - LEFT - RIGHT)

        def down(y: float) -> float:
            return HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM)

        parts = [f'<text x="{left + WIDTH / 2}" y="18" text-anchor="middle" font-weight="bold">{escape(self.title)}</text>']
        for step in range(5):
            y = top * step / 4
            parts.append(
                f'<line x1="{left + LEFT}" x2="{left + WIDTH - RIGHT}" y1="{down(y):.1f}" y2="{down(y):.1f}" stroke="#ddd"/>'
                f'<text x="{left + LEFT - 6}" y="{down(y) + 4:.1f}" text-anchor="end">{y:.3g}</text>'
            )
        for x, _ in self.points:
            parts.append(f'<text x="{across(x):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{x:g}</text>')
        line = " ".join(f"{across(x):.1f},{down(y):.1f}" for x, y in self.points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="#0b5" stroke-width="2"/>')
        parts += [f'<circle cx="{across(x):.1f}" cy="{down(y):.1f}" r="3" fill="#0b5"/>' for x, y in self.points]
        parts.append(f'<text x="{left + WIDTH / 2}" y="{HEIGHT - 6}" text-anchor="middle">{escape(self.x_label)}</text>')
        parts.append(
            f'<text transform="translate({left + 14},{HEIGHT / 2}) rotate(-90)" text-anchor="middle">{escape(self.y_label)}</text>'
        )
        return "\n".join(parts)


def svg(charts: list[Chart]) -> str:
    """The charts side by side."""
    width = WIDTH * len(charts)
    body = "\n".join(chart.svg(WIDTH * index) for index, chart in enumerate(charts))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" viewBox="0 0 {width} {HEIGHT}"'
        f' font-family="sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )
