"""Which addresses are asked."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import AddressRefusedError
from monitor.web import LocalPermission, check_address, host_key, is_public
from monitor.web.addresses import shown


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.0.0.9",
        "192.0.0.170",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.2.3",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::8.8.8.8",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:808:808::1",
        "3fff::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
    ],
)
def test_an_address_of_no_single_public_computer_is_refused(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "151.101.0.81", "2606:4700::1111", "2a00:1450::1"])
def test_public_computers_are_asked(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.ip_addresses(v=4))
def test_no_form_that_embeds_an_address_gets_round_the_check(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    for form in (number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80):
        assert not is_public(ipaddress.IPv6Address(form))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/feed",
        "file:///etc/passwd",
        "ftp://example.com/",
        "javascript:alert(1)",
        "data:text/plain,x",
        "gopher://example.com/",
        "http://",
        "http:///feed",
        "http://a b.com/",
        "http://example.com:99999/",
        "http://example.com:0/",
        "http://example.com:port/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://1.2.3.4%00/",
        "http://good.example\\@evil.example/",
        "http:\\\\example.com\\",
        "http://exa\x00mple.com/",
        "http://exa\nmple.com/",
        "http://" + "a" * 64 + ".example/",
        "http://" + "a." * 200 + "example/",
        "http://-.example/",
        "|rm -rf /",
    ],
)
def test_what_is_no_web_address_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(AddressRefusedError) as caught:
        check_address(url)
    assert caught.value.sentence.endswith(".")


@given(st.text(max_size=60))
def test_no_text_makes_the_check_fail_otherwise(text: str) -> None:
    for url in (text, f"http://{text}", f"http://example.com/{text}", f"http://{text}@example.com:{text}/"):
        try:
            checked = check_address(url)
        except AddressRefusedError:
            continue
        assert checked.scheme in ("http", "https")
        assert checked.host


def test_an_address_is_read_without_fragment_and_closing_dot() -> None:
    assert str(check_address(" HTTP://Example.COM.:8080/a?b=c#d ")) == "http://example.com:8080/a?b=c"


def test_a_name_in_other_letters_is_asked_in_ascii() -> None:
    assert check_address("https://bücher.example/").raw_host == b"xn--bcher-kva.example"


def test_a_host_is_scheme_name_and_port() -> None:
    assert host_key("http://example.com/a") == "http://example.com:80"
    assert host_key("https://example.com/a") == "https://example.com:443"
    assert host_key("http://example.com:8080/") != host_key("http://example.com/")


def test_a_local_permission_admits_its_own_name_and_no_other() -> None:
    permission = LocalPermission.of("http://intranet:8080/feed")
    assert permission.admits("intranet")
    assert permission.admits("INTRANET.")
    assert not permission.admits("intranet.example")
    assert not permission.admits("localhost")


def test_a_password_is_not_shown() -> None:
    assert shown("http://anna:secret@example.com/a@b") == "http://example.com/a@b"
    assert len(shown("http://example.com/" + "x" * 1000)) <= 120
