"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar.types import ControllerRouterHandler

from seized.web import actors, facts, home, plan, reader

ROUTES: tuple[ControllerRouterHandler, ...] = (home.home, actors.actors, actors.actor, facts.meetings, facts.agreements, facts.members, plan.plans, plan.plan, plan.fields, reader.document)
