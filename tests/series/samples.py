"""The words of a small dataset, for tests that need some."""

#: A dataset of one dimension and one series; `dataset.yaml` begins in line 1 with the id.
METADATA = """\
id: demo.border
title: Encounters at the border
publisher: Example Statistics Office
page: https://example.org/
licence: example
dimensions:
  citizenship: {MEX: {label: Mexico}, all: {label: All nationalities, total: true}}
series:
  encounters:
    title: Encounters
    unit: encounters
    kind: flow
    calendar: us-fiscal
    aggregate: sum
"""
