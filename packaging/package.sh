#!/bin/sh
# Builds into dist/: the wheel, the one-folder bundle, and on Debian its package; then starts what it built.
# What is built with lies in .cache/package, apart from .venv. Expects to be run from the top of the repository.
set -eu

say() { printf 'presswatch: %s\n' "$*" >&2; }

rm -rf dist build
say "the wheel"
if command -v uv >/dev/null 2>&1; then
    uv build --quiet --wheel --out-dir dist .
else
    .venv/bin/python -m pip wheel --quiet --no-deps --wheel-dir dist .
fi
wheel=$(ls dist/*.whl)
version=$(.venv/bin/python -c 'import monitor; print(monitor.__version__)')

say "the bundle"
room=.cache/package
rm -rf "$room"
.venv/bin/python -m venv "$room/venv"
"$room/venv/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt "$wheel[package]"
"$room/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath "$room/build" packaging/presswatch.spec

if command -v dpkg-deb >/dev/null 2>&1; then
    say "the package for Debian"
    root="$room/root"
    architecture=$(dpkg --print-architecture)
    install -d "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/doc/presswatch"
    cp -a dist/presswatch "$root/opt/presswatch"
    ln -s ../../opt/presswatch/presswatch "$root/usr/bin/presswatch"
    install -Dm644 -t "$root/usr/share/applications" packaging/org.presswatch.Presswatch.desktop
    install -Dm644 -t "$root/usr/share/icons/hicolor/scalable/apps" packaging/org.presswatch.Presswatch.svg
    install -Dm644 -t "$root/usr/share/metainfo" packaging/org.presswatch.Presswatch.metainfo.xml
    install -m644 LICENSE "$root/usr/share/doc/presswatch/copyright"
    needs=$(.venv/bin/python -c 'from ui.__main__ import PACKAGES; print(", ".join(PACKAGES.split()))')
    size=$(du -sk "$root" | cut -f1)
    cat >"$root/DEBIAN/control" <<END
Package: presswatch
Version: $version
Architecture: $architecture
Maintainer: the Presswatch authors <authors@presswatch.example>
Section: net
Priority: optional
Installed-Size: $size
Depends: libc6, $needs
Description: media monitor for a desk of analysts
 Polls news feeds, keeps the full text of every article in a local archive,
 tags it by topic, and shows a reading list that answers at once.
END
    dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "dist/presswatch_${version}_$architecture.deb" >/dev/null
fi

for tool in "desktop-file-validate packaging/org.presswatch.Presswatch.desktop" \
    "appstreamcli validate --no-net packaging/org.presswatch.Presswatch.metainfo.xml"; do
    if command -v "${tool%% *}" >/dev/null 2>&1; then $tool; else say "not checked: ${tool%% *} is not installed"; fi
done

say "the tour, by what was built, in a folder of its own"
clean=$(mktemp -d)
trap 'rm -rf "$clean"' EXIT
if [ -e "dist/presswatch_${version}_${architecture:-}.deb" ]; then
    dpkg-deb -x "dist/presswatch_${version}_$architecture.deb" "$clean/installed"
    program="$clean/installed/usr/bin/presswatch"
else
    cp -a dist/presswatch "$clean/installed"
    program="$clean/installed/presswatch"
fi
built() {
    env -i HOME="$clean" PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen "$program" "$@" >"$clean/told" 2>&1 || {
        cat "$clean/told" >&2
        exit 1
    }
}
built tour --output "$clean/tour"
ls "$clean/tour" >&2

say "every format, by what was built"
printf 'The ferry is late again, the harbour office said on Monday.\n' >"$clean/ferry.txt"
built --archive "$clean/press.db" import "$clean/ferry.txt"
for format in html pdf docx md txt csv xlsx json ris bibtex eml evidence; do
    built --archive "$clean/press.db" export --format "$format" --query ferry --output "$clean/ferry.$format"
done
built verify "$clean/ferry.evidence"
built --archive "$clean/press.db" check

du -sh dist/* >&2
