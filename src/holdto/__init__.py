"""Holdto: hold policy talk to the official numbers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdto.checking.engine import check
    from holdto.language.quantities import quantities
    from holdto.language.reader import read as extract
    from holdto.series.catalogue import open_catalogue

__version__ = "0.1.0"
__all__ = ["check", "extract", "open_catalogue", "quantities"]

#: Where each public function lives; loaded when it is first asked for, so that `import holdto` stays cheap.
_HOMES = {
    "check": "holdto.checking.engine",
    "quantities": "holdto.language.quantities",
    "extract": "holdto.language.reader",
    "open_catalogue": "holdto.series.catalogue",
}
#: Names that differ at home.
_NAMES = {"extract": "read"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'holdto' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), _NAMES.get(name, name))
