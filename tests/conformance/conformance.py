#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The headers against the lists of the standard's names (iso.txt), and the table docs/conformance.md.

conformance.py prototypes INCLUDE COMPILER   in each language version every name that is there has its exact type, every macro its properties
conformance.py visible INCLUDE COMPILER      in the strict modes each header shows the names of the version, reserved ones, and no other
conformance.py posix INCLUDE ARCHIVE COMPILER NM  every name of posix.txt that is not in its list of those left out has its exact type, and its definition
conformance.py table ROOT OUTPUT SYSTEM INCLUDE ARCHIVE COMPILER NM [SYSTEM ...]
                                             writes docs/conformance.md: for each name of iso.txt (and posix.txt, if there is one) whether it is declared and
                                             defined on each SYSTEM (linux, windows), and which test calls it
conformance.py agrees ROOT SYSTEM INCLUDE ARCHIVE COMPILER NM
                                             what the committed table says of one system is true

COMPILER is gcc, clang, x86_64-w64-mingw32-gcc or "clang --target=x86_64-w64-mingw32". INCLUDE is a sysroot's include folder, ARCHIVE its C
library. Every disagreement is printed; the exit code is 1 if there is any.
"""
import concurrent.futures
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
VERSIONS = ["C89", "C95", "C99", "C11", "C17", "C23"]
# The language versions that are tried: (option, the standard it is).
STANDARDS = [("-std=c99", "C99"), ("-std=c11", "C11"), ("-std=c17", "C17"), ("-std=c2x", "C23")]
# Headers that no version before this one has.
SINCE = {"stdalign.h": "C11", "stdatomic.h": "C11", "stdnoreturn.h": "C11", "threads.h": "C11", "uchar.h": "C11", "stdbit.h": "C23", "stdckdint.h": "C23"}
# Those that mean nothing, or something else, in C++.
NOT_CXX = {"complex.h", "tgmath.h", "stdatomic.h", "stdbit.h", "stdckdint.h"}
# What C++ has as keywords, and so no macros.
CXX_HEADERS_OF_KEYWORDS = {"iso646.h", "stdbool.h", "stdalign.h", "stdnoreturn.h"}
CXX_KEYWORDS = {"static_assert", "thread_local"}
# What a header can only have if the compiler's language has it: a test of the compiler for each.
NEEDS_LANGUAGE = {"nullptr_t": "void *p = nullptr;", "BITINT_MAXWIDTH": "unsigned _BitInt(4) x;\n#ifndef __BITINT_MAXWIDTH__\n#error\n#endif"}
BIT_TYPES = {"uc": "unsigned char", "us": "unsigned short", "ui": "unsigned int", "ul": "unsigned long", "ull": "unsigned long long"}
# Arguments for the generic functions that keep their argument's qualifier in C23; P is the pointer.
QUALIFIER = {"memchr": ("void", "P, 0, 0"), "strchr": ("char", "P, 0"), "strpbrk": ("char", 'P, ""'), "strrchr": ("char", "P, 0"),
             "strstr": ("char", 'P, ""'), "bsearch": ("void", "P, P, 0, 1, 0"), "wcschr": ("__WCHAR_TYPE__", "P, 0"),
             "wcspbrk": ("__WCHAR_TYPE__", 'P, L""'), "wcsrchr": ("__WCHAR_TYPE__", "P, 0"), "wcsstr": ("__WCHAR_TYPE__", 'P, L""'),
             "wmemchr": ("__WCHAR_TYPE__", "P, 0, 0")}
KEYWORDS = set("""auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return
short signed sizeof static struct switch typedef union unsigned void volatile while alignas alignof bool constexpr false nullptr static_assert
thread_local true typeof typeof_unqual asm""".split())
# Families of names that the standard reserves for a header (C17 7.31), of which POSIX's members are always there.
FAMILIES = {"errno.h": r"E[0-9A-Z]\w*", "signal.h": r"SIG[A-Z_]\w*", "fenv.h": r"FE_[A-Z]\w*", "locale.h": r"LC_[A-Z]\w*",
            "stdatomic.h": r"(ATOMIC_[A-Z]\w*|atomic_\w+|memory_\w+)", "limits.h": r"\w*_(MIN|MAX|WIDTH)"}


# Macros that make everything visible.
WIDEST = ("_GNU_SOURCE", "__STDC_WANT_LIB_EXT1__ 1", "__STDC_WANT_IEC_60559_EXT__ 1")


class Name:
    """One name of a list: header, name, kind, version and, for functions, the prototype."""

    def __init__(self, header, name, kind, since, until, type_=None):
        self.header, self.name, self.kind, self.since, self.until, self.type = header, name, kind, since, until, type_

    def in_version(self, version, wanted=()):
        if self.since not in VERSIONS:
            return self.since in wanted
        at = VERSIONS.index(version)
        return VERSIONS.index(self.since) <= at and not (self.until and VERSIONS.index(self.until) <= at)


def function_name(prototype):
    """The declared name: the first identifier that an argument list follows."""
    return re.search(r"(\w+)\s*\(", re.sub(r"\(\*(\w+)\(", r" \1(", prototype)).group(1)


def read_list(path):
    """(names, {header: headers it includes}) of a list in the format that the head of iso.txt describes."""
    names, includes, header = [], {}, None
    lines = []
    for line in path.read_text().split("\n"):
        if line.startswith(" "):
            lines[-1] += " " + line.strip()
        elif line and not line.startswith("#"):
            lines.append(line)
    for line in lines:
        if line.startswith("["):
            header = line.strip("[]")
            includes[header] = []
            continue
        if line.startswith("include "):
            includes[header] = line.split()[1:]
            continue
        version, kind, rest = line.split(None, 2)
        since, _, until = version.partition("-")
        kind, _, type_ = kind.partition(":")
        type_ = type_.replace("_", " ").replace("size t", "size_t").replace("clock t", "clock_t") if type_ else None
        if kind == "f":
            if re.search(r"\w\*\(", rest) and re.search(r"\bT\b|\w\*\(", rest) and not re.search(r"\(\*\w+\(", rest):
                for suffix, real in (("", "double"), ("f", "float"), ("l", "long double")):
                    text = re.sub(r"(\w)\*\(", lambda found: found.group(1) + suffix + "(", rest)
                    text = re.sub(r"\bT\b", real, text)
                    names.append(Name(header, function_name(text), "f", "C99" if suffix and since == "C89" else since, until or None, text))
            else:
                names.append(Name(header, function_name(rest), "f", since, until or None, rest))
        elif kind == "b":
            result, name = rest.rsplit(None, 1)
            for suffix, real in BIT_TYPES.items():
                text = f"{re.sub(chr(92) + 'bU' + chr(92) + 'b', real, result)} {name}_{suffix}({real})"
                names.append(Name(header, f"{name}_{suffix}", "f", since, until or None, text))
            names.append(Name(header, name, "m", since, until or None))
        elif kind == "d":
            tag, _, members = rest.partition(":")
            names.append(Name(header, tag, "d", since, until or None, [member.strip() for member in members.split(";") if member.strip()]))
        elif kind == "o":
            text, name = rest.rsplit(None, 1)
            names.append(Name(header, name, "o", since, until or None, text))
        else:
            for name in rest.split():
                names.append(Name(header, name.replace("struct_", "struct ").replace("union_", "union "), kind, since, until or None, type_))
    return names, includes


# ---- Running a compiler --------------------------------------------------------------------------------------------------


class Compiler:
    def __init__(self, include, command):
        self.command = shlex.split(command)
        self.clang = "clang" in command
        own = subprocess.run([*self.command, "-print-file-name=include"], capture_output=True, text=True, check=True).stdout.strip()
        self.flags = ["-nostdinc", "-isystem", include, "-isystem", own]
        if self.clang:
            self.flags.append("-Wno-unused-command-line-argument")
        self.windows = "mingw" in command

    def cxx(self):
        first = self.command[0]
        return [re.sub(r"gcc$", "g++", first) if first.endswith("gcc") else re.sub(r"clang", "clang++", first), *self.command[1:]]

    def run(self, options, text, cxx=False):
        """(exit code, standard output, messages)"""
        command = (self.cxx() if cxx else self.command) + options + self.flags + ["-x", "c++" if cxx else "c", "-"]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    def lacks(self, option, name):
        return self.run([option, "-fsyntax-only"], NEEDS_LANGUAGE[name])[0] != 0


def in_parallel(tasks):
    """Runs functions that return lists of complaints; all complaints, in order."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        return [line for lines in pool.map(lambda task: task(), tasks) for line in lines]


