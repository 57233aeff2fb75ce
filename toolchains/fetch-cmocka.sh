#!/bin/sh
# SPDX-License-Identifier: MIT
# Unpacks Debian's source package of cmocka into out/cmocka-src, once. The target tests are built on it (see docs/testing.md).
# It needs apt and dpkg-dev, no root, and no deb-src line in apt's configuration: it derives private ones from the binary ones.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=$root/out/cmocka-src

if [ -f "$target/src/cmocka.c" ]; then
	exit 0
fi
for tool in apt-get dpkg-source; do
	if ! command -v $tool >/dev/null; then
		echo "fetch-cmocka: $tool is missing (on Debian: apt-get install dpkg-dev)." >&2
		echo "fetch-cmocka: or unpack the source of cmocka 1.1.5 into $target by hand." >&2
		exit 1
	fi
done

mkdir -p "$root/out"
work=$(mktemp -d "$root/out/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$work/parts" "$work/lists/partial" "$work/cache/archives/partial" "$work/unpack"

# Every Debian source of binary packages, turned into one of source packages. Other vendors' often have none.
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
	[ -f "$file" ] && sed -n 's/^deb\([[:space:]].*[Dd]ebian.*\)$/deb-src\1/p' "$file"
done >"$work/parts/binary.list"
for file in /etc/apt/sources.list.d/*.sources; do
	[ -f "$file" ] || continue
	# A stanza ends at an empty line.
	awk 'BEGIN { RS = ""; ORS = "\n\n" } /[Dd]ebian/ { sub(/Types:[^\n]*/, "Types: deb-src"); print }' "$file"
done >"$work/parts/binary.sources"

apt() {
	apt-get -q -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/parts" -o Dir::State::lists="$work/lists" \
		-o Dir::Cache="$work/cache" -o APT::Sandbox::User= -o APT::Get::List-Cleanup=false -o Acquire::Languages=none "$@"
}
if ! apt update >"$work/log" 2>&1 || ! (cd "$work/unpack" && apt source --download-only cmocka >>"$work/log" 2>&1); then
	cat "$work/log" >&2
	echo "fetch-cmocka: Debian's source package of cmocka could not be downloaded (see above)." >&2
	exit 1
fi
(cd "$work/unpack" && dpkg-source --no-check -x cmocka_*.dsc source) >>"$work/log" 2>&1 || {
	cat "$work/log" >&2
	exit 1
}
rm -rf "$target"
mv "$work/unpack/source" "$target"
echo "fetch-cmocka: $(basename "$work"/unpack/*.dsc .dsc) is in out/cmocka-src"
