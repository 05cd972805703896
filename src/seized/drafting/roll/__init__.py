"""Rolls a text forward to a later session, with every change named and every open question asked."""

from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import series_of
from seized.drafting.roll.redline import redline
from seized.drafting.roll.rolling import roll
from seized.drafting.roll.touches import touches

__all__ = ["Known", "redline", "roll", "series_of", "touches"]