# ---- prototypes ----------------------------------------------------------------------------------------------------------


def spelled(text, cxx):
    """A type of the list, in words that need no header."""
    text = re.sub(r"\b(r?size_t)\b", "__SIZE_TYPE__", text)
    text = re.sub(r"\berrno_t\b", "int", text)
    text = re.sub(r"\bVA\b", "__builtin_va_list", text)
    if cxx:
        return text.replace("restrict", "__restrict").replace("_Bool", "bool")
    return re.sub(r"\bwchar_t\b", "__WCHAR_TYPE__", text)


def checks(names, version, cxx, wanted):
    """C text, one line of checks per name, each marked with the name as its #line file."""
    out = []

    def add(name, *lines):
        for line in lines:
            # Messages then name what they are about.
            out.append(f'#line 1 "{name}"\n{line}')

    for count, item in enumerate(names):
        if not item.in_version(version, wanted):
            continue
        name, kind, id_ = item.name, item.kind, f"check_{count}"
        if kind == "f":
            text = spelled(item.type, cxx)
            declarator = re.sub(rf"\b{re.escape(name)}\(", f"(*{id_})(", text, count=1)
            add(name, f"extern {declarator}; {declarator} = (name_of({name}));".replace(f"name_of({name})", name))
        elif kind in "mixcns" and kind != "q":
            if kind in "mi" or (kind == "s"):
                add(name, f"#ifndef {name}", f"#error {name} is no macro", "#endif")
            if kind == "i":
                add(name, f"#if ({name}) || 1", "#endif")
            if kind in "ic":
                add(name, f"extern char {id_}[1 + 0 * (int)({name})];")
            if kind == "n":
                add(name, f"extern const long double {id_}; const long double {id_} = ({name});")
            if kind == "x":
                add(name, f"void {id_}(void); void {id_}(void) {{ (void)({name}); }}")
            if kind == "s":
                add(name, f'extern const char {id_}[]; const char {id_}[] = "" {name} "";')
            if name in ("true", "false") and version == "C23" and not cxx:
                # C23 6.4.4.6: constants of type bool, which compilers for the older language have from the header.
                add(name, f"extern char type_{id_}[__builtin_types_compatible_p(__typeof__({name}), _Bool) ? 1 : -1];")
            if item.type and not cxx:
                type_ = "__SIZE_TYPE__" if item.type == "size_t" else item.type
                add(name, f"extern char type_{id_}[__builtin_types_compatible_p(__typeof__({name}), {type_}) ? 1 : -1];")
        elif kind == "t":
            add(name, f"typedef {name} {id_}; extern {id_} *pointer_{id_};")
        elif kind == "e":
            add(name, f"extern char {id_}[1 + 0 * (int)({name})];")
        elif kind == "d":
            for number, member in enumerate(item.type):
                type_, member = re.match(r"(.*?)(\w+)$", member).groups()
                pointer = f"{id_}_{number}"
                add(name, f"{type_} *{pointer}({name} *p); {type_} *{pointer}({name} *p) {{ return &p->{member}; }}")
        elif kind == "o":
            add(name, f"{item.type} *{id_}(void); {item.type} *{id_}(void) {{ return &({name}); }}")
        elif kind == "q" and not cxx and version == "C23":
            type_, arguments = QUALIFIER[name]
            for number, qualified in enumerate((f"const {type_}", type_)):
                call = f"{name}({arguments.replace('P', f'({qualified} *)0')})"
                add(name, f"extern char {id_}_{number}[__builtin_types_compatible_p(__typeof__({call}), {qualified} *) ? 1 : -1];")
    return "\n".join(out) + "\n"


