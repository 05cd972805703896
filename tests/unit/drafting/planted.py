"""A draft without a fault, and slips to be planted in it: the words as they are right, and as they are wrong."""

from typing import NamedTuple

CLEAN = """United Nations A/80/L.901

General Assembly

Distr.: Limited
12 November 2025

Original: English

Eightieth session

Agenda item 12

Wading birds of the world

Brazil, Kenya, Peru and Viet Nam: draft resolution

Return of the herons

The General Assembly,

Guided by the purposes of the Charter of the United Nations,

Recalling its resolutions 69/11 of 11 November 2014, 71/14 of 21 November 2016 and 73/334 of 30 August 2019, and the
plan for wading birds,¹

Recalling also Security Council resolution 1540 (2004) of 28 April 2004 and Article 51 of the Charter,

Noting the meeting of the wardens of the delta, held in Lima on 12 May 2023, and the meetings held in Nairobi on 9 and
10 June 2024,

Welcoming the report of the Secretary-General on reed beds,²

Recognizing the efforts of the Governments of the delta towards the cooperation of Member States in capacity-building,

Acknowledging that eight States have counted their herons, and that 15 per cent of all nests are new,

Bearing in mind the needs of persons with disabilities and the part of the Chair of the working group,

Taking note of the work of the United Nations system in the Decade of Reeds, 2018–2028,

Aware of the coronavirus disease (COVID-19) and of its end in the towns’ ports, such as those of Türkiye,

1. Welcomes the return of the herons to the delta, the lakes and the ponds;

2. Encourages the upper towns to share their boats;

3. Also encourages the upper towns to lend their nets;

4. Calls upon all States:

(a) To keep the reed beds wet;

(b) To mend the weirs referred to in paragraph 2 above;

5. Expresses its appreciation to the wardens for the gift of 2 million dollars;

6. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the
implementation of the present resolution;

7. Decides to include in the provisional agenda of its eighty-second session the item entitled “Return of the herons”.

¹ Resolution 70/1.

² See resolution 75/272.
"""


class Slip(NamedTuple):
    """`right` stands in the clean draft, `wrong` is planted there and `found` are the words that the rule points to."""

    rule: str
    right: str
    wrong: str
    found: str


