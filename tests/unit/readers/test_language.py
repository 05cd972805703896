"""The language is told by its common words or its letters, and a doubt stands where it is not English."""

import pytest

from seized.readers import text_source
from seized.readers.language import two_letters

ENGLISH = "The Assembly requests the Secretary-General to report to it in the spring on the state of the rivers. " * 3
FRENCH = (
    "L’Assemblée prie le Secrétaire général de lui faire rapport sur les rivières et sur la mise en œuvre des plans. "
    * 3
)
SPANISH = (
    "La Asamblea solicita al Secretario General que le presente un informe sobre los ríos y los plazos de la obra. " * 3
)


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        (ENGLISH, "en", None),
        (FRENCH, "fr", "French"),
        (SPANISH, "es", "Spanish"),
        ("Генеральная Ассамблея просит Генерального секретаря представить доклад A/90/1", "ru", "Russian"),
        ("大会请秘书长提交报告 A/RES/90/1 (General)", "zh", "Chinese"),
        ("تطلب الجمعية العامة إلى الأمين العام أن يقدم تقريرا A/90/1", "ar", "Arabic"),
        ("Η Γενική Συνέλευση ζητεί έκθεση", None, "Greek"),
        ("総会は事務総長に報告書の提出をもとめる", None, "Japanese"),
        ("A/90/L.1", None, None),
        (
            "Albania, Andorra, Belize, Chad, Chile, Cuba, Fiji, Gabon, Haiti, Iraq, Kenya, Mali, Nauru, Oman, Peru",
            None,
            None,
        ),
    ],
)
def test_languages(text, language, named):
    source = text_source(text)
    assert source.language == language
    assert [(code, message.partition(":")[0]) for code, message, _ in source.doubts] == (
        [("language", f"the text is in {named}")] if named else []
    )


def test_what_the_text_shows_goes_before_what_the_file_states(reading):
    source = reading("a.html", f"<html lang=en><body><p>{FRENCH}</p></body></html>")
    assert source.language == "fr"


def test_what_the_file_states_holds_where_the_text_shows_nothing(reading):
    source = reading("a.html", "<html lang=de-CH><body><p>Entwurf A/90/L.1</p></body></html>")
    assert source.language == "de"
    assert source.doubts[0][1].startswith("the text is in German: no mandates")


@pytest.mark.parametrize(
    ("tag", "code"),
    [("eng", "en"), ("zho", "zh"), ("fr-CH", "fr"), ("EN_gb", "en"), ("", None), ("12", None), ("xyz", None)],
)
def test_language_tags(tag, code):
    assert two_letters(tag) == code