def prototypes(include, command):
    names, _ = read_list(HERE / "iso.txt")
    compiler = Compiler(include, command)
    headers = sorted({item.header for item in names})
    shown_names = {}

    def widest(header):
        if header not in shown_names:
            declared, macros = shown(compiler, "-std=gnu2x", header, WIDEST)
            shown_names[header] = (declared or set()) | macros | KEYWORDS if declared is not None else set()
        return shown_names[header]

    warnings = ["-Wall", "-Wextra", "-Wundef", "-Werror", "-Wno-unused", "-Wno-nonnull", "-Wno-shift-negative-value", "-Wno-deprecated-declarations", "-fsyntax-only", "-fno-builtin"]

    def one(header, option, version, cxx, wanted, defines):
        def run():
            if not (pathlib.Path(include) / header).exists():
                return [f"{header}: there is no such header"]
            here = [item for item in names if item.header == header and not (item.name in NEEDS_LANGUAGE and compiler.lacks(option, item.name))]
            if cxx:
                # C++ has overloads for const in place of the functions that keep the qualifier.
                here = [item for item in here if header not in CXX_HEADERS_OF_KEYWORDS and item.name not in CXX_KEYWORDS | QUALIFIER.keys()]
            # What is not declared at all is for the table to tell.
            there = widest(header)
            here = [item for item in here if all(word in there for word in re.findall(r"\w+", item.name))]
            if wanted:
                here = [item for item in here if item.since in wanted]
                if not here:
                    return []
            text = "".join(f"#define {macro} 1\n" for macro in defines) + f"#include <{header}>\nextern int object;\n"
            if header == "wchar.h":
                # It declares functions of FILE without defining it.
                text += "#include <stdio.h>\n"
            # In C++ the declarations are C's.
            body = checks(here, version, cxx, wanted)
            text += f'extern "C" {{\n{body}}}\n' if cxx else body
            # The version's own pedantry, but for C++, where several constants are long long's or complex.
            code, _, errors = compiler.run([option, *([] if cxx else ["-pedantic"]), *warnings], text, cxx)
            if code == 0 and not errors:
                return []
            seen = []
            for line in errors.split("\n"):
                if (found := re.match(r"([^:]+):\d+:(?:\d+:)? (?:fatal )?(?:error|warning): (.*)", line)):
                    seen.append(f"{header} {option}{' ' + defines[0] if defines else ''}: {found.group(1)}: {found.group(2)}")
            return seen or [f"{header} {option}: {errors.strip()}"]
        return run

    tasks = []
    for header in headers:
        since = SINCE.get(header, "C89")
        for option, version in STANDARDS:
            if VERSIONS.index(version) >= VERSIONS.index(since):
                tasks.append(one(header, option, version, False, (), []))
        tasks.append(one(header, "-std=c17", "C17", False, ("K",), ["__STDC_WANT_LIB_EXT1__"]))
        tasks.append(one(header, "-std=c2x", "C23", False, ("F",), ["__STDC_WANT_IEC_60559_EXT__"]))
        if header not in NOT_CXX:
            tasks.append(one(header, "-std=c++17", "C17", True, (), []))
    return in_parallel(tasks)


