"""The tables of verbs."""

import re

import pytest

from seized.vocabulary.phrases import either, phrases
from seized.vocabulary.verbs import by_noun, by_participle, predicates, verbs


def test_every_directive_has_a_class_of_the_contract() -> None:
    assert {verb.class_ for verb in verbs().values()} == {"decision", "directive", "exhortation", "other"}


def test_forms_lead_back_to_their_verb() -> None:
    assert by_noun()["call"].lemma() == "calls upon"
    assert by_noun()["call"].lemma("for") == "calls for"
    assert by_participle()["authorized"].word == "authorizes"
    assert verbs()["calls"].lemma("on") == "calls upon"


def test_predicates_know_which_are_nouns_too() -> None:
    assert predicates()["report"] and not predicates()["submit"]


def test_no_verb_stands_twice() -> None:
    assert len(verbs()) == len({word.lower() for word in verbs()})


def test_phrases_are_matched_longest_first() -> None:
    assert re.fullmatch(rf"{either('adverb')} {either('link')}", "once again regard")
    longest = [re.match(either("adverb"), phrase) for phrase in phrases("adverb")]
    assert {found and found[0] for found in longest} == phrases("adverb")
    with pytest.raises(KeyError):
        phrases("no such group")
