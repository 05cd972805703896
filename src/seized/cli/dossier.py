"""`seized dossier`: everything that texts and people say of one actor, as a paper."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db
from seized.cli.destination import Out
from seized.cli.papers import AsPaper, PaperForm, to_a_file, write_paper


def dossier(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    form: AsPaper = PaperForm.MD,
    out: Out = None,
    db: Db = None,
) -> None:
    """Make a dossier on a State, an organization, a group or a body.

    NAME is any of its names, as in SCO. The dossier tells who it is, who
    belongs to it, its meetings, agreements, partners and bodies, the lines of
    resolutions about it with what each text changed, what is asked, what was
    done, the plan, the fields of cooperation, and the gaps. Every statement
    carries the paragraph that it comes from; what only drafts tell is marked.

    \b
    Formats:
      md     Markdown, pictures in words; on the screen unless --out is set
      html   one page with its pictures, to be read or printed
      docx   a Word document
      json   everything as one object

    \b
    Examples:
      seized dossier "Central Asia"
      seized dossier SCO --format docx --out sco.docx
      seized dossier SCO --format html --out sco.html

    \b
    Exit codes:
      0 done, 1 no text says anything of it, 2 the call itself is off
    """
    to_a_file(form, out)
    with service.opening.opened(db) as register:
        found = service.dossier.dossier(register, name, service.people.today())
    write_paper(service.exporting.dossier_as(found, form), out)
