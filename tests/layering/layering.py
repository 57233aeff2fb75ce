#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules of the layers, checked on the sources and on what was built from them. docs/testing.md lists them.

layering.py conditionals ROOT                 no #if on a system, compiler or CPU in core
layering.py includes ROOT                     core includes the public headers, its own, and the seam
layering.py path COMMANDS ROOT BUILD          core's include path holds no platform folder but the gathered seam
layering.py undefined NM ARCHIVE OBJECT...    core (OBJECTs) asks only itself, the seam and the compiler's helpers
layering.py exports NM ARCHIVE ROOT           every exported name is reserved or declared in a public header
layering.py namespace NM ARCHIVE ROOT         what an ISO C function needs is ISO C or reserved
layering.py seam NM ROOT FILE...              the platform (its archive or objects) has every operation of crt_platform.h
layering.py imports OBJDUMP FOLDER            every PE below FOLDER imports KERNEL32.dll alone
layering.py names NM ARCHIVE                  prints the exported names, for review

Silent and 0 if the rule holds; otherwise every violation on a line, and 1.
"""
import json
import pathlib
import re
import shlex
import subprocess
import sys

# Macros that tell a system, a compiler or a CPU. Properties of types (LDBL_MANT_DIG, WCHAR_MAX, __SIZEOF_LONG__) are
# no such thing: code that follows them works on systems nobody has thought of.
FOREIGN_MACRO = re.compile(
    r"\b(_WIN32|_WIN64|WIN32|__WIN\w+|__MINGW\w+|__CYGWIN__|_MSC_\w+|__linux\w*|linux|__gnu_linux__|__unix\w*|unix|__APPLE__|__\w+BSD__|"
    r"__ELF__|__PE__|__COFF__|__GNUC\w*__|__clang\w*|__INTEL\w*|__TINYC__|__has_builtin|__has_attribute|__has_feature|__x86_64\w*|"
    r"__amd64\w*|__i[3-6]86\w*|__aarch64\w*|__arm\w*|__riscv\w*|__powerpc\w*|__ppc\w*|__s390\w*|__mips\w*|_M_\w+|__SSE\w*|__AVX\w*|__BMI\w*|"
    r"__FMA__|__POPCNT__|__LZCNT__|__LP64__|_LP64|__LLP64__|__ILP32__)\b")

# The one file that names a compiler's attributes.
EXEMPT = {"core/internal/attr.h"}

# What the compiler itself calls: libgcc's or compiler-rt's arithmetic, mingw's stack probe, the linker's table.
HELPER = re.compile(
    r"(__(u?(div|mod|divmod)[td]i[34]|mul[td]i3|mulo?[td]i4|ash[lr][td]i3|lshr[td]i3|popcount[dt]i2|c[lt]z[dt]i2|bswap[sd]i2|"
    r"fix(uns)?[sdxt]f[sdt]i|float(un)?[sdt]i[sdxt]f|trunc[dxt]f[sdxh]f2|extend[hsdx]f[sdxt]f2|(add|sub|mul|div)[sdxt]f3|neg[sdxt]f2|"
    r"(eq|ne|lt|le|gt|ge|unord|cmp)[sdxt]f2|mul[sdxt]c3|div[sdxt]c3|pow[isdxt]+f2|cpu_model|cpu_indicator_init)|"
    r"_?__chkstk(_ms)?|_GLOBAL_OFFSET_TABLE_|_fltused)$")
# plat_target.h's inline functions name these on Windows: the thread descriptor in the static TLS block. And the two
# standard functions that are the ABI's, so that each platform's CPU folder has them.
SEAM_INLINE = {"_tls_index", "__crt_thread_tls", "setjmp", "longjmp"}


def core_files(root):
    root = pathlib.Path(root)
    return [file for file in sorted((root / "core").rglob("*")) if file.suffix in (".c", ".h", ".S", ".inc")]


def is_portable(root, file):
    # core/<family>/<name> and core/internal; core/<family>/<cpu>/<name> belongs to its CPU.
    return len(file.relative_to(root).parts) == 3 or file.relative_to(root).parts[2] == "small"


def directives(file):
    """(line number, directive and its continuation lines without comments)"""
    text = file.read_text()
    text = re.sub(r"/\*.*?\*/", lambda found: " " + "\n" * found.group().count("\n"), text, flags=re.S)
    text = re.sub(r"//[^\n]*", "", text)
    number = 0
    lines = text.split("\n")
    while number < len(lines):
        start, line = number, lines[number]
        while line.endswith("\\") and number + 1 < len(lines):
            number += 1
            line = line[:-1] + " " + lines[number]
        number += 1
        if line.lstrip().startswith("#"):
            yield start + 1, line.strip()


def conditionals(root):
    for file in core_files(root):
        name = file.relative_to(root).as_posix()
        if name in EXEMPT or not is_portable(pathlib.Path(root), file):
            continue
        for number, line in directives(file):
            found = re.match(r"#\s*(if|ifdef|ifndef|elif)\b(.*)", line)
            if found and (macro := FOREIGN_MACRO.search(found.group(2))):
                yield f"{name}:{number}: core asks for {macro.group()}: {line}"


def includes(root):
    root = pathlib.Path(root)
    public = {path.relative_to(root / "include").as_posix() for path in (root / "include").rglob("*.h")}
    seam = {"crt_platform.h", "crt_thread.h"}
    for file in core_files(root):
        name = file.relative_to(root).as_posix()
        for number, line in directives(file):
            found = re.match(r'#\s*include\s*([<"])([^>"]*)[>"]', line)
            if not found:
                continue
            target = found.group(2)
            if found.group(1) == "<":
                # The CPU's vector intrinsics are the compiler's header.
                if target in public or (target in ("cpuid.h", "immintrin.h") and not is_portable(root, file)):
                    continue
            elif target in seam or (root / "core/internal" / target).exists() or \
                    (file.parent / target).resolve().is_relative_to((root / "core").resolve()) and (file.parent / target).exists():
                continue
            yield f"{name}:{number}: core includes what is neither public, its own nor the seam: {line}"


def path(commands, root, build):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    seen = 0
    for entry in json.load(open(commands)):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if not source.is_relative_to(root / "core"):
            continue
        seen += 1
        words = shlex.split(entry["command"])
        folders = []
        for index, word in enumerate(words):
            found = re.match(r"-(I|isystem|iquote|idirafter)(.*)", word)
            if found:
                folders.append(found.group(2) or words[index + 1])
        if "-nostdinc" not in words:
            yield f"{entry['file']}: compiled without -nostdinc"
        for folder in folders:
            folder = pathlib.Path(entry["directory"], folder).resolve()
            if folder in (root / "include", root / "core/internal", build / "seam") or \
                    re.search(r"/lib/(gcc|clang|llvm[^/]*/lib/clang)/.*/include$", folder.as_posix()):
                continue
            yield f"{entry['file']}: core's include path holds {folder}"
    if seen == 0:
        yield f"{commands}: no file of core in it"


def nm(program, *arguments):
    """(member or file, kind, name) of every external symbol"""
    output = subprocess.run([program, "-g", "-A", *arguments], check=True, capture_output=True, text=True).stdout
    symbols, last, number = [], None, 0
    for line in output.splitlines():
        where, rest = line.rsplit(":", 1)
        # Two members may have one name; each member's symbols stand together.
        if where != last:
            last, number = where, number + 1
        words = rest.split()
        if len(words) >= 2:
            symbols.append((f"{where.strip()}#{number}", words[-2], words[-1]))
    # COFF spells a weak definition of NAME as an undefined weak NAME with a default called .weak.NAME.something.
    weak = {(where, name[6:].rsplit(".", 1)[0]) for where, _, name in symbols if name.startswith(".weak.")}
    for where, kind, name in symbols:
        if not name.startswith(".weak."):
            yield where, "W" if (where, name) in weak else kind, name


def undefined(program, archive, *objects):
    defined = {name for _, kind, name in nm(program, *objects) if kind not in "Uw"}
    # Data that the seam declares is the seam's too; that somebody defines it, the linker checks.
    for where, kind, name in sorted(set(nm(program, *objects))):
        if kind in "Uw" and name not in defined and not name.startswith(("__plat_", ".refptr.__plat_")) and \
                not HELPER.match(name) and name not in SEAM_INLINE:
            yield f"{pathlib.Path(where).name.split('#')[0]}: core refers to {name}, which is neither core's, the seam's nor a compiler's helper"
        if kind == "w" and name not in defined:
            yield f"{pathlib.Path(where).name.split('#')[0]}: {name} is weak and undefined, which PE does not know"
    if not defined:
        yield f"{archive}: no objects of core"


def exported(program, archive):
    return sorted({name for _, kind, name in nm(program, archive) if kind not in "Uw"})


def declared_names(root):
    root = pathlib.Path(root)
    text = ""
    for folder in ("include", "platform/windows/include"):
        for file in sorted((root / folder).rglob("*.h")):
            text += re.sub(r"/\*.*?\*/", " ", file.read_text(), flags=re.S)
    return set(re.findall(r"\b[A-Za-z_]\w*\b", text))


def exports(program, archive, root):
    # (stdbit.h makes its names by macros.)
    declared = declared_names(root) | iso_names(root)
    # Entry points that the linker names, and others that no header of ours declares.
    entries = {"main", "mainCRTStartup", "wmainCRTStartup", "WinMainCRTStartup", "wWinMainCRTStartup", "DllMainCRTStartup",
               "DllMain",
               # libgcc's unwinder asks by this name, and no program has to.
               "dl_iterate_phdr"}
    for name in exported(program, archive):
        # No name of a C program begins with a dot.
        if name.startswith(("_", ".")) or name in declared or name in entries:
            continue
        yield f"{archive}: exports {name}, which is not reserved and which no public header declares"


# C17 7.31, future library directions.
FUTURE = re.compile(r"(str|mem|wcs|is|to|atomic_|cnd_|mtx_|thrd_|tss_)[a-z]")


def iso_names(root):
    names = set()
    for line in (pathlib.Path(root) / "tests/layering/iso_names.txt").read_text().split("\n"):
        if not line.startswith("#"):
            for word in line.split():
                names |= {word[:-1] + suffix for suffix in ("", "f", "l")} if word.endswith("*") else {word}
    return names


def namespace(program, archive, root):
    iso = iso_names(root)
    defines, needs, where = {}, {}, {}
    for member, kind, name in nm(program, archive):
        if kind in "Uw":
            needs.setdefault(member, set()).add(name)
        else:
            defines.setdefault(member, {})[name] = kind
            # The linker takes the first definition it meets; a strong one beats a weak one only within one member.
            where.setdefault(name, member)

    # Windows' own functions, where its headers import them by a thunk, look LikeThis; that is its reserved style.
    def free(name):
        return not name.startswith(("_", ".")) and name not in iso and not FUTURE.match(name) and not HELPER.match(name) and \
            not re.match(r"[A-Z][a-z]+\w*[A-Z]|Process32", name)

    # Members that a strictly conforming program may pull in.
    # (qsort_s is there in Microsoft's form, for programs that know that system.)
    reached = {member for name, member in where.items() if name in iso and name != "qsort_s"}
    work = list(reached)
    while work:
        for name in needs.get(work.pop(), ()):
            member = where.get(name)
            if member is not None and member not in reached:
                reached.add(member)
                work.append(member)
    for member in sorted(reached):
        short = member.rsplit(":", 1)[-1].split("#")[0]
        for name in sorted(needs.get(member, ())):
            if free(name):
                yield f"{short}: an ISO C function needs {name}, a name that programs may define themselves"
        for name, kind in sorted(defines.get(member, {}).items()):
            if free(name) and kind not in "WV":
                yield f"{short}: an ISO C function brings a strong {name}, a name that programs may define themselves"


def seam(program, root, *files):
    text = re.sub(r"/\*.*?\*/", " ", (pathlib.Path(root) / "platform/crt_platform.h").read_text(), flags=re.S)
    declared = set(re.findall(r"\b(__plat_\w+)\s*\(", text)) | set(re.findall(r"\bextern\b[^;(]*\b(__plat_\w+)\s*;", text))
    # Inline in plat_target.h; and the stages that a system may do without, or that only an entry object calls.
    declared -= {"__plat_self", "__plat_relocate", "__plat_guard", "__plat_faults", "__plat_heap", "__plat_stdio", "__plat_heap_end"}
    defined = {name for _, kind, name in nm(program, *files) if kind not in "Uw"}
    for name in sorted(declared - defined):
        yield f"{name} is declared in the seam and defined nowhere"
    if len(declared) < 20:
        yield "crt_platform.h was not understood"


def imports(program, folder):
    seen = 0
    for file in sorted(pathlib.Path(folder).rglob("*.exe")):
        output = subprocess.run([program, "-p", str(file)], check=True, capture_output=True, text=True).stdout
        names = re.findall(r"DLL Name: (\S+)", output)
        seen += 1
        for name in names:
            if name.lower() != "kernel32.dll":
                yield f"{file}: imports {name}"
        if not names:
            yield f"{file}: imports nothing at all, so its import directory is broken"
    if seen == 0:
        yield f"{folder}: no PE in it"


def main():
    command, *arguments = sys.argv[1:]
    if command == "names":
        print("\n".join(exported(*arguments)))
        return 0
    rules = {rule.__name__: rule for rule in (conditionals, includes, path, undefined, exports, namespace, seam, imports)}
    violations = list(rules[command](*arguments))
    for violation in violations:
        print(violation)
    if violations:
        print(f"layering: {command}: {len(violations)} violation(s)")
    return 1 if violations else 0


sys.exit(main())
