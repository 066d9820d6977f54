"""Mails and saved web pages: what they say becomes an article, and nothing hostile in them gets further than a sentence."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import ParseError
from monitor.model import DateBasis, NewArticle, TitleBasis
from monitor.parsing.files import read_file

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ONE = (
    "The sheds behind the ferry terminal were emptied this morning by officers in grey, the prefecture said."
)
TWO = "Nobody knows where the 185 people will sleep tonight; the mayor spoke of a new roof before the winter."
HTML = f"""<html><head><style>p {{ color: red }}</style><script>alert(1)</script></head><body><table width="600">
<tr><td><a href="https://letter.example/v">View in browser</a></td></tr>
<tr><td><img src="https://letter.example/pixel.gif" width="1" height="1"><h1>Sheds emptied</h1><table><tr><td>
<p>{ONE}</p><p>{TWO}</p></td></tr></table></td></tr>
<tr><td>You receive this because you asked for it. <a href="https://letter.example/u">Unsubscribe</a></td></tr>
</table></body></html>"""


def mail(text: str | None = None, html: str | None = None, **headers: str) -> EmailMessage:
    made = EmailMessage()
    given = {"From": "The Harbour Letter <news@letter.example>", "Subject": "Sheds emptied at the port"}
    given |= {"Date": "Mon, 03 May 2021 10:00:00 +0200", "Message-ID": "<1@letter.example>"}
    for name, value in (given | {name.replace("_", "-"): value for name, value in headers.items()}).items():
        if value:
            made[name] = value
    if text is not None:
        made.set_content(text)
    if html is not None:
        (made.add_alternative if text is not None else made.set_content)(html, subtype="html")
    return made


def read(message: EmailMessage | bytes, name: str = "letter.eml") -> NewArticle:
    return read_file(name, message if isinstance(message, bytes) else message.as_bytes(), NOW)


def test_a_newsletter_becomes_an_article() -> None:
    found = read(mail("Too short.", HTML))
    assert found.text == f"Sheds emptied\n\n{ONE}\n\n{TWO}"
    assert (found.title, found.title_basis) == ("Sheds emptied at the port", TitleBasis.FILE)
    assert (found.outlet, found.author) == ("The Harbour Letter", None)
    assert (found.published, found.published_basis) == ("2021-05-03T08:00:00Z", DateBasis.DATELINE)
    assert found.published_raw == "Mon, 03 May 2021 10:00:00 +0200"
    assert found.language == "en"
    assert found.keys == ("m:<1@letter.example>",)
    assert "<img" not in found.html
    assert "script" not in found.html


def test_a_text_part_is_read_in_its_paragraphs_and_without_a_signature() -> None:
    wrapped = ONE.replace("terminal were", "terminal\nwere")
    found = read(mail(f"{wrapped}\n\n{TWO}\n\n-- \nAnn\n+44 1\n", Subject="Re: AW: Sheds emptied"))
    assert found.text == f"{ONE}\n\n{TWO}"
    assert found.title == "Sheds emptied"


def test_the_part_that_says_more_is_read() -> None:
    assert read(mail(f"{ONE}\n\n{TWO}", "<p>Please use a mail program.</p>")).text == f"{ONE}\n\n{TWO}"


@pytest.mark.parametrize(
    ("sender", "outlet", "author"),
    [
        ("The Harbour Letter <news@letter.example>", "The Harbour Letter", None),
        ("news@letter.example", "letter.example", None),
        ("Ann Marlow <ann.marlow@courier.example>", "courier.example", "Ann Marlow"),
        ("Ann Marlow at The Courier <a@mail.example>", "The Courier", "Ann Marlow"),
        ("Ann Marlow, The Courier <a@mail.example>", "The Courier", "Ann Marlow"),
        ("Ann Marlow <ann@gmail.com>", "Ann Marlow", "Ann Marlow"),
        ("=?utf-8?q?Pr=C3=A9fecture_du_Nord?= <presse@nord.example>", "Préfecture du Nord", None),
        ("", "", None),
    ],
)
def test_the_sender_is_an_outlet_or_an_author(sender: str, outlet: str, author: str | None) -> None:
    raw = f"From: {sender}\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n{ONE}\n".encode()
    found = read(raw)
    assert (found.outlet, found.author) == (outlet, author)


FORWARD = f"""Please keep this.

