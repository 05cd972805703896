"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar.types import ControllerRouterHandler

from seized.web import activities, activity_sheets, actors, facts, home, plan, reader, reports

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    actors.actors,
    actors.actor,
    facts.meetings,
    facts.agreements,
    facts.members,
    plan.plans,
    plan.plan,
    plan.fields,
    activities.activities,
    activities.new_activity,
    activities.enter_activity,
    activities.activity,
    activities.activity_form,
    activities.correct_activity,
    activities.withdraw_activity,
    activity_sheets.import_form,
    activity_sheets.take_sheet,
    reports.report,
    reader.document,
)
