"""How many of the made-up articles' quotations are found and how many are right, by the engine that was timed."""

import json
import shutil
import subprocess
from pathlib import Path

DOCUMENTS = 2_000


def measured(quidit: Path, generator: Path, work: Path, seed: int = 2) -> dict:
    folder = work / "gold"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([generator, "gold", str(seed), str(DOCUMENTS), str(folder)], check=True)
    answer = subprocess.run(
        [quidit, "evaluate", "--format", "json", str(folder)], check=True, capture_output=True, text=True
    )
    found = json.loads(answer.stdout)
    return {"documents": DOCUMENTS, "seed": seed, "patterns": found["engine"]["patterns"], "figures": found["figures"]}
