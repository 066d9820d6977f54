"""Encodings: what is declared by every name that browsers know, and what is not declared at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.parsing.charsets import gunzip, to_text

RUSSIAN = "Паром из гавани опоздал на три часа, сообщил капитан порта."
JAPANESE = "港からのフェリーは三時間遅れていると港長が発表しました。"
NEWS = {
    "cp1251": RUSSIAN,
    "koi8_r": RUSSIAN,
    "cp1253": "Το πλοίο από το λιμάνι καθυστέρησε τρεις ώρες, είπε ο λιμενάρχης.",
    "cp1255": "המעבורת מן הנמל איחרה בשלוש שעות, אמר מנהל הנמל בבוקר.",
    "cp1256": "تأخرت العبارة القادمة من الميناء ثلاث ساعات كما قال مدير الميناء.",
    "cp874": "เรือข้ามฟากจากท่าเรือล่าช้าสามชั่วโมงตามที่นายท่ากล่าว",
    "cp932": JAPANESE,
    "euc_jp": JAPANESE,
    "gb18030": "港务长表示，从港口出发的渡轮晚点三个小时，乘客正在等待。",
    "big5": "港務長表示，從港口出發的渡輪晚點三個小時，乘客正在等待。",
    "cp949": "항구에서 출발한 여객선이 세 시간 늦었다고 항만장이 말했다.",
}


def feed(text: str, declaration: str = "<?xml version='1.0'?>") -> str:
    return f"{declaration}<rss version='2.0'><channel><title>{text}</title><item><title>{text}</title></item></channel></rss>"


@pytest.mark.parametrize("encoding", sorted(NEWS))
@pytest.mark.parametrize("declaration", ["<?xml version='1.0'?>", "<?xml version='1.0' encoding='utf-8'?>"])
def test_other_letters_are_told_where_nothing_or_the_wrong_thing_is_declared(
    encoding: str, declaration: str
) -> None:
    whole = feed(NEWS[encoding], declaration)
    assert to_text(whole.encode(encoding)) == whole


@pytest.mark.parametrize(
    "text",
    [
        "L'été dernier, la préfète a été reçue à Évreux où l'évacuation a été décidée.",
        "Der Bürgermeister von Köln hält die Fähre für überflüssig – er prüft es.",
        "El señor Ibáñez llegó mañana",
        "Å",
    ],
)
def test_latin_letters_without_declaration_are_windows_1252(text: str) -> None:
    assert to_text(feed(text).encode("cp1252")) == feed(text)


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("x-cp1251", "cp1251", "Паром"),
        ("windows-874", "cp874", "เรือ"),
        ("x-x-big5", "big5", "渡輪"),
        ("ks_c_5601-1987", "cp949", "여객선"),
        ("korean", "cp949", "여객선"),
        ("x-euc-jp", "euc_jp", "フェリー"),
        ("csShiftJIS", "shift_jis", "フェリー"),
        ("chinese", "gb18030", "渡轮"),
        ("koi8-ru", "koi8_u", "Пором"),
        ("logical", "iso8859-8", "שלום"),
        ("x-mac-cyrillic", "mac_cyrillic", "Паром"),
        ("latin1", "cp1252", "“Straße”"),
        ("us-ascii", "cp1252", "“Straße”"),
        ("unicode-1-1-utf-8", "utf-8", "“Straße”"),
        ("ISO-10646-UCS-2", "utf-16-be", "“Straße”"),
    ],
)
def test_every_name_that_browsers_know_is_known(label: str, encoding: str, text: str) -> None:
    whole = feed(text, f"<?xml version='1.0' encoding='{label}'?>")
    assert to_text(whole.encode(encoding)) == whole
    assert to_text(feed(text).encode(encoding), f"text/xml; charset={label}") == feed(text)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_wide_encodings_are_told_with_and_without_a_mark(encoding: str, mark: str) -> None:
    whole = feed("“Straße” 渡輪")
    assert to_text((mark + whole).encode(encoding)) == whole


@given(st.binary(max_size=400), st.none() | st.text(max_size=40))
def test_no_bytes_are_a_fault(content: bytes, header: str | None) -> None:
    to_text(content, header)
    to_text(b"<?xml version='1.0' encoding='" + content[:20] + b"'?>" + content, header)
    gunzip(b"\x1f\x8b" + content, 1000)
