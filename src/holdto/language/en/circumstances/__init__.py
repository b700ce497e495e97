"""When and where: which of a sentence's times and places belong to which statement."""
