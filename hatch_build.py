"""Build hook: compiles the starter set's text into the one file that the package opens at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class StarterHook(BuildHookInterface):
    """Runs for wheels and for editable installs alike; a source distribution carries the text alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile src/holdto/starter; a mistake in its text fails the build with the file and line of it."""
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        try:
            from holdto.series.compile import compile_folder
            from holdto.series.sources import COMPILED

            starter = source / "holdto" / "starter"
            compile_folder(starter, starter / COMPILED)
        finally:
            sys.path.remove(str(source))
