"""Compilations of proposals as pages and Word files."""
