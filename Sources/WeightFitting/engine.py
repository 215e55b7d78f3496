"""The tool, with a pattern folder of its own whose weights change from round to round."""
import json
import os
import shutil
import subprocess
import tempfile

from weights_file import WeightsFile


class Engine:
    def __init__(self, quidit, gold_dir, patterns):
        self.quidit, self.gold_dir = quidit, gold_dir
        self.folder = tempfile.TemporaryDirectory(prefix="quidit-weights-")
        self.patterns = os.path.join(self.folder.name, "Patterns")
        shutil.copytree(patterns, self.patterns)
        self.file = WeightsFile(os.path.join(self.patterns, "weights.txt"))

    def quotes(self, weights, documents):
        """(document, quote) for every quotation of some documents, as `quidit explain --format json` has it."""
        self.file.write(weights)
        paths = [os.path.join(self.gold_dir, name + ".txt") for name in documents]
        command = [self.quidit, "explain", "--format", "json", "--patterns", self.patterns, *paths]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as tool:
            for line in tool.stdout:
                answer = json.loads(line)
                for quote in answer["quotes"]:
                    yield os.path.basename(answer["document"])[:-4], quote
        if tool.returncode:
            raise SystemExit(f"fit_all.py: {self.quidit} explain ended with {tool.returncode}")
