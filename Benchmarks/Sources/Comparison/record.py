"""Writes what was measured: the raw figures, a page that a person reads, and a plot."""

import json
import re
from pathlib import Path

import plot

MEGA = 1e6


def write(found: dict, records: Path) -> Path:
    """A folder named by the date and the machine."""
    machine = re.sub(r"[^a-z0-9]+", "-", found["machine"]["processor"].lower()).strip("-")
    folder = records / f"{found['date']}-{machine}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "figures.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "growth.svg").write_text(plot.svg(charts(found["growth"])), encoding="utf-8")
    (folder / "README.md").write_text(page(found), encoding="utf-8")
    return folder


def charts(growth: list[dict]) -> list[plot.Chart]:
    return [
        plot.Chart(
            "throughput, one thread", "MB of text", "MB/s",
            [(p["bytes"] / MEGA, p["bytes"] / MEGA / p["processor"]) for p in growth],
        ),
        plot.Chart("peak memory", "MB of text", "MB", [(p["bytes"] / MEGA, p["memory"] / MEGA) for p in growth]),
    ]  # fmt: skip


def page(found: dict) -> str:
    corpus, machine = found["corpus"], found["machine"]
    grep = next(p for p in found["programs"] if p["name"].startswith("grep"))
    lines = [
        f"# {found['date']}",
        "",
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory'] / 2**30:.0f} GiB, {machine['system']}.",
        "",
        f"Text: {corpus['name']}: {corpus['documents']} documents, {corpus['bytes']} bytes, {corpus['spans']} marked spans"
        f" (one every {corpus['bytes'] / max(1, corpus['spans']):.0f} bytes).",
        "",
        "| program | processor s | wall s | MB/s of processor time | against `grep -oP` | peak MB | lines |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for p in found["programs"]:
        speed = p["bytes"] / MEGA / p["processor"]
        ratio = speed / (grep["bytes"] / MEGA / grep["processor"])
        lines.append(
            f"| {p['name']} | {p['processor']:.3f} | {p['wall']:.3f} | {speed:.4g} | {ratio:.3g} | {p['memory'] / MEGA:.0f}"
            f" | {p['lines']} |"
        )
    lines += ["", "Medians; the programs took turns. Commands and every run: `figures.json`.", "", "## Growth", ""]
    lines += ["![throughput and memory against size](growth.svg)", "", "## Documents that no one writes", ""]
    lines += ["| document | bytes | processor s | peak MB | quotes | exit |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for p in found["pathology"]:
        lines.append(
            f"| {p['count']} {p['name']} | {p['bytes']} | {p['processor']:.2f} | {p['memory'] / MEGA:.0f} | {p['quotes']}"
            f" | {p['exit']} |"
        )
    lines += ["", "## Accuracy of the same build", "", "On the generator's own articles (easier than real ones):", ""]
    lines += ["| figure | value | 95 % interval | of |", "| --- | ---: | ---: | ---: |"]
    for name, figure in found["accuracy"]["figures"].items():
        if figure["of"] != 0:
            interval = "" if figure["low"] is None else f"{figure['low']:.3f}–{figure['high']:.3f}"
            lines.append(f"| {name} | {figure['value']:.3f} | {interval} | {figure['of'] or ''} |")
    lines += ["", "## Versions", ""]
    lines += [f"- {name}: {version}" for name, version in found["versions"].items()]
    return "\n".join(lines) + "\n"
