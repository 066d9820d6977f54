"""What the reader chose for the polling."""

from __future__ import annotations

import pytest

from monitor.errors import SettingsError
from monitor.settings import Limits
from monitor.store import Archive, preferences
from monitor.store.preferences import Preferences


def test_without_a_choice_the_limits_stand(archive: Archive) -> None:
    assert preferences.get(archive) == Preferences()
    assert preferences.heeded(archive, Limits()) == Limits()


def test_what_was_chosen_is_kept_and_can_be_given_up(archive: Archive) -> None:
    preferences.keep(archive, Preferences(1800.0, "proxy.example.org:3128"))
    assert preferences.get(archive) == Preferences(1800.0, "http://proxy.example.org:3128")
    assert preferences.heeded(archive, Limits()).default_interval == 1800.0
    preferences.keep(archive, Preferences())
    assert preferences.heeded(archive, Limits()) == Limits()


@pytest.mark.parametrize("interval", [0.0, 599.0, 43_201.0, -5.0, float("nan")])
def test_an_interval_outside_of_the_bounds_is_refused_with_a_sentence(
    archive: Archive, interval: float
) -> None:
    with pytest.raises(SettingsError, match="between every 10 minutes and every 12 hours"):
        preferences.keep(archive, Preferences(interval))
    assert preferences.get(archive) == Preferences()


@pytest.mark.parametrize(
    "typed",
    ["ftp://proxy.example", "socks5://a.example", "http://", "a b", "http://[::1", "a.example:99999", "a/b"],
)
def test_what_is_no_proxy_is_refused_with_an_example(archive: Archive, typed: str) -> None:
    with pytest.raises(SettingsError, match="One looks like"):
        preferences.keep(archive, Preferences(None, typed))


def test_a_password_of_a_proxy_never_reaches_the_archive(archive: Archive) -> None:
    with pytest.raises(SettingsError, match="HTTPS_PROXY") as refused:
        preferences.keep(archive, Preferences(None, "http://me:secret@proxy.example:3128"))
    assert "secret" not in str(refused.value)
    assert preferences.get(archive).proxy is None
