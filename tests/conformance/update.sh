#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes docs/conformance.md anew from the builds of both targets. Usage: update.sh LINUX_BUILD WINDOWS_BUILD
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec python3 "$root/tests/conformance/conformance.py" table "$root" "$root/docs/conformance.md" \
	linux "$1/sysroot/include" "$1/sysroot/lib/fast/libc.a" gcc nm \
	windows "$2/sysroot/include" "$2/sysroot/lib/fast/libc.a" x86_64-w64-mingw32-gcc x86_64-w64-mingw32-nm
