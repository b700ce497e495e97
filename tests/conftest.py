"""What holds for every test: a drawn example may take its time, as the first that loads a library does; benchmarks measure time."""

from hypothesis import settings

settings.register_profile("holdto", deadline=None)
settings.load_profile("holdto")
