"""What all tests share: how often Hypothesis tries. The page-and-Article pairs are in `pairs.py`."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from pairs import PAIRS, Pair

settings.register_profile(
    "newsclean",
    max_examples=60,
    deadline=None,
    derandomize=True,  # a red run stays red until someone mends it
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("newsclean")


@pytest.fixture(params=PAIRS, ids=lambda pair: pair.name)
def pair(request: pytest.FixtureRequest) -> Pair:
    """Each page of `fixtures/` in turn."""
    found = request.param
    assert isinstance(found, Pair)
    return found
