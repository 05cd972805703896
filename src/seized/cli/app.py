"""The commands, put together."""

from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from seized import __version__
from seized.cli.activity import activity
from seized.cli.add import add
from seized.cli.agenda import agenda
from seized.cli.agreements import agreements
from seized.cli.check import check, rules
from seized.cli.compare import compare
from seized.cli.compile import compile_
from seized.cli.conflicts import attach, conflicts
from seized.cli.correct import correct
from seized.cli.destination import complain
from seized.cli.dossier import dossier
from seized.cli.due import due
from seized.cli.evidence import evidence
from seized.cli.export import export
from seized.cli.fields import fields
from seized.cli.history import history
from seized.cli.list import list_
from seized.cli.meetings import meetings
from seized.cli.members import members
from seized.cli.merge import merge, split
from seized.cli.plan import plan
from seized.cli.read import read
from seized.cli.report import report
from seized.cli.roll import roll
from seized.cli.search import search
from seized.cli.serve import serve
from seized.cli.show import show
from seized.cli.status import status
from seized.cli.trace import trace
from seized.cli.upkeep import backup, check_register, restore
from seized.cli.user import user
from seized.cli.who import who
from seized.errors import SeizedError

STOPPED = 130
"""The exit code that shells give to a command stopped by Ctrl-C."""


class Commands(TyperGroup):
    """The commands, in the order of use; what they raise on purpose becomes one line and an exit code.

    Typer brings the types of contexts and formatters from a place of its own in each version, so they go unnamed.
    """

    def invoke(self, ctx: Any) -> Any:
        """Run the command; 1 where it failed, 130 where it was stopped."""
        try:
            return super().invoke(ctx)
        except SeizedError as error:
            complain(error)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            complain("stopped")
            raise typer.Exit(STOPPED) from None

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in the order in which they are put together below."""
        return [name for names in GROUPS.values() for name in names]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The commands under the heading of their group, each in a line."""
        room = formatter.width - 6 - max(map(len, self.commands))
        for heading, names in GROUPS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, self.commands[name].get_short_help_str(room)) for name in names])


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 80},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

GROUPS: dict[str, dict[str, Callable[..., None] | typer.Typer]] = {
    "Read files": {"read": read},
    "Work in a browser": {"serve": serve},
    "Keep a register": {"add": add, "backup": backup, "restore": restore, "check-register": check_register},
    "Draft": {"check": check, "rules": rules, "compare": compare, "roll": roll, "compile": compile_},
    "Ask the register": {
        "list": list_,
        "show": show,
        "search": search,
        "due": due,
        "agenda": agenda,
        "trace": trace,
        "history": history,
        "export": export,
    },
    "Ask about cooperation": {
        "meetings": meetings,
        "agreements": agreements,
        "members": members,
        "plan": plan,
        "fields": fields,
        "who": who,
        "dossier": dossier,
        "report": report,
        "merge": merge,
        "split": split,
    },
    "Say what came of it": {
        "activity": activity,
        "evidence": evidence,
        "status": status,
        "correct": correct,
        "conflicts": conflicts,
        "attach": attach,
    },
    "Work together": {"user": user},
}
"""The commands under the headings of `seized --help`, in the order of use."""

for _heading, _commands in GROUPS.items():
    for _name, _command in _commands.items():
        if isinstance(_command, typer.Typer):
            app.add_typer(_command, name=_name, rich_help_panel=_heading)
        else:
            app.command(_name, rich_help_panel=_heading)(_command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"seized {__version__}")
        raise typer.Exit


@app.callback()
def seized(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Read United Nations resolutions: who was asked to do what, by when, on whose authority.

    \b
    Examples:
      seized read A_RES_78_19.pdf
      seized add resolutions/
      seized due --session 80
      seized read --help
    """
