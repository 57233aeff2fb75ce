/* SPDX-License-Identifier: MIT */
/* UTF-16, which never leaves this folder, to and from UTF-8.
 *
 * Windows names may hold unpaired surrogates. Each becomes the three bytes that UTF-8 would give its value (WTF-8), and
 * those three bytes become the surrogate again, so that a name read from the system always leads back to the same file.
 * Everything else that is not UTF-8 is refused, the six bytes of a surrogate *pair* among it: a pair has four. */
#ifndef PLAT_UTF_H
#define PLAT_UTF_H

#include <stddef.h>
#include <stdint.h>

typedef unsigned short plat_wchar;

/* Bytes that `count` units may need at most; a NUL comes with one unit more. */
#define PLAT_UTF8_MAX(count) (3 * (count))

/* Writes one character's UTF-8, 1 to 4 bytes, and moves *from behind it, which is one unit or, before `end`, two. The end of what was
 * written. */
char *__plat_utf8_put(char *to, const plat_wchar **from, const plat_wchar *end);
/* Writes the units' UTF-8 and returns how many bytes that took. `to` has room for PLAT_UTF8_MAX(count). */
size_t __plat_utf8_from_utf16(char *to, const plat_wchar *from, size_t count);
/* Reads `size` bytes and writes at most `size` units. The number of units, or (size_t)-1 if the bytes are not WTF-8. */
size_t __plat_utf16_from_utf8(plat_wchar *to, const char *from, size_t size);
/* The length of a NUL-terminated string, in units. */
size_t __plat_utf16_length(const plat_wchar *text);

#endif