SLIPS = (
    Slip("R01", "The General Assembly,\n", "The General Assembly\n", "y"),
    Slip("R04", "reed beds,²", "reed beds.²", "."),
    Slip("R05", "5. Expresses", "5. Express", "Express"),
    Slip(
        "R06",
        "2. Encourages the upper towns to share their boats;",
        "2. Encourages the upper towns to share their boats,",
        ",",
    ),
    Slip("R07", "lend their nets;", "lend their nets.", "."),
    Slip("R10", "(b) To mend", "(c) To mend", "T"),
    Slip("R11", "(a) To keep", "(a) to keep", "t"),
    Slip("R13", "3. Also encourages", "3. Encourages", "Encourages"),
    Slip("R14", "Recalling also Security", "Also recalling Security", "Also recalling"),
    Slip("R21", "2016 and 73/334", "2016, and 73/334", ", and "),
    Slip("R20", "71/14 of 21 November 2016", "71/14 of 21 November 2017", "71/14 of 21 November 2017"),
    Slip("R22", "Security Council resolution 1540", "SC res. 1540", "SC res."),
    Slip("R25", "the present resolution", "this resolution", "this resolution"),
    Slip("R26", "in paragraph 2 above", "in Paragraph 2 above", "Paragraph"),
    Slip("R27", "Article 51", "article 51", "article"),
    Slip("R28", "Charter of the United Nations", "United Nations Charter", "United Nations Charter"),
    Slip("R29", "on 12 May 2023", "on May 12th, 2023", "May 12th, 2023"),
    Slip("R30", "on 9 and\n10 June", "on 9-10\nJune", "9-10"),
    Slip("R31", "eight States", "8 States", "8"),
    Slip("R34", "15 per cent", "15%", "%"),
    Slip("R35", "Recognizing", "Recognising", "Recognising"),
    Slip("R36", "capacity-building", "capacity building", "capacity building"),
    Slip("R37", "the lakes and the ponds", "lakes, ponds, and pools", ", and "),
    Slip("R40", "the towns’ ports", "Peru’s ports", "Peru’s"),
    Slip("R41", "Türkiye", "Turkey", "Turkey"),
    Slip("R42", "Brazil, Kenya, Peru", "Kenya, Brazil, Peru", "Brazil"),
    Slip("R43", "Member States", "Member states", "Member states"),
    Slip("R46", "the Chair of", "the chairman of", "chairman"),
    Slip("R47", "persons with disabilities", "the disabled", "the disabled"),
    Slip("R48", "“Return of the herons”", '"Return of the herons"', '"'),
    Slip("R50", "¹ Resolution 70/1.", "¹ Resolution 70/1", "1"),
    Slip("R51", "wading birds,¹", "wading birds, ¹", " "),
    Slip("R54", "² See resolution 75/272.", "² See A/RES/75/272.", "A/RES/75/272"),
    Slip("R55", "the United Nations system", "the UN system", "UN"),
    Slip("R56", "such as those", "e.g. those", "e.g."),
    Slip("R58", "2 million dollars", "US$2m", "US$2m"),
    Slip("R59", "6. Requests the Secretary-General to", "6. Requests the Secretariat to", "the Secretariat"),
    Slip(
        "R62",
        "to the General Assembly at its eighty-second session a report",
        "to the General Assembly at its seventy-eighth session a report",
        "seventy-eighth",
    ),
    Slip("R68", "towards", "toward", "toward"),
    Slip("R69", "COVID-19", "Covid-19", "Covid-19"),
    Slip("R71", "keep the reed beds", "keep [all] the reed beds", "[all]"),
    Slip("R74", "the return of the herons to", "the the return of the herons to", " the"),
    Slip("R75", "of Reeds, 2018", "of Reeds,, 2018", ",,"),
    Slip("R78", "on 12 May 2023", "on 31 April 2023", "31 April 2023"),
    Slip("R80", "2018–2028", "2018-2028", "-"),
    Slip("R81", "the report of the Secretary-General", "the report of the Secretary General", "Secretary General"),
    Slip("R82", "agenda of its eighty-second session", "agenda of its 82nd session", "82nd"),
    Slip("R83", "in paragraph 2 above", "in paragraph 9 above", "9"),
    Slip("R85", "Welcoming the report", "Welcomming the report", "Welcomming"),
    Slip("K01", "73/334 of 30 August 2019", "75/268 of 30 August 2021", "75/268 of 30 August 2021"),
    Slip("R09", "7. Decides", "8. Decides", "D"),
    Slip(
        "R15",
        "draft resolution\n\nReturn of the herons\n\nThe General Assembly,",
        "draft resolution\n\nThe General Assembly,",
        "The General Assembly,",
    ),
    Slip("R18", "73/334 of 30 August 2019", "73/334", "73/334"),
    Slip("R23", "1540 (2004)", "1540", "1540"),
    Slip("R24", "69/11 of", "69/11 A-B of", "69/11 A-B"),
    Slip("R38", "the wardens of the delta, held", "the wardens of the SCO, held", "SCO"),
    Slip("R39", "such as those of Türkiye", "with coronavirus disease (COVID-19) gone", "(COVID-19)"),
    Slip("R44", "Governments of the delta", "heads of state", "heads of state"),
    Slip("R45", "Bearing in mind the needs of", "Bearing in mind indigenous peoples and", "indigenous"),
    Slip("R49", "herons”.\n\n¹", "herons.”\n\n¹", ".”"),
    Slip(
        "R60",
        "7. Decides to include in the provisional agenda of its eighty-second session the item",
        "7. Decides to include in the provisional agenda the item",
        "Decides to include",
    ),
    Slip("R61", "at its eighty-second session a report", "at its eighty-first session a report", "eighty-first"),
    Slip("R63", "5. Expresses its appreciation to", "5. Decides to convene", "Decides to convene"),
    Slip("R73", "towns’", "towns'", "'"),
    Slip("R76", "Article 51 of the Charter,", "Article 51 of the Charter ,", " "),
    Slip("R77", "eight States have", "eight States (of ten have", "("),
    Slip("R79", "Recalling its resolutions", "Recalling its resolution", "resolution"),
    Slip("R84", "Return of the herons\n\nThe General", "Return of the herons.\n\nThe General", "."),
    Slip("R86", "6. Requests", "6. Also requests", "Also"),
    Slip("R87", "held in Lima on 12 May 2023", "held in Lima on 12 May 2026", "12 May 2026"),
    Slip(
        "R88",
        "Security Council resolution 1540 (2004) of 28 April 2004",
        "Security Council resolution 2900 (2026) of 28 April 2026",
        "2900 (2026)",
    ),
    Slip("R89", "of its end", "of it’s end", "it’s"),
    Slip("R90", "Acknowledging that", "ACKNOWLEDGING that", "ACKNOWLEDGING"),
    Slip("R91", "4. Calls upon", "4. Calls on", "Calls on"),
    Slip("R92", "the lakes and the ponds", "the lakes & ponds", "&"),
)
