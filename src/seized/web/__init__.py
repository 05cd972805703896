"""The pages: one module a group of them, which asks `seized.service` and fills a template."""
