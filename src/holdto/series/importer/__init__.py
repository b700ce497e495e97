"""A folder of tables into a data folder, without a person; what could not be told is said, to be filled in by hand."""

from holdto.series.importer.run import Imported, import_folder

__all__ = ["Imported", "import_folder"]