# ---- visible -------------------------------------------------------------------------------------------------------------


def identifiers(text):
    text = re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'', " ", text)
    text = re.sub(r"^\s*#.*$", " ", text, flags=re.M)
    return set(re.findall(r"(?<![\w.])[A-Za-z_]\w*", text))


def allowed(names, includes, header, version, wanted=()):
    """The names that a header may show in a version."""
    result, todo, seen = set(), [header], set()
    while todo:
        now = todo.pop()
        if now in seen:
            continue
        seen.add(now)
        todo += includes.get(now, [])
        for item in names:
            if item.header == now and item.in_version(version, wanted):
                result |= set(re.findall(r"\w+", item.name))
                if item.kind == "d":
                    result |= {re.search(r"(\w+)$", member).group(1) for member in item.type}
    return result


def shown(compiler, option, header, defines=()):
    """(identifiers in the declarations, macros) that a header brings."""
    text = "".join(f"#define {macro}\n" for macro in defines)
    code, plain, errors = compiler.run([option, "-E", "-P"], text + f"#include <{header}>\n")
    if code:
        return None, errors
    _, macros, _ = compiler.run([option, "-E", "-dM"], text + f"#include <{header}>\n")
    _, before, _ = compiler.run([option, "-E", "-dM"], text + "\n")
    names = [set(re.findall(r"^#define (\w+)", out, flags=re.M)) for out in (macros, before)]
    return identifiers(plain), names[0] - names[1]


