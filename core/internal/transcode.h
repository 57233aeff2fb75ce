/* SPDX-License-Identifier: MIT */
/* Whole strings between UTF-8 and wide characters: what mbstowcs(), mbsrtowcs(), mbsnrtowcs() and their opposites share. */
#ifndef CRT_TRANSCODE_H
#define CRT_TRANSCODE_H

#include <bits/mbstate_t.h>
#include <stddef.h>
#include <stdint.h>

/* mbsnrtowcs() and wcsnrtombs() of <wchar.h>, but *source and the state advance even if nothing is stored, and an error is
 * CRT_TRANSCODE_INVALID alone. A limit of SIZE_MAX is none. */
size_t __crt_widen(wchar_t *wide, const char **source, size_t limit, size_t size, mbstate_t *state);
size_t __crt_narrow(char *text, const wchar_t **source, size_t limit, size_t size, mbstate_t *state);

#define CRT_TRANSCODE_INVALID ((size_t)-1)

/* Converts characters of ASCII, without NUL, as long as there are any and at most `most`; how many. May stop early. Stores nothing if
 * the target is NULL. Reads nothing behind the page of the character that stops it. */
size_t __crt_widen_ascii(wchar_t *wide, const unsigned char *text, size_t most);
size_t __crt_narrow_ascii(unsigned char *text, const wchar_t *wide, size_t most);

#endif
