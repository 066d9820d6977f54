"""Dates as feeds write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.parsing.dates import parse_date
from monitor.parsing.datewords import MONTHS

NOW = datetime(2021, 11, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "published"),
    [
        # other scripts and languages
        ("2021年10月1日", "2021-10-01"),
        ("2021年10月1日 14:30", "2021-10-01T14:30:00Z"),
        ("2021년 10월 1일 오후 02:30:15", "2021-10-01T14:30:15Z"),
        ("2021년 10월 1일 오전 09:30", "2021-10-01T09:30:00Z"),
        ("sexta-feira, 1 de outubro de 2021 14:30", "2021-10-01T14:30:00Z"),
        ("1 października 2021 14:30", "2021-10-01T14:30:00Z"),
        ("/Date(1633098600000+0200)/", "2021-10-01T14:30:00Z"),
        # RFC 822 and its misspellings
        ("Fri, 01 Oct 2021 14:30:00 GMT", "2021-10-01T14:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 +0200", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 +02:00", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 -0000", "2021-10-01T14:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00", "2021-10-01T14:30:00Z"),
        ("Fri, 1 Oct 2021 14:30 Z", "2021-10-01T14:30:00Z"),
        ("Fri , 1 Oct 21 14:30:00 EST", "2021-10-01T19:30:00Z"),
        ("01 Oct 2021 14:30 UT", "2021-10-01T14:30:00Z"),
        ("Fri, 01-Oct-2021 14:30:00 GMT", "2021-10-01T14:30:00Z"),
        ("01-Oct-21", "2021-10-01"),
        ("Friday, 01 October 2021 14:30:00 GMT", "2021-10-01T14:30:00Z"),
        ("Thurs, 30 Sept 2021 14:30:00 GMT", "2021-09-30T14:30:00Z"),
        ("Fri Oct  1 14:30:00 2021", "2021-10-01T14:30:00Z"),
        ("Fri Oct 1 14:30:00 UTC 2021", "2021-10-01T14:30:00Z"),
        ("Fri Oct 01 2021 14:30:00 GMT+0200 (Central European Summer Time)", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 GMT+1", "2021-10-01T13:30:00Z"),
        ("Monday 4th of October 2021 08:12:33 AM", "2021-10-04T08:12:33Z"),
        ("Fri, 31 Dec 1999 23:59:60 GMT", "2000-01-01T00:00:00Z"),
        # zone names, which feedparser takes for Greenwich
        ("Fri, 01 Oct 2021 14:30:00 BST", "2021-10-01T13:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 CET", "2021-10-01T13:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 CEST", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 MESZ", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 EEST", "2021-10-01T11:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 EDT", "2021-10-01T18:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 PDT", "2021-10-01T21:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 AEST", "2021-10-01T04:30:00Z"),
        ("Oct 1, 2021 at 2:30 PM ET", "2021-10-01T18:30:00Z"),
        ("Dec 1, 2020 at 2:30 PM ET", "2020-12-01T19:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 Europe/Paris", "2021-10-01T12:30:00Z"),
        ("Fri, 01 Oct 2021 14:30:00 QQQ", "2021-10-01T14:30:00Z"),
        # ISO 8601
        ("2021-10-01", "2021-10-01"),
        ("20211001", "2021-10-01"),
        ("2021/10/01", "2021-10-01"),
        ("2021-W39-5", "2021-10-01"),
        ("2021W395", "2021-10-01"),
        ("2021-274", "2021-10-01"),
        ("2021274", "2021-10-01"),
        ("2021274T1430Z", "2021-10-01T14:30:00Z"),
        ("2021366", None),
        ("2021000", None),
        ("2021-10-01T14:30", "2021-10-01T14:30:00Z"),
        ("2021-10-01T14:30Z", "2021-10-01T14:30:00Z"),
        ("2021-10-01t14:30:00z", "2021-10-01T14:30:00Z"),
        ("2021-10-01 14:30:00", "2021-10-01T14:30:00Z"),
        ("2021-10-01 14:30:00 +0100", "2021-10-01T13:30:00Z"),
        ("2021-10-01T14:30:00.123456789+02:00", "2021-10-01T12:30:00Z"),
        ("2021-10-01T14:30:00,5-0500", "2021-10-01T19:30:00Z"),
        ("2021-10-01T14:30:00+02", "2021-10-01T12:30:00Z"),
        ("2021-10-01T12Z", "2021-10-01T12:00:00Z"),
        ("2021-10-01T14+02:00", "2021-10-01T12:00:00Z"),
        ("2021-10-01T12", "2021-10-01T12:00:00Z"),
        ("2021-10-01T14:30:00\u221205:00", "2021-10-01T19:30:00Z"),
        ("20211001T143000Z", "2021-10-01T14:30:00Z"),
        ("20211001143000", "2021-10-01T14:30:00Z"),
        ("2021-10-01T24:00:00Z", "2021-10-02T00:00:00Z"),
        ("2021-10-01T00:30:00+02:00", "2021-09-30T22:30:00Z"),
        ("2021-10-01T14:30:00+02:00[Europe/Paris]", "2021-10-01T12:30:00Z"),
        ("2021-10-01T14:30:00 CEST", "2021-10-01T12:30:00Z"),
        ("  2021-10-01T14:30:00Z\n", "2021-10-01T14:30:00Z"),
        # epoch digits
        ("1633098600", "2021-10-01T14:30:00Z"),
        ("1633098600.25", "2021-10-01T14:30:00Z"),
        ("1633098600000", "2021-10-01T14:30:00Z"),
        # French
        ("1er octobre 2021", "2021-10-01"),
        ("Le vendredi 1er octobre 2021 à 14h30", "2021-10-01T14:30:00Z"),
        ("ven., 1 oct. 2021 14:30:00 +0200", "2021-10-01T12:30:00Z"),
        ("mar. 3 août 2021 à 9h", "2021-08-03T09:00:00Z"),
        ("mar. 2 mars 2021", "2021-03-02"),
        ("15 févr. 2021", "2021-02-15"),
        ("15 decembre 2020", "2020-12-15"),
        # German
        ("Fr, 01 Okt 2021 14:30:00 +0200", "2021-10-01T12:30:00Z"),
        ("1. Oktober 2021, 14:30 Uhr", "2021-10-01T14:30:00Z"),
        ("Montag, 1. März 2021", "2021-03-01"),
        ("01.10.2021 14.30 Uhr", "2021-10-01T14:30:00Z"),
        ("Di, 07 Dez 2020 08:00 MEZ", "2020-12-07T07:00:00Z"),
        ("5. Jänner 2021", "2021-01-05"),
        # Italian, Spanish, Dutch
        ("1 ottobre 2021 ore 14:30", "2021-10-01T14:30:00Z"),
        ("giovedì 5 agosto 2021", "2021-08-05"),
        ("1 de octubre de 2021", "2021-10-01"),
        ("miércoles, 13 de enero de 2021, 14:30 h", "2021-01-13T14:30:00Z"),
        ("vrijdag 1 oktober 2021 14:30 uur", "2021-10-01T14:30:00Z"),
        ("3 mrt 2021", "2021-03-03"),
        # English words
        ("October 1, 2021", "2021-10-01"),
        ("1st October 2021, 2pm", "2021-10-01T14:00:00Z"),
        ("Oct 1, 2021 12:05 am", "2021-10-01T00:05:00Z"),
        ("Published: 1 October 2021", "2021-10-01"),
        # three numbers
        ("01.10.2021", "2021-10-01"),
        ("1.10.21", "2021-10-01"),
        ("13/10/2021", "2021-10-13"),
        ("10/13/2021", "2021-10-13"),
        ("05/05/2021", "2021-05-05"),
        ("10/01/2021 2:30:00 PM", "2021-10-01T14:30:00Z"),
    ],
)
def test_a_date_is_read_as_it_was_meant(raw: str, published: str) -> None:
    assert parse_date(raw, NOW) == published


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "",
        "   ",
        "yesterday",
        "3 days ago",
        "2021",
        "October 2021",
        "2021-10",
        "2021-W39",
        "Since the beginning of 2019",
        "The end of May",
        "30 Feb 2021",
        "2021-02-30",
        "2021-13-01",
        "2021-366",
        "10/11/2021",
        "21-10-01",
        "0001-01-01T00:00:00",
        "0000-00-00 00:00:00",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "99999999999999999999",
        "12345",
        "14:30",
        "1 October and 2 November 2021",
        "x" * 10_000,
        "1 October 2021 " * 100,
    ],
)
def test_what_has_no_credible_day_is_no_date(raw: str | None) -> None:
    assert parse_date(raw, NOW) is None


@pytest.mark.parametrize(
    ("year", "read"), [("21", "2021"), ("22", "2022"), ("23", "1923"), ("99", "1999"), ("00", "2000")]
)
def test_a_year_of_two_digits_is_the_latest_that_has_begun(year: str, read: str) -> None:
    assert parse_date(f"1 Oct {year}", NOW) == f"{read}-10-01"


MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2190, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@given(MOMENTS, ZONES)
def test_iso_and_rfc_822_come_back_as_they_went(moment: datetime, zone: timezone) -> None:
    local = moment.replace(tzinfo=zone)
    for raw in (
        local.isoformat(),
        local.isoformat(" "),
        local.strftime("%Y%m%dT%H%M%S%z"),
        format_datetime(local),
    ):
        assert parse_date(raw, NOW) == written(local)


@given(MOMENTS)
def test_epoch_digits_come_back_as_they_went(moment: datetime) -> None:
    seconds = int(moment.replace(tzinfo=UTC).timestamp())
    if seconds >= 100_000_000:
        assert parse_date(str(seconds), NOW) == written(moment.replace(tzinfo=UTC))
        if len(str(seconds)) == 10:
            assert parse_date(f"{seconds}000", NOW) == written(moment.replace(tzinfo=UTC))


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(sorted(MONTHS)))
def test_every_name_of_every_month_is_known(day: date, name: str) -> None:
    day = day.replace(day=min(day.day, 28), month=MONTHS[name])
    assert parse_date(f"{day.day} {name} {day.year}", NOW) == day.isoformat()
    assert parse_date(f"{name.title()} {day.day}, {day.year}", NOW) == day.isoformat()


@given(st.text(max_size=60) | st.text(alphabet="0123456789-/:.TZ +octJan,", max_size=40))
@example("٣١/١٢/٢٠٢١")
@example("²/10/2021")
@example("1 Oct ²021")
@example("\ud800")
def test_no_text_is_a_fault(raw: str) -> None:
    published = parse_date(raw, NOW)
    if published is not None:
        assert parse_date(published, NOW) == published


@given(st.text(max_size=40), MOMENTS)
def test_what_was_read_is_read_again_the_same(noise: str, moment: datetime) -> None:
    published = parse_date(f"{moment.isoformat()}{noise}", NOW)
    assert published is None or parse_date(published, NOW) == published


@pytest.mark.parametrize(
    ("raw", "published"),
    [
        ("Fri 1 Oct 2021 10.00 BST", "2021-10-01T09:00:00Z"),
        ("1 Oct 2021 10.05.30", "2021-10-01"),
        ("Publié le 01/10/2021 à 18h12", "2021-10-01T18:12:00Z"),
        ("01/10/2021 à 10:05", "2021-10-01T10:05:00Z"),
        ("01/10/2021 um 10:05 Uhr", "2021-10-01T10:05:00Z"),
        ("10/01/2021 04:05 PM", "2021-10-01T16:05:00Z"),
        ("01/10/2021 10:05", None),
    ],
)
def test_words_beside_numbers_tell_the_day_from_the_month(raw: str, published: str | None) -> None:
    assert parse_date(raw, NOW) == published


@given(
    st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30)),
    st.integers(-15 * 60, 15 * 60),
    st.booleans(),
)
def test_the_short_way_reads_what_the_long_one_does(moment: datetime, minutes: int, rfc: bool) -> None:
    zone = timezone(timedelta(minutes=minutes))
    local = moment.replace(tzinfo=zone)
    raw = local.strftime("%a, %d %b %Y %H:%M:%S %z") if rfc else local.replace(microsecond=0).isoformat()
    # a blank at the end makes it the long way
    assert parse_date(raw, NOW) == parse_date(f" {raw}", NOW)