def visible(include, command):
    names, includes = read_list(HERE / "iso.txt")
    compiler = Compiler(include, command)

    def one(header, option, version):
        def run():
            if not (pathlib.Path(include) / header).exists():
                return []
            declared, macros = shown(compiler, option, header)
            if declared is None:
                return [f"{header} {option}: {macros.strip()}"]
            allow = allowed(names, includes, header, version) | KEYWORDS
            family = FAMILIES.get(header)
            return [f"{header} {option}: shows {name}" for name in sorted(declared | macros)
                    if not name.startswith("_") and name not in allow and not (family and re.fullmatch(family, name))]
        return run

    return in_parallel([one(header, option, version) for header in sorted(includes) for option, version in STANDARDS
                        if VERSIONS.index(version) >= VERSIONS.index(SINCE.get(header, "C89"))])


# ---- The table -----------------------------------------------------------------------------------------------------------

LISTS = {"iso.txt": "ISO C", "posix.txt": "POSIX"}
KINDS = {"m": "macros", "i": "macros", "c": "macros", "n": "macros", "x": "macros", "s": "macros", "t": "types", "d": "types", "e": "constants"}
# Functions that are macros by the standard, and need no symbol.
ONLY_MACRO = {"setjmp"}


def uncommented(text):
    """The text without comments and literals: either may hold what looks like the start of the other."""
    return re.sub(r'"(\\.|[^"\\\n])*"|\'(\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', " ", text, flags=re.S)


def pasted(file, root, compiler):
    """The identifiers that a test makes with ##: what the preprocessor leaves of the test itself, not of the headers."""
    with tempfile.TemporaryDirectory() as empty:
        (pathlib.Path(empty) / "cmocka.h").touch()
        command = [*compiler.command, "-E", *compiler.flags, "-isystem", empty, "-iquote", str(root / "tests"), str(file)]
        text = subprocess.run(command, capture_output=True, text=True).stdout
    own, names = False, set()
    for line in text.split("\n"):
        marker = re.match(r'# \d+ "([^"]*)"', line)
        if marker:
            own = marker.group(1) == str(file)
        elif own:
            names.update(identifiers(line))
    return names


def tests_of(root, compiler):
    """{identifier: the first test file that uses it}, the files of a family's own folder first."""
    found = {}
    root = pathlib.Path(root)
    for folder in ("unit", "target", "twin", "conformance", "fuzz"):
        for file in sorted((root / "tests" / folder).rglob("*")):
            if file.suffix in (".c", ".cpp", ".h"):
                text = uncommented(file.read_text(errors="replace"))
                names = set(identifiers(text))
                if "##" in text and file.suffix == ".c":
                    names |= pasted(file, root, compiler)
                for name in names:
                    found.setdefault(name, file.relative_to(root / "tests").as_posix())
    return found


