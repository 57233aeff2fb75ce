#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs twin programs: the same source on every target, everything that can be seen of it compared byte for byte.

twin.py check SOURCE OS KIND PROGRAM      runs PROGRAM and compares with SOURCE's .expect file
twin.py compare SOURCE OS:KIND:PROGRAM... runs all of them and compares each with the first
twin.py record SOURCE PROGRAM             writes the .expect file from PROGRAM (built with any C library) for review

What is compared: standard output, standard error, the files left behind (names and bytes) and how the program ended. Each run
has an empty folder and the environment below. Lines of the source steer it:

  twin: args "a b" c           one run with these arguments (shell words); several such lines are several runs
  twin: stdin "text\\n"         what standard input holds, with C escapes (no line: it is empty)
  twin: env NAME=value         an environment variable
  twin: ends abort             the program ends as abort() does: SIGABRT on Linux, exit code 3 on Windows
  twin: skip stderr            standard error differs by nature
  twin: exceptions             compiled with exceptions and run-time type information (C++ only)
  twin: undefined              compiled with -fsanitize=undefined, with gcc alone
"""
import difflib
import hashlib
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TIME_LIMIT = 100
# Longer ones are kept as a digest.
LONGEST_TEXT = 40000


def directives(source):
    steps = {"args": [], "stdin": b"", "env": {}, "ends": None, "skip": set()}
    for line in source.read_text(encoding="utf-8").splitlines():
        found = re.match(r"^[\s/*]*twin: (\w+) ?(.*?)\s*(\*/)?$", line)
        if not found:
            continue
        word, rest = found.group(1), found.group(2)
        if word == "args":
            steps["args"].append(shlex.split(rest))
        elif word == "stdin":
            text = rest.strip()
            if not (text.startswith('"') and text.endswith('"')):
                sys.exit(f"{source}: stdin wants a string in double quotes")
            # Escapes make bytes; other characters are UTF-8.
            steps["stdin"] += re.sub(rb"\\(x[0-9a-fA-F]{2}|.)", unescape, text[1:-1].encode())
        elif word == "env":
            name, value = rest.split("=", 1)
            steps["env"][name] = value
        elif word == "ends":
            steps["ends"] = rest
        elif word in ("exceptions", "undefined"):
            pass
        elif word == "skip":
            steps["skip"] |= set(rest.split())
        else:
            sys.exit(f"{source}: no such directive: {word}")
    steps["args"] = steps["args"] or [[]]
    return steps


def unescape(found):
    text = found.group(1)
    if text.startswith(b"x"):
        return bytes([int(text[1:], 16)])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"0": b"\0", b"\\": b"\\", b'"': b'"'}[text]


def ending(code, system):
    if code < 0:
        return "abort" if code == -6 else f"signal {-code}"
    # run.sh and wine pass a shell's view on.
    if system == "linux" and code > 128:
        return "abort" if code == 134 else f"exit {code}"
    return f"exit {code}"


def run(command, system, arguments, steps):
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8"}
    for name, value in os.environ.items():
        if name.startswith(("TWINCRT_", "XDG_CACHE", "HOME", "TMPDIR")):
            environment[name] = value
    environment.update(steps["env"])
    with tempfile.TemporaryDirectory(prefix="twin.") as folder:
        try:
            done = subprocess.run(command + arguments, cwd=folder, env=environment, input=steps["stdin"], capture_output=True,
                                  timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired as slow:
            return {"end": f"still running after {TIME_LIMIT} s".encode(), "stdout": slow.stdout or b"", "stderr": slow.stderr or b""}
        seen = {"end": ending(done.returncode, system).encode(), "stdout": done.stdout, "stderr": done.stderr}
        if steps["ends"] == "abort" and system == "windows" and done.returncode == 3:
            seen["end"] = b"abort"
        for name in steps["skip"]:
            seen[name] = b""
        for path in sorted(pathlib.Path(folder).rglob("*")):
            name = path.relative_to(folder).as_posix()
            seen[f"file {name}" if path.is_file() else f"folder {name}"] = path.read_bytes() if path.is_file() else b""
    return seen


def text_of(data):
    """Bytes as lines of printable text; backslash c where a last line has no newline."""
    if len(data) > LONGEST_TEXT:
        return [f"sha256 of {len(data)} bytes: {hashlib.sha256(data).hexdigest()}"]
    lines = []
    for line in data.split(b"\n"):
        text = line.decode("utf-8", "surrogateescape").replace("\\", "\\\\")
        lines.append("".join(
            f"\\x{ord(c) - 0xdc00:02x}" if 0xdc80 <= ord(c) <= 0xdcff else c if c.isprintable() else
            f"\\x{ord(c):02x}" if ord(c) < 128 else f"\\u{{{ord(c):x}}}" for c in text))
    last = lines.pop()
    return lines + ([last + "\\c"] if last else [])


def describe(runs):
    lines = []
    for arguments, seen in runs:
        if len(runs) > 1:
            lines.append("run " + shlex.join(arguments))
        for part, data in seen.items():
            if part == "end":
                lines.append(f"end: {data.decode()}")
            elif data or part not in ("stdout", "stderr"):
                lines.append(f"{part}:")
                lines += ["  " + line for line in text_of(data)]
    return lines


def all_runs(source, command, system):
    steps = directives(source)
    return describe([(arguments, run(command, system, arguments, steps)) for arguments in steps["args"]])


def launcher(system, kind, program):
    return ["sh", str(HERE.parent / "run.sh"), system, kind, "plain", str(pathlib.Path(program).resolve())]


def differ(name, wanted, got):
    if wanted == got:
        return False
    print("\n".join(difflib.unified_diff(wanted, got, "expected", name, lineterm="")))
    return True


def main():
    command, source, *rest = sys.argv[1:]
    source = pathlib.Path(source)
    expected = source.with_suffix(".expect")
    if command == "check":
        system, kind, program = rest
        wanted = expected.read_text(encoding="utf-8").split("\n")[:-1]
        return differ(f"{system} {kind}", wanted, all_runs(source, launcher(system, kind, program), system))
    if command == "compare":
        results = []
        for item in rest:
            system, kind, program = item.split(":", 2)
            results.append((f"{system} {kind}", all_runs(source, launcher(system, kind, program), system)))
        return any([differ(name, results[0][1], got) for name, got in results[1:]])
    if command == "record":
        lines = all_runs(source, [str(pathlib.Path(rest[0]).resolve())], "linux")
        expected.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return 0
    sys.exit(f"no such command: {command}")


sys.exit(1 if main() else 0)
