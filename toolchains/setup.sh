#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what twincrt is built and tested with on Debian 12. Does nothing when all is there; works as root and through sudo;
# elsewhere it prints what is missing and stops.
set -eu

# package  what shows that it is there (a command, or a file if it begins with /)
needed='
cmake			cmake
ninja-build		ninja
gcc			gcc
g++			g++
clang			clang
lld			ld.lld
mold			ld.mold
binutils		ld.gold
llvm			llvm-ar
libclang-rt-14-dev	/usr/lib/llvm-14/lib/clang/14.0.6/lib/linux/libclang_rt.fuzzer-x86_64.a
gcc-mingw-w64-x86-64-win32	x86_64-w64-mingw32-gcc
gcc-mingw-w64-x86-64-posix	x86_64-w64-mingw32-gcc-posix
g++-mingw-w64-x86-64-posix	x86_64-w64-mingw32-g++-posix
wine			wine
wine64			/usr/lib/wine/wine64
libcmocka-dev		/usr/include/cmocka.h
libmpfr-dev		/usr/include/mpfr.h
sollya			sollya
musl-tools		musl-gcc
unicode-data		/usr/share/unicode/UnicodeData.txt
python3			python3
dpkg-dev		dpkg-source
patch			patch
git			git
linux-libc-dev		/usr/include/linux/version.h
'

missing=
packages=
list=$(mktemp)
trap 'rm -f "$list"' EXIT
printf '%s\n' "$needed" >"$list"
while read -r package proof; do
	[ -n "$package" ] || continue
	case $proof in
	/*) [ -e "$proof" ] && continue ;;
	*) command -v "$proof" >/dev/null 2>&1 && continue ;;
	esac
	missing="$missing $proof"
	packages="$packages $package"
done <"$list"

if [ -z "$packages" ]; then
	echo "setup: everything is there"
else
	id=unknown
	version=
	if [ -r /etc/os-release ]; then
		id=$(. /etc/os-release && echo "$ID")
		version=$(. /etc/os-release && echo "${VERSION_ID:-}")
	fi
	if [ "$id" != debian ] || [ "$version" != 12 ]; then
		echo "setup: this is not Debian 12 ($id $version), so nothing was installed. Missing here:" >&2
		for thing in $missing; do echo "  $thing" >&2; done
		echo "setup: on Debian 12 these come from the packages:$packages" >&2
		exit 1
	fi
	sudo=
	if [ "$(id -u)" != 0 ]; then
		if ! command -v sudo >/dev/null 2>&1; then
			echo "setup: neither root nor sudo; as root run: apt-get install$packages" >&2
			exit 1
		fi
		sudo=sudo
	fi
	echo "setup: installing$packages"
	$sudo apt-get update
	# shellcheck disable=SC2086 # one word per package
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages
fi

here=$(dirname -- "$0")
[ ! -x "$here/fetch-cmocka.sh" ] || "$here/fetch-cmocka.sh"
