"""Operations in Spanish."""
