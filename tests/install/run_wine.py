#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run_wine.py COMPILER FOLDER: what run-wine promises, in a prefix of its own, whose server it has to start.

What our caller has open must not stay open in that server: ninja waits until every program has closed the pipe that it hands to a command with the
terminal. The program's streams, arguments and exit code go through; what is no Windows program is refused; time is limited."""
import os
import pathlib
import select
import shutil
import subprocess
import sys
import time

RUN_WINE = pathlib.Path(__file__).parents[2] / "toolchains/run-wine"
PROGRAM = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "for ever") == 0)
		for (;;)
			;
	struct stat input, same;
	if (argc > 2 && strcmp(argv[1], "size of") == 0)
		return fstat(0, &input) == 0 && stat(argv[2], &same) == 0 && S_ISREG(input.st_mode) && input.st_ino == same.st_ino ? (int)input.st_size : 99;
	for (int i = 1; i < argc; i++)
		printf("[%s]", argv[i]);
	for (int c; (c = getchar()) != EOF;)
		putchar(c);
	return 7;
}
"""
compiler, folder = sys.argv[1], pathlib.Path(sys.argv[2])
failures = 0


def check(what, good):
    global failures
    if not good:
        failures += 1
        print("run-wine:", what)


def run(*arguments, **more):
    return subprocess.run(["sh", RUN_WINE, *arguments], stdin=more.pop("stdin", subprocess.DEVNULL), env={**os.environ, **environment, **more.pop("env", {})}, **more)


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
environment = {"TWINCRT_WINEPREFIX": str(folder / "prefix")}
(folder / "program.c").write_text(PROGRAM)
program = folder / "program.exe"
subprocess.run([compiler, "-O1", folder / "program.c", "-o", program], check=True)

low_end, low = os.pipe()
high_end, high = os.pipe()
os.dup2(high, 77)
os.close(high)
result = run(program, "a b", "\u20ac", pass_fds=(low, 77), stdout=subprocess.PIPE)
os.close(low)
os.close(77)
check("output of the program", result.stdout.decode() == "[a b][\u20ac]")
check("its exit code", result.returncode == 7)
for name, end in ("small", low_end), ("large", high_end):
    check(f"a descriptor with a {name} number stays open in the server", select.select([end], [], [], 10)[0] != [] and os.read(end, 1) == b"")

(folder / "input").write_text("from a file")
with open(folder / "input") as file:
    check("input", run(program, stdin=file, stdout=subprocess.PIPE).stdout == b"from a file")
# A file that wine's server did not open, and knows no name of.
with open(folder / "input") as file:
    check("fstat() of input", run(program, "size of", folder / "input", stdin=file).returncode == len("from a file"))
# Looked at from outside, for the files of a Windows program are opened by wine's server.
endless = subprocess.Popen(["sh", RUN_WINE, program, "for ever"], env={**os.environ, **environment, "TWINCRT_TIMEOUT": "2"})
time.sleep(1)
personalities = set()
for process in pathlib.Path("/proc").glob("[0-9]*"):
    try:
        # Wine calls its processes as their program is called.
        if (process / "cmdline").read_bytes().split(b"\0")[0] == os.fsencode(program):
            personalities.add(int((process / "personality").read_text(), 16))
    except OSError:
        pass
check("a time limit", endless.wait() == 124)
# ADDR_NO_RANDOMIZE, where the system lets it be set.
if subprocess.run(["setarch", "-R", "true"], stderr=subprocess.DEVNULL).returncode == 0:
    check("addresses that are not random", personalities and all(value & 0x40000 for value in personalities))
else:
    print("run-wine: addresses stay random here (setarch -R is refused): not tested")
check("what is no program", run(folder / "program.c", stderr=subprocess.DEVNULL).returncode == 125)
check("what is not there", run(folder / "none.exe", stderr=subprocess.DEVNULL).returncode == 125)

server = shutil.which("wineserver") or next(str(p) for p in pathlib.Path("/usr/lib/wine").glob("wineserver*"))
subprocess.run([server, "-k"], env={**os.environ, "WINEPREFIX": environment["TWINCRT_WINEPREFIX"]}, check=False)
subprocess.run([server, "-w"], env={**os.environ, "WINEPREFIX": environment["TWINCRT_WINEPREFIX"]}, check=False)
shutil.rmtree(folder, ignore_errors=True)
sys.exit(failures != 0)
