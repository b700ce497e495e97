"""`python -m holdto.examples` prints where the example article is."""

from holdto.examples import ARTICLE

print(ARTICLE)
