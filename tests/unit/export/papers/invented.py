"""A paper that has one of each block, about an organization that never was."""

from seized.export.papers.paper import (
    Blank,
    Block,
    Cell,
    Grid,
    Heading,
    Paper,
    Picture,
    Points,
    Reference,
    Run,
    Statement,
)

SVG = b"""<?xml version='1.0' encoding='utf-8'?>
<svg xmlns="http://www.w3.org/2000/svg" width="680" height="60" viewBox="0 0 680 60" role="img"
 aria-labelledby="title desc"><title id="title">Two meetings</title><desc id="desc">In 2031 and in 2033.</desc>
<rect width="100%" height="100%" fill="#fff"/><circle cx="40" cy="30" r="8" fill="#111"/>
<text x="60" y="34" fill="#555" font-family="Arial, Helvetica, sans-serif" font-size="12">2031</text></svg>"""

PREAMBLE = Reference("A/RES/86/901, pp. 4", "Noting that the Otter Organization met in Alderford on 3 May 2031,")
PARAGRAPH = Reference("A/RES/86/901, para. 2")
DRAFT = Reference("A/87/L.905, para. 7", "Invites the Otter Organization to count its eels;", draft=True)

OPENING = Statement(
    (Run("Welcomes", "opening"), Run(" the meetings of the Organization, "), Run("two", "strong"), Run(" so far.")),
    (PREAMBLE, DRAFT),
)
NUMBERED = Statement((Run("Eels are counted at every lock."),), (PARAGRAPH,), label="1.")
BELOW = Statement((Run("Those that nobody counts are not eels."),), label="(a)", level=1)
QUIET = Statement((Run("No text tells of a third meeting.", "quiet"),))
POINT, DEEPER = Statement((Run("a bank of locks"),), (PARAGRAPH,)), Statement((Run("a lock of banks"),), level=1)

MEETINGS = Grid(
    "Meetings, in the order of their days",
    ("Day", "Meeting", "Place", "Delegates"),
    (
        (Cell("3 May 2031"), Cell("First Assembly of Otters", (PREAMBLE,)), Cell("Alderford"), Cell("12")),
        (Cell("9 Jun 2033"), Cell("Second Assembly | of Otters", (DRAFT,)), Cell(""), Cell("1,204")),
    ),
    numbers=(3,),
)
NONE = Grid("Agreements", ("Day", "Title"), (), empty="No text tells of an agreement. Resolutions would.")
PICTURE = Picture(SVG, "Two meetings", "Meetings: in 2031 and in 2033.\nAgreements: none.")
BLANK = Blank("the views of the Otter Organization")

BLOCKS: tuple[Block, ...] = (
    Statement((Run("What the texts say of it."),)),
    Heading("Meetings"),
    OPENING,
    MEETINGS,
    PICTURE,
    Heading("Eels <and> locks"),
    NUMBERED,
    BELOW,
    Heading("Locks", 2),
    Points((POINT, DEEPER)),
    Heading("Agreements"),
    NONE,
    Heading("Meetings"),
    QUIET,
    BLANK,
    Heading("Gaps"),
    Statement((Run("Nothing else."),)),
)

PAPER = Paper(
    title="The Otter Organization & its eels",
    head=("General Assembly", "Eighty-seventh session", "Agenda item 9 (c)"),
    below=("3 March 2036", "Made from the register of the Alderford mission"),
    blocks=BLOCKS,
)
