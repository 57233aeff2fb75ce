/* SPDX-License-Identifier: MIT */
/* The wide streams of <wchar.h>. ISO C17 7.29.2 and 7.29.3 with C23's changes, POSIX.1-2017, and GNU's and Microsoft's names.
 *
 * Files hold UTF-8 on every target; a wide stream decodes and encodes it strictly. The first operation orients a stream for good (until
 * freopen): a wide function on a byte-oriented stream, and a byte function on a wide one, fail with EBADF. What cannot be
 * encoded, and bytes that are no UTF-8, are EILSEQ and set the error indicator; one such byte is consumed. Where wchar_t has 16 bits
 * (Windows) a character above U+FFFF is two wide characters, read and written one after the other; its bytes are written with
 * the second. All else is as in <stdio.h>: locks, errors, no use in signal handlers. */
#ifndef _BITS_WCHAR_STDIO_H
#define _BITS_WCHAR_STDIO_H

#include <bits/features.h>
#include <bits/file_tag.h>
#ifdef __CRT_USE_POSIX
#include <bits/file_t.h>
#endif
#include <bits/wint_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

/* ---- Characters and lines (7.29.3) ------------------------------------------------------------------------------- */

/* Asks for orientation: positive wide, negative byte, 0 none yet. A mode other than 0 first orients a stream that has none.
 * Functions of both kinds may be used on any stream here; other libraries refuse those of the other kind. 7.29.3.5. */
int fwide(__crt_file_t *__stream, int __mode);
/* The next wide character, or WEOF at the end or on failure. 7.29.3.1. */
wint_t fgetwc(__crt_file_t *__stream);
wint_t getwc(__crt_file_t *__stream);
wint_t getwchar(void);
/* Reads up to size - 1 wide characters, up to and with the first newline, and adds a null. `line`, or NULL if nothing was read
 * before the end, or on failure. 7.29.3.2. */
wchar_t *fgetws(wchar_t *__crt_restrict __line, int __size, __crt_file_t *__crt_restrict __stream);
/* Writes one wide character; it, or WEOF. 7.29.3.3. */
wint_t fputwc(wchar_t __c, __crt_file_t *__stream);
wint_t putwc(wchar_t __c, __crt_file_t *__stream);
wint_t putwchar(wchar_t __c);
/* Writes a wide string without its null; non-negative, or EOF. 7.29.3.4. */
int fputws(const wchar_t *__crt_restrict __text, __crt_file_t *__crt_restrict __stream);
/* Puts a wide character back to be read next, and clears the end-of-file indicator. At least two fit between reads. The character, or
 * WEOF if it is WEOF, cannot be encoded (EILSEQ), or there is no room. 7.29.3.10. */
wint_t ungetwc(wint_t __c, __crt_file_t *__stream);

#ifdef __CRT_USE_POSIX2008
/* A wide stream that writes into memory from malloc; *text and *size, in wide characters as all its positions, are set by fflush
 * and fclose; the caller frees *text. NULL: EINVAL, ENOMEM. POSIX. */
__crt_file_t *open_wmemstream(wchar_t **__text, size_t *__size);
#endif
#ifdef __CRT_USE_GNU
/* The same without taking the lock: they belong between flockfile and funlockfile. GNU. */
wint_t fgetwc_unlocked(__crt_file_t *__stream);
wint_t getwc_unlocked(__crt_file_t *__stream);
wint_t getwchar_unlocked(void);
wchar_t *fgetws_unlocked(wchar_t *__crt_restrict __line, int __size, __crt_file_t *__crt_restrict __stream);
wint_t fputwc_unlocked(wchar_t __c, __crt_file_t *__stream);
wint_t putwc_unlocked(wchar_t __c, __crt_file_t *__stream);
wint_t putwchar_unlocked(wchar_t __c);
int fputws_unlocked(const wchar_t *__crt_restrict __text, __crt_file_t *__crt_restrict __stream);
#endif

/* ---- Formatted output (7.29.2) ----------------------------------------------------------------------------------- */

/* printf with wide characters: widths, precisions of %s and %ls, %n and the result count wide characters. %s takes a multibyte
 * string and %c a byte, %ls and %lc wide ones (on Windows too). The number of wide characters written, or negative: EOVERFLOW
 * (more than INT_MAX), EILSEQ, EINVAL or the write's error. */
int fwprintf(__crt_file_t *__crt_restrict __stream, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(fwprintf);
int wprintf(const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(wprintf);
int vfwprintf(__crt_file_t *__crt_restrict __stream, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vfwprintf);
int vwprintf(const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vwprintf);
/* Into an array of `size` wide characters, the null among them: it is always there unless `size` is 0. Too small an array is an
 * error, EOVERFLOW. 7.29.2.3. */
int swprintf(wchar_t *__crt_restrict __text, size_t __size, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(swprintf);
int vswprintf(wchar_t *__crt_restrict __text, size_t __size, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vswprintf);

/* ---- Formatted input --------------------------------------------------------------------------------------------- */

/* scanf with wide characters: field widths and %n count them, %[ has sets of them. %s, %c and %[ store multibyte characters (with
 * `l` wide ones), and `m` allocates. The number of items stored, or EOF if input ended or failed before the first. */
int fwscanf(__crt_file_t *__crt_restrict __stream, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(fwscanf);
int wscanf(const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(wscanf);
int swscanf(const wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __format, ...) __CRT_WIDE_AS(swscanf);
#ifdef __CRT_USE_C99
int vfwscanf(__crt_file_t *__crt_restrict __stream, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vfwscanf);
int vwscanf(const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vwscanf);
int vswscanf(const wchar_t *__crt_restrict __text, const wchar_t *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_WIDE_AS(vswscanf);
#endif

#ifdef __CRT_USE_MS
/* Microsoft's: the length, or -1 if the text is longer than `size`; a text of exactly `size` gets no null. NULL and 0 as buffer and size:
 * only the length. Microsoft Learn. */
int _snwprintf(wchar_t *__buffer, size_t __size, const wchar_t *__format, ...);
int _vsnwprintf(wchar_t *__buffer, size_t __size, const wchar_t *__format, __gnuc_va_list __arguments);
/* The length that swprintf would write. */
int _scwprintf(const wchar_t *__format, ...);
int _vscwprintf(const wchar_t *__format, __gnuc_va_list __arguments);
/* The functions above without the lock, and on the standard streams, under Microsoft's names. */
wint_t _fgetwc_nolock(__crt_file_t *__stream);
wint_t _getwc_nolock(__crt_file_t *__stream);
wint_t _getwchar_nolock(void);
wint_t _fputwc_nolock(wchar_t __c, __crt_file_t *__stream);
wint_t _putwc_nolock(wchar_t __c, __crt_file_t *__stream);
wint_t _putwchar_nolock(wchar_t __c);
wint_t _ungetwc_nolock(wint_t __c, __crt_file_t *__stream);
wint_t _fgetwchar(void);
wint_t _fputwchar(wchar_t __c);
/* A wide string and a newline to stdout. */
int _putws(const wchar_t *__text);
#endif

__CRT_END_DECLS

#endif