---------- Forwarded message ---------
From: Le Littoral <lettre@littoral.example>
Date: Sun, 2 May 2021 at 08:15
Subject: Les hangars vidés
To: <desk@mail.example>


{ONE}

{TWO}
"""


def test_what_was_forwarded_is_the_article() -> None:
    found = read(mail(FORWARD, Subject="Fwd: Les hangars vidés", From="Desk One <desk@mail.example>"))
    assert found.text == f"{ONE}\n\n{TWO}"
    assert (found.title, found.outlet, found.author) == ("Les hangars vidés", "Le Littoral", None)
    assert (found.published or "").startswith("2021-05-02")


def test_what_was_forwarded_as_html_is_the_article() -> None:
    html = (
        "<div>Please keep this.</div><div>---------- Forwarded message ---------<br>From: <b>Le Littoral</b> "
        "&lt;lettre@littoral.example&gt;<br>Date: Sun, 2 May 2021 at 08:15<br>Subject: Les hangars vidés<br>"
        f"To: &lt;desk@mail.example&gt;<br></div><p>{ONE}</p><p>{TWO}</p>"
    )
    found = read(mail(html=html, Subject="Fwd: Les hangars vidés", From="Desk One <desk@mail.example>"))
    assert found.text == f"{ONE}\n\n{TWO}"
    assert found.outlet == "Le Littoral"


def test_what_was_forwarded_without_a_line_that_says_so_is_known_by_the_subject() -> None:
    text = f"Von: Hafenblatt <brief@hafen.example>\nGesendet: 02.05.2021 08:15\nAn: desk\nBetreff: Hallen geräumt\n\n{ONE}"
    found = read(mail(text, Subject="WG: Hallen geräumt"))
    assert (found.text, found.outlet, found.title) == (ONE, "Hafenblatt", "Hallen geräumt")


def test_a_mail_that_is_attached_to_an_empty_one_is_the_article() -> None:
    outer = mail("See below.", Subject="Fwd: letter", From="Desk One <desk@mail.example>")
    outer.add_attachment(mail(html=HTML))
    found = read(outer)
    assert (found.title, found.outlet) == ("Sheds emptied at the port", "The Harbour Letter")
    assert ONE in found.text


def test_fields_in_the_middle_of_a_text_are_no_forwarding() -> None:
    text = f"{ONE}\n\nFrom: the prefect\nSubject: the sheds\n\n{TWO}"
    assert ONE in read(mail(text)).text


def test_a_wrong_charset_loses_no_letters() -> None:
    raw = (
        b"Subject: L'\xe9vacuation\nContent-Type: text/plain; charset=x-nowhere\n\n"
        + ("À Nordhafen, l’évacuation a duré une heure. " * 3).encode()
    )
    found = read(raw)
    assert "l’évacuation" in found.text
    assert found.title == "L'évacuation"


def test_attachments_are_not_read() -> None:
    made = mail(f"{ONE}\n\n{TWO}")
    made.add_attachment(b"MZ evil", maintype="application", subtype="octet-stream", filename="a.exe")
    made.add_attachment("Attached words.", filename="notes.txt")
    made.add_attachment("<p>Attached page.</p>", subtype="html", filename="page.html")
    assert read(made).text == f"{ONE}\n\n{TWO}"


def test_a_mail_without_text_says_so() -> None:
    made = mail()
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(ParseError, match="no text in the mail"):
        read(made)


def nested(depth: int) -> bytes:
    head = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(depth)
    )
    return b"Subject: deep\n" + head + b"Content-Type: text/plain\n\n" + ONE.encode() + b"\n"


def test_ten_thousand_nested_parts_are_an_error_with_a_sentence() -> None:
    with pytest.raises(ParseError):
        read(nested(10_000))


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: " + b"x" * 2_000_000 + b"\n\nBody of the mail, three words.",
        b"Subject: " + b"=?utf-8?q?" * 100_000 + b"\n\nBody of the mail, three words.",
        b"From: " + b"(" * 500_000 + b"\n\nBody of the mail, three words.",
        b"From: " + b"<" * 500_000 + b"\nDate: " + b"9" * 500_000 + b"\n\nBody of the mail, three words.",
        b"X: y\n" * 200_000 + b"\nBody of the mail, three words.",
        b"Subject: =?utf-8?b?!!!?=\n\nBody of the mail, three words.",
        b"Content-Type: text/plain; charset=\xff\xfe\n\nBody of the mail, three words.",
        b"Content-Transfer-Encoding: base64\n\n"
        + base64.b64encode(b"Body of the mail, three words.")
        + b"!!!=",
    ],
)
def test_hostile_headers_leave_the_body(raw: bytes) -> None:
    assert "Body of the mail" in read(raw).text


def test_a_bomb_of_tags_is_an_error_with_a_sentence() -> None:
    raw = b"Content-Type: text/html\n\n" + b"<div>" * 200_000 + b"x"
    with pytest.raises(ParseError, match="too large"):
        read(raw)


@settings(deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_an_article_or_an_error_with_a_sentence(content: bytes) -> None:
    for name in ("a.eml", "a.mhtml"):
        try:
            read_file(name, content, NOW)
        except ParseError as error:
            assert error.sentence


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                b"Content-Type: multipart/mixed; boundary=b\n",
                b"Content-Type: text/html\n",
                b"\n",
                b"--b\n",
                b"--b--\n",
                b"Content-Type: message/rfc822\n",
                b"From: a\nSubject: b\n",
                b"Subject: Fwd: x\n",
                b"words of a body here\n",
                b"<p>words of a page</p>\n",
            ]
        ),
        max_size=40,
    )
)
def test_any_row_of_parts_is_an_article_or_an_error_with_a_sentence(lines: list[bytes]) -> None:
    for name in ("a.eml", "a.mhtml"):
        try:
            read_file(name, b"".join(lines), NOW)
        except ParseError as error:
            assert error.sentence


# --- saved web pages ------------------------------------------------------------------------------------

BODY = " ".join(
    f"Sentence number {n} tells of the sheds behind the terminal and of the people there." for n in range(12)
)
PAGE = (
    "<html><head><title>Sheds emptied at dawn</title><meta property='article:published_time' "
    "content='2021-05-03T10:00:00Z'></head><body><article><h1>Sheds emptied at dawn</h1>"
    f"<p>{BODY}</p><p>L’évacuation a duré une heure, dit-on à la préfecture du département du Nord.</p></article></body></html>"
)


def saved(
    page: str = PAGE, *, address: str = "https://littoral.example/sheds", charset: str = "utf-8"
) -> bytes:
    encoded = base64.encodebytes(page.encode(charset)).decode()
    return (
        "From: <Saved by Browser>\nSubject: Sheds\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="X"\n\n'
        "--X\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://littoral.example/a.png\n\nAAAA\n"
        f"--X\nContent-Type: text/html; charset={charset}\nContent-ID: <root>\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: {address}\n\n{encoded}\n"
        "--X\nContent-Type: text/html\nContent-Location: https://ads.example/frame\n\n<p>A frame with an offer.</p>\n--X--\n"
    ).encode()


def test_a_saved_web_page_is_read_as_the_page_that_it_was() -> None:
    found = read(saved(), "page.mhtml")
    assert (found.title, found.url) == ("Sheds emptied at dawn", "https://littoral.example/sheds")
    assert (found.published, found.published_basis) == ("2021-05-03T10:00:00Z", DateBasis.PAGE)
    assert BODY in found.text
    assert "offer" not in found.text


def test_a_saved_web_page_is_read_in_its_own_charset() -> None:
    assert "L’évacuation a duré" in read(saved(charset="cp1252"), "page.mht").text


def test_only_an_address_of_the_web_is_taken_for_one() -> None:
    assert read(saved(address="file:///C:/secret.html"), "page.mhtml").url is None


def test_a_saved_web_page_without_a_page_says_so() -> None:
    with pytest.raises(ParseError, match="no page"):
        read(b"Content-Type: image/png\n\nAAAA", "page.mhtml")
