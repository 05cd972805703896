"""The register for other programs: `/api/v1`, one module a group of resources."""