class System:
    """What one system's headers declare and its archive defines."""

    def __init__(self, include, archive, command, nm):
        self.compiler = Compiler(include, command)
        self.include = pathlib.Path(include)
        out = subprocess.run([nm, "-g", "--defined-only", archive], capture_output=True, text=True).stdout
        self.defined = set(re.findall(r"^[0-9a-f]+ [A-Zvwui] (\w+)$", out, flags=re.M))
        self.shown = {}

    def shows(self, header):
        if header not in self.shown:
            declared, macros = set(), set()
            if (self.include / header).exists():
                declared, macros = shown(self.compiler, "-std=gnu2x", header, WIDEST)
                if declared is None:
                    sys.exit(macros)
                # What C23 took away is C17's still, and what C11 did C99's.
                for standard in "-std=gnu17", "-std=gnu99":
                    older = shown(self.compiler, standard, header, WIDEST)
                    if older[0] is not None:
                        declared, macros = declared | older[0], macros | older[1]
                # What the compiler's language is too old for cannot be missed.
                macros |= {name for name in NEEDS_LANGUAGE if self.compiler.lacks("-std=gnu2x", name)}
            self.shown[header] = declared, macros
        return self.shown[header]

    def state(self, item):
        """yes; declared: without a definition; no: not even declared."""
        declared, macros = self.shows(item.header)
        words = re.findall(r"\w+", item.name)
        there = all(word in declared | macros | KEYWORDS for word in words)
        if item.kind == "f":
            if item.name in self.defined or (item.name in ONLY_MACRO and there):
                return "yes" if there else "no"
            return "declared" if there else "no"
        return "yes" if there else "no"


def rows(names, systems, tests):
    """The table's lines: for each header its functions, one on a line, then what needs no definition, by kind."""
    for header in sorted({item.header for item in names}):
        here = [item for item in names if item.header == header and item.kind != "q"]
        yield f"### <{header}>"
        yield ""
        functions = [item for item in here if item.kind in "fo"]
        if functions:
            yield "| name | since | " + " | ".join(systems) + " | tested by |"
            yield "|---" * (3 + len(systems)) + "|"
            for item in functions:
                states = " | ".join(system.state(item) for system in systems.values())
                since = {"K": "Annex K", "F": "C23 Annex F"}.get(item.since, item.since)
                yield f"| {item.name} | {since} | {states} | {tests.get(item.name, '**none**')} |"
            yield ""
        for kind in ("macros", "types", "constants"):
            rest = [item for item in here if KINDS.get(item.kind) == kind]
            if rest:
                missing = {name: sorted({item.name for item in rest if system.state(item) != "yes"}) for name, system in systems.items()}
                yield f"{kind.capitalize()}: " + " ".join(dict.fromkeys(item.name for item in rest)) + "."
                for name, gone in missing.items():
                    if gone:
                        yield f"Missing on {name}: " + " ".join(gone) + "."
                yield ""


def table(root, output, *arguments):
    systems = {arguments[at]: System(*arguments[at + 1:at + 5]) for at in range(0, len(arguments), 5)}
    tests = tests_of(root, next(iter(systems.values())).compiler)
    lines = ["# Conformance", "",
             "Generated by `tests/conformance/conformance.py table` from the lists of names in that folder, the headers, the archives and the tests:",
             "do not edit. *yes*: declared and defined. *declared*: there is no definition. The exact prototypes, the macros' properties and what is",
             "visible in the strict modes are checked by the tests `conformance/prototypes` and `conformance/visible`.", ""]
    summary, body = [], []
    for file, title in LISTS.items():
        if not (HERE / file).exists():
            continue
        names, _ = read_list(HERE / file)
        counted = [item for item in names if item.kind in "fo"]
        for name, system in systems.items():
            states = [system.state(item) for item in counted]
            others = [item for item in names if item.kind in KINDS]
            gone = sum(system.state(item) != "yes" for item in others)
            summary.append(f"| {title} | {name} | {len(counted)} | {states.count('yes')} | {states.count('declared')} | {states.count('no')} | "
                           f"{len(others)} | {gone} | {sum(item.name not in tests for item in counted)} |")
        body += [f"## {title}", "", *rows(names, systems, tests)]
    lines += ["| | system | functions and objects | there | declared only | missing | macros, types, constants | missing | functions without a test |",
              "|---|---|---:|---:|---:|---:|---:|---:|---:|", *summary, "", *body]
    pathlib.Path(output).write_text("\n".join(lines).rstrip("\n") + "\n")
    return []


