"""The register: keeps what was read, every judgement on it, and how both came about."""
