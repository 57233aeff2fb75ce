#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives the parameters in the headers' declarations reserved names, because a program may have macros of any other name before it includes a
header (ISO C17 7.1.3). reserve.py [--fix] HEADER... prints, or changes, each parameter whose name is not reserved."""
import re
import sys

TOKEN = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|^[ \t]*#(?:\\\n|/\*.*?\*/|[^\n])*|\w+|\s+|.", re.S | re.M)
# Words that make a type and never name a parameter.
TYPE_WORDS = set("void char short int long float double signed unsigned const volatile restrict struct union enum bool static register".split())
TAGS = {"struct", "union", "enum"}
QUALIFIERS = {"const", "volatile", "restrict", "__restrict", "__crt_restrict", "static", "register", "__extension__"}
# Names that system headers have as macros with two underscores before them.
TAKEN = {"argc": "__count", "argv": "__arguments", "in": "__input", "out": "__output", "inout": "__both", "string": "__text", "unused": "__ignored", "block": "__memory", "null": "__none",
         "thread": "__who", "complex": "__z", "real": "__re", "imag": "__im", "label": "__name", "signed": "__value", "pointer": "__address"}


def reserved(name):
    return name.startswith("_")


def parameters(tokens):
    """Indices of the tokens that name parameters with a name that is not reserved."""
    code = [index for index, token in enumerate(tokens) if not re.match(r"\s|/\*|//|[ \t]*#", token)]
    stack, found = [], []

    def end(group):
        # A parameter is the run of tokens since the last comma at this depth.
        words = [index for index in group["words"]]
        names = [index for index in words if re.match(r"[A-Za-z_]\w*$", tokens[index])]
        if not group["list"] or not names:
            return
        last = names[-1]
        name, before = tokens[last], [tokens[index] for index in names[:-1]]
        pointer = any(tokens[index] == "*" and index < last for index in words)
        if name in TYPE_WORDS or reserved(name) or (before and before[-1] in TAGS):
            return
        if pointer or [word for word in before if word not in QUALIFIERS]:
            found.append(last)

    for position, index in enumerate(code):
        token = tokens[index]
        previous = tokens[code[position - 1]] if position else ""
        following = tokens[code[position + 1]] if position + 1 < len(code) else ""
        if token == "(":
            skip = bool(stack and stack[-1]["skip"]) or previous in ("__attribute__", "__asm__", "sizeof", "__alignof__") or \
                previous.startswith("__CRT_")
            # What follows a name or a declarator in parentheses is a list of parameters; "(*" begins a declarator.
            is_list = not skip and following != "*" and (re.match(r"\w+$", previous) is not None or previous == ")")
            inside = bool(stack) and any(group["list"] for group in stack)
            stack.append({"list": is_list, "skip": skip, "words": [], "declarator": not skip and following == "*" and inside})
        elif token == ")":
            if stack:
                group = stack.pop()
                end(group)
                if group["declarator"]:
                    names = [word for word in group["words"] if re.match(r"[A-Za-z_]\w*$", tokens[word])]
                    if names and not reserved(tokens[names[-1]]) and tokens[names[-1]] not in TYPE_WORDS:
                        found.append(names[-1])
                    if stack:
                        # The rest of the parameter is its own list; the name was here.
                        stack[-1]["words"] = []
                        stack[-1]["named"] = True
        elif token == "," and stack:
            end(stack[-1])
            stack[-1]["words"] = []
        elif token == "[" and stack:
            stack.append({"list": False, "skip": True, "words": [], "declarator": False})
        elif token == "]" and stack:
            stack.pop()
        elif stack:
            stack[-1]["words"].append(index)
    return found


def main(arguments):
    fix = arguments[:1] == ["--fix"]
    wrong = 0
    for path in arguments[1 if fix else 0:]:
        text = open(path).read()
        tokens = TOKEN.findall(text)
        assert "".join(tokens) == text, path
        places = parameters(tokens)
        wrong += len(places)
        if fix and places:
            for index in places:
                tokens[index] = TAKEN.get(tokens[index], "__" + tokens[index].lstrip("_"))
            open(path, "w").write("".join(tokens))
        elif places:
            print(f"{path}: parameters without a reserved name: {' '.join(sorted({tokens[index] for index in places}))}"
                  f" (tests/conformance/reserve.py --fix {path})")
    return 1 if wrong and not fix else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
