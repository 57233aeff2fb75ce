#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""selftest.py ROOT CC AR NM: plants a violation of every rule of layering.py and fails unless each is found, and only then."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

root, cc, ar, nm = sys.argv[1:]
checker = pathlib.Path(root, "tests/layering/layering.py")
failures = []


def run(*arguments):
    done = subprocess.run([sys.executable, checker, *map(str, arguments)], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def expect(what, code, *arguments, says=""):
    got, output = run(*arguments)
    if got != code or says not in output:
        failures.append(f"{what}: expected {code} and '{says}', got {got}:\n{output}")


def compile_object(folder, name, text):
    source = folder / f"{name}.c"
    source.write_text(text)
    subprocess.run([cc, "-O2", "-ffreestanding", "-fno-builtin", "-c", source, "-o", folder / f"{name}.o"], check=True)
    return folder / f"{name}.o"


with tempfile.TemporaryDirectory() as name:
    tree = pathlib.Path(name)
    for folder in ("core/string", "core/string/x86_64", "core/internal", "include/sys", "build", "tests/layering", "platform/linux"):
        (tree / folder).mkdir(parents=True)
    shutil.copy(pathlib.Path(root, "tests/layering/iso_names.txt"), tree / "tests/layering")
    (tree / "include/string.h").write_text("char *strcpy(char *, const char *); int memory_hole(void);\n")
    (tree / "core/internal/attr.h").write_text("#if defined(__ELF__)\n#endif\n")
    good = tree / "core/string/strcpy.c"
    good.write_text("/* #ifdef _WIN32 */\n#include <string.h>\n#include \"attr.h\"\n#include \"crt_platform.h\"\n"
                    "#if LDBL_MANT_DIG == 64 && defined(CRT_SMALL)\n#endif\n")
    (tree / "core/string/x86_64/strlen.c").write_text("#include <immintrin.h>\n#ifdef __AVX2__\n#endif\n")
    for rule in ("conditionals", "includes"):
        expect(f"{rule}, clean", 0, rule, tree)

    bad = tree / "core/string/bad.c"
    for line in ("#ifdef _WIN32", "#if defined __linux__ || 1", "#  if X \\\n  && defined(__GNUC__)", "#ifndef __x86_64__",
                 "#if 0\n#elif defined(__clang__)", "#if __has_builtin(x)", "#if defined(_MSC_VER)"):
        bad.write_text(line + "\n#endif\n")
        expect(line, 1, "conditionals", tree, says="core asks for")
    for line in ("#include <windows.h>", "#include <linux/fs.h>", '#include "../../platform/linux/x.h"', "#include <immintrin.h>"):
        bad.write_text(line + "\n")
        expect(line, 1, "includes", tree, says="neither public")
    bad.unlink()

    def commands(*flags):
        entry = {"directory": str(tree / "build"), "file": str(good), "command": f"cc -nostdinc {' '.join(flags)} -c {good}"}
        (tree / "build/compile_commands.json").write_text(json.dumps([entry]))
        return "path", tree / "build/compile_commands.json", tree, tree / "build"

    allowed = [f"-isystem {tree}/include", f"-I{tree}/core/internal", f"-I{tree}/build/seam"]
    expect("path, clean", 0, *commands(*allowed))
    expect("a platform folder", 1, *commands(*allowed, f"-I{tree}/platform/linux"), says="include path holds")
    expect("the host's headers", 1, *commands(*allowed, "-isystem /usr/include"), says="include path holds")
    (tree / "build/compile_commands.json").write_text("[]")
    expect("nothing compiled", 1, "path", tree / "build/compile_commands.json", tree, tree / "build", says="no file")

    objects = tree / "objects"
    objects.mkdir()
    seam = compile_object(objects, "seam", "int __plat_write(int); int __crt_a(void); int strcpy(void) { return __plat_write(1) + __crt_a(); }")
    own = compile_object(objects, "own", "int __crt_a(void) { return 1; }")
    expect("undefined, clean", 0, "undefined", nm, "x", seam, own)
    stray = compile_object(objects, "stray", "int getpid(void); int __crt_b(void) { return getpid(); }")
    expect("a system's function", 1, "undefined", nm, "x", seam, own, stray, says="getpid")
    weak = compile_object(objects, "weak", "extern int __plat_x(void) __attribute__((weak)); int __crt_c(void) { return __plat_x ? 1 : 0; }")
    # Only ELF has such a thing: COFF compilers make it an ordinary reference, which the linker refuses.
    if " w __plat_x" in subprocess.run([nm, weak], check=True, capture_output=True, text=True).stdout:
        expect("a weak undefined", 1, "undefined", nm, "x", own, weak, says="PE does not know")

    def archive(*members):
        target = objects / "lib.a"
        target.unlink(missing_ok=True)
        subprocess.run([ar, "rcs", target, *members], check=True)
        return target

    expect("exports, clean", 0, "exports", nm, archive(seam, own), tree)
    stranger = compile_object(objects, "stranger", "int helper(void) { return 1; }")
    expect("an undeclared export", 1, "exports", nm, archive(seam, own, stranger), tree, says="exports helper")

    expect("namespace, clean", 0, "namespace", nm, archive(seam, own), tree)
    drags = compile_object(objects, "drags", "int open(void); int fopen(void) { return open(); }")
    opens = compile_object(objects, "opens", "int open(void) { return 1; }")
    expect("a free name", 1, "namespace", nm, archive(drags, opens), tree, says="needs open")
    both = compile_object(objects, "both", "int __crt_a(void) { return 1; } int link_it(void) { return 2; }")
    expect("a strong free name", 1, "namespace", nm, archive(seam, both), tree, says="strong link_it")

    operations = [f"__plat_operation_{i}" for i in range(20)]
    (tree / "platform/crt_platform.h").write_text("".join(f"int {n}(void);\n" for n in operations) + "extern int __plat_datum;\n")
    whole = compile_object(objects, "whole", "int __plat_datum;\n" + "".join(f"int {n}(void) {{ return 0; }}\n" for n in operations))
    expect("seam, clean", 0, "seam", nm, tree, whole)
    partial = compile_object(objects, "partial", "int __plat_datum;\n" + "".join(f"int {n}(void) {{ return 0; }}\n" for n in operations[1:]))
    expect("an operation is missing", 1, "seam", nm, tree, partial, says="__plat_operation_0 is declared")

    expect("no PE", 1, "imports", "objdump", tree, says="no PE")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
