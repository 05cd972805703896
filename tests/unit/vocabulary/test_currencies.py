"""Currencies: those of ISO 4217 that money is given in."""

import re

import pytest

from seized.vocabulary.currencies import currencies


@pytest.mark.parametrize("code", ["USD", "EUR", "KZT", "KGS", "TJS", "TMT", "UZS", "XOF", "HRK", "DEM"])
def test_what_money_is_given_in(code: str) -> None:
    assert currencies()[code]


@pytest.mark.parametrize("code", ["XAU", "XXX", "XTS", "usd", "BTC"])
def test_metals_test_codes_and_what_is_no_code_are_left_out(code: str) -> None:
    assert code not in currencies()


def test_each_has_three_letters_and_a_name() -> None:
    assert all(re.fullmatch("[A-Z]{3}", code) and name == name.strip() != "" for code, name in currencies().items())
