"""Writes the bill of materials (CycloneDX) of what is given to people, from requirements.lock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parent.parent


def write(target: Path, *, is_validated: bool = True) -> None:
    """Write the bill as JSON: locked Python packages with hashes, and the other parts.

    The check against the schema of CycloneDX takes most of the time.
    """
    command = [
        *(sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible"),
        *("--pyproject", str(ROOT / "pyproject.toml"), "--output-format", "JSON"),
        *(["--validate"] if is_validated else ["--no-validate"]),
        *("--output-file", str(target), str(ROOT / "packaging" / "requirements.lock")),
    ]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    bill = json.loads(target.read_text(encoding="utf-8"))
    bill["components"] += [component(part) for part in licences.other_parts()]
    target.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def component(part: licences.Part) -> dict[str, object]:
    """One part that is no Python package, as CycloneDX says it."""
    return {
        "type": part.kind,
        "bom-ref": f"part:{part.name}",
        "name": part.name,
        "licenses": [{"license": {"name": part.licence}}],
        "description": part.where,
    }