def cells(text, system):
    """{(header, name): what a table says of it on a system}, the lines of what is missing included."""
    found, header, columns, list_ = {}, None, [], None
    for line in text.split("\n"):
        if line.startswith("## "):
            list_ = line[3:]
        elif line.startswith("### "):
            header = line[4:]
        elif line.startswith("| name |"):
            columns = [cell.strip() for cell in line.strip("|").split("|")]
        elif line.startswith("| ") and header and columns:
            values = [cell.strip() for cell in line.strip("|").split("|")]
            if system in columns:
                found[list_, header, values[0]] = values[columns.index(system)], values[-1]
        elif line.startswith(f"Missing on {system}:"):
            found[list_, header, "missing " + str(sum(key[1] == header for key in found))] = line
        elif line.startswith(("Macros:", "Types:", "Constants:")):
            found[list_, header, line.split(":")[0]] = line
    return found


def agrees(root, system, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        new = pathlib.Path(folder, "new.md")
        table(root, new, system, *arguments)
        now, committed = cells(new.read_text(), system), cells(pathlib.Path(root, "docs/conformance.md").read_text(), system)
    complaints = [f"docs/conformance.md: {' '.join(key)}: says {committed.get(key, 'nothing')}, true is {now.get(key, 'nothing')}"
                  for key in sorted(now.keys() | committed.keys()) if now.get(key) != committed.get(key)]
    return complaints + ["docs/conformance.md is not up to date: run tests/conformance/update.sh"] if complaints else []


# ---- POSIX ---------------------------------------------------------------------------------------------------------------

# What is not there by decision (docs/posix.md says why); that it is not is tested, too.
LEFT_OUT = {"ndbm.h"}


def declared_as(prototype, name):
    """The declaration of a pointer to the function: (*check)(...) in the place of its name."""
    return re.sub(rf"\b{name}\s*\(", "(*const check)(", prototype, count=1)


def posix(include, archive, command, nm):
    system = System(include, archive, command, nm)
    names, _ = read_list(HERE / "posix.txt")
    complaints = []
    for item in names:
        left_out = item.header in LEFT_OUT or item.name in LEFT_OUT
        state = system.state(item)
        if left_out and state != "no":
            complaints.append(f"{item.header}: {item.name} is there, and in the list of what is left out")
        elif not left_out and state != "yes":
            complaints.append(f"{item.header}: {item.name}: {state}")
    # Each header alone, with what POSIX and XSI ask for, and no more.
    for header in sorted({item.header for item in names} - LEFT_OUT):
        lines = ["#define _XOPEN_SOURCE 700", f"#include <{header}>"]
        for number, item in enumerate(item for item in names if item.header == header and item.name not in LEFT_OUT):
            # Messages then name what they are about.
            lines.append(f'#line 1 "{item.name}"')
            if item.kind == "f":
                lines.append(f"void function_{number}(void) {{ {declared_as(item.type, item.name)} = {item.name}; (void)check; }}")
            elif item.kind in "mics":
                lines += [f"#ifndef {item.name}", f"#error {item.name} is not a macro", "#endif"]
            elif item.kind == "e":
                lines.append(f"int constant_{number} = {item.name};")
            elif item.kind == "t":
                lines.append(f"typedef {item.name} type_{number};")
            elif item.kind == "d":
                for member in item.type:
                    field = re.findall(r"\w+", member)[-1]
                    lines.append(f"int member_{number}_{field} = (int)sizeof ((({item.name} *)0)->{field});")
        status, _, messages = system.compiler.run(["-std=c11", "-fsyntax-only", "-Wall", "-Werror"], "\n".join(lines) + "\n")
        if status != 0:
            complaints += [f"{header}: {line}" for line in messages.split("\n") if "error" in line]
    return complaints


COMMANDS = {"prototypes": prototypes, "posix": posix, "visible": visible, "table": table, "agrees": agrees}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    complaints = list(COMMANDS[sys.argv[1]](*sys.argv[2:]))
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
