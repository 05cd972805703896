"""How hard the properties are searched: quickly by default, at length with `--hypothesis-profile=long`.

In continuous integration the search is the same every time, so that a change fails for what it changed.
"""

import os

from hypothesis import HealthCheck, settings

slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "short", max_examples=60, deadline=None, suppress_health_check=slow, derandomize=bool(os.environ.get("CI"))
)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=slow)
settings.load_profile("short")
