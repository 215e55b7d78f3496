"""What a record says of the machine and the programs that it ran."""

import os
import platform
import subprocess


def machine() -> dict:
    model = "unknown"
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            model = next((l.split(":", 1)[1].strip() for l in lines if l.startswith("model name")), model)
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def version(command: list[str]) -> str | None:
    """The first line that a program says of itself, or None where it is not there."""
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return (answer.stdout or answer.stderr).splitlines()[0].strip()
