"""Runs of whole programs: processor time, wall time and peak memory, as the kernel counts them."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """One run of a program; seconds and bytes."""

    wall: float
    processor: float
    memory: int
    output_bytes: int
    output_lines: int
    exit_code: int


def run(command: list[str], stdin: str | None = None, to_pipe: bool = True) -> Run:
    """Runs a command once. Its output goes into a pipe that is read and counted, or to /dev/null."""
    begun = time.perf_counter()
    with open(stdin or os.devnull, "rb") as source:
        process = subprocess.Popen(
            command,
            stdin=source,
            stdout=subprocess.PIPE if to_pipe else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        size = lines = 0
        if process.stdout:
            while block := process.stdout.read(1 << 18):
                size += len(block)
                lines += block.count(b"\n")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Run(
        wall=time.perf_counter() - begun,
        processor=usage.ru_utime + usage.ru_stime,
        memory=usage.ru_maxrss * 1024,
        output_bytes=size,
        output_lines=lines,
        exit_code=process.returncode,
    )


@dataclass(frozen=True)
class Median:
    """The medians of several runs, and the runs themselves."""

    wall: float
    processor: float
    memory: int
    runs: list[Run]


def median(runs: list[Run]) -> Median:
    return Median(
        wall=statistics.median(r.wall for r in runs),
        processor=statistics.median(r.processor for r in runs),
        memory=max(r.memory for r in runs),
        runs=runs,
    )
