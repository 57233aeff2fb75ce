#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh OS KIND CHECK PROGRAM [ARGUMENT...]: runs a test program of a target and decides whether it passed.
#   OS     linux or windows (then under toolchains/run-wine)
#   KIND   static, pie, exe or small: what kind of file PROGRAM must be
#   CHECK  cmocka: exit code 0 and cmocka's line about passed tests (under wine an exit code alone proves nothing)
#          plain: the program's output and exit code are passed on
#          fail: the program must end with a code other than 0
set -u
os=$1 kind=$2 check=$3 program=$4
shift 4

die() {
	echo "run.sh: $*" >&2
	exit 99
}

# That the right kind of file runs is part of every test. An ELF's e_type: 2 is ET_EXEC, 3 is ET_DYN.
type=$(od -An -tx1 -N20 -- "$program" 2>/dev/null | tr -d ' \n')
case $os:$kind:$type in
linux:pie:7f454c46????????????????????????0300*) ;;
linux:static:7f454c46????????????????????????0200* | linux:small:7f454c46????????????????????????0200*) ;;
windows:*:4d5a*) ;;
*) die "$program is not what it should be ($os, $kind; it begins with ${type:-nothing})" ;;
esac

if [ "$os" = windows ]; then
	set -- sh "$(dirname -- "$0")/../toolchains/run-wine" "$program" "$@"
else
	set -- "$program" "$@"
fi

case $check in
plain) exec "$@" ;;
fail)
	"$@"
	code=$?
	echo "run.sh: exit code $code"
	[ $code -ne 0 ]
	;;
cmocka)
	output=$("$@" 2>&1 </dev/null)
	code=$?
	printf '%s\n' "$output"
	[ $code -eq 0 ] || die "exit code $code"
	case $output in
	*'[  PASSED  ] '*) ;;
	*) die "no line says that tests passed" ;;
	esac
	;;
*) die "no such check: $check" ;;
esac
