"""How hard the properties are searched: quickly by default, at length with `--hypothesis-profile=long`."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "short", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile("long", settings.get_profile("short"), max_examples=2000)
settings.load_profile("short")
