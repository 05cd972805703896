"""A dossier as a paper: each part in a module of its own, put together in `dossier`."""
