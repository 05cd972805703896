"""All resources, under one address, with errors as problems."""

from litestar import Router

from seized.api import activities, cooperation, documents, files, mandates, texts
from seized.api.resource import told

ROUTER = Router(
    path="/api/v1",
    route_handlers=[
        *documents.ROUTES,
        *files.ROUTES,
        *mandates.ROUTES,
        *texts.ROUTES,
        *cooperation.ROUTES,
        *activities.ROUTES,
    ],
    exception_handlers={Exception: told},
)
