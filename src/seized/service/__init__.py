"""The questions and commands that every front end uses; the front ends themselves only ask and show."""

from seized.service.reading import EXPORTS, Found, Reading, Step, export, find, read_file, read_files

__all__ = ["EXPORTS", "Found", "Reading", "Step", "export", "find", "read_file", "read_files"]
