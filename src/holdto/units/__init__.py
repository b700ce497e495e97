"""Units: what a figure is a figure of, read from its name, compared and converted."""

from holdto.units.convert import compatible, convert
from holdto.units.model import DIMENSIONS, Unit
from holdto.units.read import canonical

__all__ = ["DIMENSIONS", "Unit", "canonical", "compatible", "convert"]
