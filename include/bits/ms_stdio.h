/* SPDX-License-Identifier: MIT */
/* What Microsoft's <stdio.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_STDIO_H
#define _BITS_MS_STDIO_H

#include <bits/features.h>
#include <bits/errno_t.h>
#include <bits/file_t.h>
#include <bits/wint_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

#define _P_tmpdir "\\"
#define _IOB_ENTRIES 20

__CRT_BEGIN_DECLS

/* The standard streams by number: 0 stdin, 1 stdout, 2 stderr. */
FILE *__acrt_iob_func(unsigned __index);

/* fdopen, fileno, popen, pclose, getw, putw, tempnam, fcloseall under their Microsoft names. _pclose gives the bare exit code. */
FILE *_fdopen(int __fd, const char *__mode);
int _fileno(FILE *__stream);
FILE *_popen(const char *__command, const char *__mode);
int _pclose(FILE *__stream);
int _getw(FILE *__stream);
int _putw(int __value, FILE *__stream);
char *_tempnam(const char *__directory, const char *__prefix);
int _fcloseall(void);
/* fopen with a sharing mode (_SH_* of <share.h>), which is not used: files are always shared, as they are on Linux. */
FILE *_fsopen(const char *__path, const char *__mode, int __share);
/* fopen, _fdopen and freopen with UTF-16 names. */
FILE *_wfopen(const wchar_t *__path, const wchar_t *__mode);
FILE *_wfdopen(int __fd, const wchar_t *__mode);
FILE *_wfreopen(const wchar_t *__path, const wchar_t *__mode, FILE *__stream);
int _wremove(const wchar_t *__path);
int _wrename(const wchar_t *__from, const wchar_t *__to);
FILE *_wpopen(const wchar_t *__command, const wchar_t *__mode);
void _wperror(const wchar_t *__text);

/* fseek and ftell with 64-bit offsets. */
int _fseeki64(FILE *__stream, long long __offset, int __whence);
long long _ftelli64(FILE *__stream);

/* flockfile and funlockfile; the _nolock ones belong between them. */
void _lock_file(FILE *__stream);
void _unlock_file(FILE *__stream);
int _getc_nolock(FILE *__stream);
int _fgetc_nolock(FILE *__stream);
int _putc_nolock(int __byte, FILE *__stream);
int _fputc_nolock(int __byte, FILE *__stream);
int _getchar_nolock(void);
int _putchar_nolock(int __byte);
size_t _fread_nolock(void *__data, size_t __size, size_t __count, FILE *__stream);
size_t _fwrite_nolock(const void *__data, size_t __size, size_t __count, FILE *__stream);
int _fflush_nolock(FILE *__stream);
int _fclose_nolock(FILE *__stream);
int _fseek_nolock(FILE *__stream, long __offset, int __whence);
long _ftell_nolock(FILE *__stream);
int _fseeki64_nolock(FILE *__stream, long long __offset, int __whence);
long long _ftelli64_nolock(FILE *__stream);
int _ungetc_nolock(int __byte, FILE *__stream);
int _fgetchar(void);
int _fputchar(int __byte);
/* fflush of every stream; how many there are. */
int _flushall(void);

/* Microsoft's own: the length, or -1 if the text is longer than `size`; a text of exactly `size` bytes gets no NUL. NULL and 0 as
 * buffer and size: only the length. Microsoft Learn. */
int _snprintf(char *__buffer, size_t __size, const char *__format, ...);
int _vsnprintf(char *__buffer, size_t __size, const char *__format, __builtin_va_list __arguments);
/* The length that sprintf would write. */
int _scprintf(const char *__format, ...);
int _vscprintf(const char *__format, __builtin_va_list __arguments);

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

/* Closes the streams that tmpfile() made, whose files go with them; how many there were. */
int _rmtmp(void);
/* fread() into a buffer of `buffer_size` bytes. Of a NULL, or data that do not fit: EINVAL or ERANGE, nothing comes, and the buffer is all zeros. */
size_t fread_s(void *__buffer, size_t __buffer_size, size_t __size, size_t __count, FILE *__stream);
size_t _fread_nolock_s(void *__buffer, size_t __buffer_size, size_t __size, size_t __count, FILE *__stream);
/* clearerr(): 0, or EINVAL for NULL. */
errno_t clearerr_s(FILE *__stream);
/* A line of standard input without its newline, as long as it may be (for programs from before C11: nobody can say how much room is enough);
 * NULL at the end. _getws_s: EINVAL or ERANGE for what is longer, and the whole line is gone. */
char *gets(char *__text) __attribute__((__deprecated__));
wchar_t *_getws(wchar_t *__text) __attribute__((__deprecated__));
wchar_t *_getws_s(wchar_t *__text, size_t __size);
/* tmpnam_s() in UTF-16. */
errno_t _wtmpnam_s(wchar_t *__text, size_t __size);
/* The names without the underscore. */
/* unlink() as Microsoft's <stdio.h> has it, and, as in mingw-w64, the numbers of the standard streams' descriptors. */
int _unlink(const char *__path);
int unlink(const char *__path);
#ifndef STDIN_FILENO
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#endif
int fgetchar(void);
int fputchar(int __byte);
int flushall(void);
int rmtmp(void);

__CRT_END_DECLS

#include <bits/ms_format.h>
#include <bits/ms_mingw_stdio.h>
#include <bits/ms_spawn_modes.h>

#endif
