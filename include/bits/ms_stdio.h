/* SPDX-License-Identifier: MIT */
/* What Microsoft's <stdio.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_STDIO_H
#define _BITS_MS_STDIO_H

#include <bits/features.h>
#include <bits/file_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

#define _P_tmpdir "\\"
#define _IOB_ENTRIES 20

__CRT_BEGIN_DECLS

/* The standard streams by number: 0 stdin, 1 stdout, 2 stderr. */
FILE *__acrt_iob_func(unsigned index);

/* fdopen, fileno, popen, pclose, getw, putw, tempnam, fcloseall under their Microsoft names. */
FILE *_fdopen(int fd, const char *mode);
int _fileno(FILE *stream);
FILE *_popen(const char *command, const char *mode);
int _pclose(FILE *stream);
int _getw(FILE *stream);
int _putw(int value, FILE *stream);
char *_tempnam(const char *directory, const char *prefix);
int _fcloseall(void);
/* fopen with a sharing mode (_SH_* of <share.h>), which is not used: files are always shared, as they are on Linux. */
FILE *_fsopen(const char *path, const char *mode, int share);
/* fopen, _fdopen and freopen with UTF-16 names. */
FILE *_wfopen(const wchar_t *path, const wchar_t *mode);
FILE *_wfdopen(int fd, const wchar_t *mode);
FILE *_wfreopen(const wchar_t *path, const wchar_t *mode, FILE *stream);
int _wremove(const wchar_t *path);
int _wrename(const wchar_t *from, const wchar_t *to);
FILE *_wpopen(const wchar_t *command, const wchar_t *mode);
void _wperror(const wchar_t *text);

/* fseek and ftell with 64-bit offsets. */
int _fseeki64(FILE *stream, long long offset, int whence);
long long _ftelli64(FILE *stream);

/* flockfile and funlockfile; the _nolock ones belong between them. */
void _lock_file(FILE *stream);
void _unlock_file(FILE *stream);
int _getc_nolock(FILE *stream);
int _fgetc_nolock(FILE *stream);
int _putc_nolock(int byte, FILE *stream);
int _fputc_nolock(int byte, FILE *stream);
int _getchar_nolock(void);
int _putchar_nolock(int byte);
size_t _fread_nolock(void *data, size_t size, size_t count, FILE *stream);
size_t _fwrite_nolock(const void *data, size_t size, size_t count, FILE *stream);
int _fflush_nolock(FILE *stream);
int _fclose_nolock(FILE *stream);
int _fseek_nolock(FILE *stream, long offset, int whence);
long _ftell_nolock(FILE *stream);
int _fseeki64_nolock(FILE *stream, long long offset, int whence);
long long _ftelli64_nolock(FILE *stream);
int _ungetc_nolock(int byte, FILE *stream);
int _fgetchar(void);
int _fputchar(int byte);
/* fflush of every stream; how many there are. */
int _flushall(void);

/* Microsoft's own: the length, or -1 if the text is longer than `size`; a text of exactly `size` bytes gets no NUL. NULL and 0 as
 * buffer and size: only the length. Microsoft Learn. */
int _snprintf(char *buffer, size_t size, const char *format, ...);
int _vsnprintf(char *buffer, size_t size, const char *format, __builtin_va_list arguments);
/* The length that sprintf would write. */
int _scprintf(const char *format, ...);
int _vscprintf(const char *format, __builtin_va_list arguments);

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif
FILE *_wfsopen(const wchar_t *__path, const wchar_t *__mode, int __share);
/* The stream, or NULL, in *stream; 0 or the error's number. Files are shared all the same. */
errno_t _wfopen_s(FILE **__stream, const wchar_t *__path, const wchar_t *__mode);
errno_t _wfreopen_s(FILE **__stream, const wchar_t *__path, const wchar_t *__mode, FILE *__old);
wchar_t *_wtmpnam(wchar_t *__buffer);
wchar_t *_wtempnam(const wchar_t *__directory, const wchar_t *__prefix);
/* How many streams may be open; the setter accepts any number up to that and changes nothing. */
int _getmaxstdio(void);
int _setmaxstdio(int __count);

__CRT_END_DECLS

#endif
