/* SPDX-License-Identifier: MIT */
/* Input and output. ISO C17 7.21, POSIX.1-2017, and what GNU and BSD programs use besides.
 *
 * What holds for every function unless its comment says otherwise:
 *  - A failure sets errno and, where a stream was being read or written, the stream's error indicator.
 *  - Each call is one step as seen from other threads: it holds the stream's own recursive lock (flockfile). The _unlocked
 *    ones do not, and belong between flockfile and funlockfile.
 *  - None may be called from a signal handler.
 *  - Streams are binary: bytes are never translated, on Windows neither, unless the mode has a "t". Offsets are 64 bits. */
#ifndef _STDIO_H
#define _STDIO_H

#include <bits/features.h>

#define __need_size_t
#define __need_NULL
#include <stddef.h>
#define __need___va_list
#include <stdarg.h>

#include <bits/file_t.h>
#include <bits/printf_attr.h>
#include <bits/seek.h>
#include <bits/types.h>

#if defined(__CRT_USE_POSIX) || defined(__CRT_USE_LFS64)
#include <bits/off_t.h>
#endif
#ifdef __CRT_USE_POSIX2008
#include <bits/ssize_t.h>
#ifndef _VA_LIST_DEFINED
#define __need_va_list
#include <stdarg.h>
#endif
#endif

#if defined(__CRT_LANG_C23)
#define __STDC_VERSION_STDIO_H__ 202311L
#endif
#ifdef __CRT_USE_C23
/* The longest "nan" that printf writes: "-nan" and its NUL are not counted in. */
#define _PRINTF_NAN_LEN_MAX 4
#endif

/* Space enough for a default buffer (setbuf), bytes. */
#define BUFSIZ 8192
#define EOF (-1)
/* Streams that a program can certainly have open at a time, the standard ones counted in. */
#define FOPEN_MAX 256
/* Room for the longest file name, with its NUL. */
#define FILENAME_MAX 4096
/* Room for tmpnam's names, and how many it can make. */
#define L_tmpnam 1024
#define TMP_MAX 2147483647
/* setvbuf's kinds of buffering. */
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
#define P_tmpdir "/tmp"
#endif
#ifdef __CRT_USE_POSIX
#define L_ctermid 20
#ifndef _WIN32
/* The path of the controlling terminal, in the buffer (L_ctermid bytes) unless it is NULL. POSIX.1-2017. Linux only. */
__CRT_BEGIN_DECLS
char *ctermid(char *__buffer) __CRT_NOTHROW;
#ifdef __CRT_USE_GNU
#define L_cuserid 256
/* The name of the effective user, in the buffer (L_cuserid bytes) unless it is NULL; if there is none "" in it, or NULL. SUSv2. Linux only. */
char *cuserid(char *__buffer);
#endif
__CRT_END_DECLS
#endif
#endif

/* What fgetpos notes. On Windows programs take it for the 64-bit integer it is there; else it has room for the state of a
 * multibyte conversion. */
#ifdef _WIN32
__extension__ typedef long long fpos_t;
#else
typedef struct {
	__crt_off_t __offset;
	unsigned __state[2];
} fpos_t;
#endif
#ifdef __CRT_USE_LFS64
typedef fpos_t fpos64_t;
#endif

__CRT_BEGIN_DECLS

/* The standard streams: descriptors 0, 1 and 2. stdout is line buffered on a terminal and fully buffered elsewhere; stderr
 * is unbuffered, but each call's output goes out in one piece. 7.21.1. */
extern FILE __crt_stdin, __crt_stdout, __crt_stderr;
#define stdin (&__crt_stdin)
#define stdout (&__crt_stdout)
#define stderr (&__crt_stderr)

/* ---- Operations on files (7.21.4) -------------------------------------------------------------------------------- */

/* Removes a file or an empty directory. 0, or nonzero: ENOENT, EACCES, ENOTEMPTY ... 7.21.4.1. */
int remove(const char *__path);
/* Gives a file a new name, replacing what had it. 0, or nonzero: ENOENT, EXDEV ... 7.21.4.2. */
int rename(const char *__from, const char *__to);
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* The same of paths that are relative to open directories. Linux only. POSIX.1-2017. */
int renameat(int __from_directory, const char *__from, int __to_directory, const char *__to);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#define RENAME_WHITEOUT 4
int renameat2(int __from_directory, const char *__from, int __to_directory, const char *__to, unsigned int __flags);
#endif
/* A new empty file, open as "w+b", gone when it is closed or the program ends. NULL on failure. 7.21.4.3. */
FILE *tmpfile(void);
/* A name that no file had. It is written to `name` (L_tmpnam bytes) or, if that is NULL, to an array of the library's own,
 * which is not thread-safe. NULL if none can be made. Prefer tmpfile or mkstemp: the name may be taken before it is used.
 * 7.21.4.4. */
char *tmpnam(char *__name);

/* ---- Opening and closing (7.21.5) -------------------------------------------------------------------------------- */

/* Writes out what is buffered, closes and frees the stream. On an input stream that can seek, the descriptor's offset is
 * moved to the first byte not read. 0, or EOF: if this or any earlier output failed (with the first failure's errno, unless
 * clearerr() came between). The stream is gone in either case. 7.21.5.1. */
int fclose(FILE *__stream);
/* Writes out what is buffered; on an input stream as fclose does it. NULL means every stream. 0 or EOF. 7.21.5.2. */
int fflush(FILE *__stream);
/* Opens a file. mode: r (read), w (truncate or create, write) or a (create, append), then any of + (both), b (no
 * effect), x (with w: EEXIST if it exists), e (closed in spawned programs), t (Windows: CR LF in the file is \n in the
 * program), and on Windows ", ccs=UTF-8", ", ccs=UTF-16LE" or ", ccs=UNICODE" (text in that encoding, or in what the file's byte order mark says; see _O_WTEXT in
 * <fcntl.h>). NULL on failure: EINVAL for a bad mode, ENOENT, EACCES, EMFILE, ENOMEM ... 7.21.5.3. */
FILE *fopen(const char *__crt_restrict __path, const char *__crt_restrict __mode);
/* Closes the stream's file, errors ignored, and opens another on the same stream and, if it can, the same descriptor. With
 * path NULL the same file gets a new mode: EBADF if its descriptor does not allow it. The stream, or NULL; then it is
 * closed. 7.21.5.4. */
FILE *freopen(const char *__crt_restrict __path, const char *__crt_restrict __mode, FILE *__crt_restrict __stream);
/* setvbuf with a buffer of BUFSIZ bytes, or unbuffered if it is NULL. 7.21.5.5. */
void setbuf(FILE *__crt_restrict __stream, char *__crt_restrict __buffer);
/* Chooses _IOFBF, _IOLBF or _IONBF, and a buffer of `size` bytes; if that is NULL the stream keeps its own, or gets one of
 * `size` bytes if that is larger. 0, or nonzero: EINVAL, ENOMEM. Any time will do: pending output is written out first, input
 * already buffered is kept. 7.21.5.6. */
int setvbuf(FILE *__crt_restrict __stream, char *__crt_restrict __buffer, int __kind, size_t __size);

/* ---- Formatted output and input (7.21.6) ------------------------------------------------------------------------- */

/* The number of bytes written, or negative: EOVERFLOW (more than INT_MAX), EILSEQ, ENOMEM, EINVAL or the write's error. */
int printf(const char *__crt_restrict __format, ...) __CRT_PRINTF(1, 2);
int fprintf(FILE *__crt_restrict __stream, const char *__crt_restrict __format, ...) __CRT_PRINTF(2, 3);
int vprintf(const char *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_PRINTF(1, 0);
int vfprintf(FILE *__crt_restrict __stream, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_PRINTF(2, 0);
/* Into an array. The number of bytes without the NUL. */
int sprintf(char *__crt_restrict __text, const char *__crt_restrict __format, ...) __CRT_PRINTF(2, 3);
int vsprintf(char *__crt_restrict __text, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_PRINTF(2, 0);
/* The number of items stored, or EOF if input ended or failed before the first. */
int scanf(const char *__crt_restrict __format, ...) __CRT_SCANF(1, 2);
int fscanf(FILE *__crt_restrict __stream, const char *__crt_restrict __format, ...) __CRT_SCANF(2, 3);
int sscanf(const char *__crt_restrict __text, const char *__crt_restrict __format, ...) __CRT_SCANF(2, 3);

#ifdef __CRT_USE_C99
/* As sprintf, but at most `size` bytes with the NUL; the result is what a large enough array would have got. */
int snprintf(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, ...) __CRT_PRINTF(3, 4);
int vsnprintf(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_PRINTF(3, 0);
int vscanf(const char *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_SCANF(1, 0);
int vfscanf(FILE *__crt_restrict __stream, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_SCANF(2, 0);
int vsscanf(const char *__crt_restrict __text, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_SCANF(2, 0);
#endif

#ifdef __CRT_USE_POSIX2008
/* printf to a descriptor, in one write if it can be. Unbuffered. POSIX.1-2017. */
int dprintf(int __fd, const char *__crt_restrict __format, ...) __CRT_PRINTF(2, 3);
int vdprintf(int __fd, const char *__crt_restrict __format, __gnuc_va_list __arguments) __CRT_PRINTF(2, 0);
#endif
#if defined(__CRT_USE_GNU) || defined(__CRT_USE_MISC)
/* sprintf into memory from malloc, stored in *text for the caller to free. On failure -1; *text is then NULL. */
int asprintf(char **__crt_restrict __text, const char *__crt_restrict __format, ...) __CRT_PRINTF(2, 3);
int vasprintf(char **__crt_restrict __text, const char *__crt_restrict __format, __gnuc_va_list __arguments)
	__CRT_PRINTF(2, 0);
#endif

/* ---- Characters and lines (7.21.7) ------------------------------------------------------------------------------- */

/* The next byte as an unsigned char, or EOF at the end of the file (which sticks until clearerr, a seek or ungetc) or on
 * failure. 7.21.7.1. */
int fgetc(FILE *__stream);
int getc(FILE *__stream);
int getchar(void);
/* Reads up to size - 1 bytes, up to and with the first newline, and adds a NUL. `line`, or NULL if nothing was read before the
 * end of the file, or on failure. 7.21.7.2. */
char *fgets(char *__crt_restrict __line, int __size, FILE *__crt_restrict __stream);
#if defined(__cplusplus) ? __cplusplus <= 201103L : !defined(__STDC_VERSION__) || __STDC_VERSION__ < 201112L
/* Reads a line from stdin without its newline, however long it is: it cannot be used safely, and C11 has it no more. As fgets. C++ up to 2011 has C99's
 * library, and libstdc++ wants it in every mode. ISO C99 7.19.7.7. */
char *gets(char *__line) __attribute__((__deprecated__));
#endif
/* Writes one byte; the byte as an unsigned char, or EOF. 7.21.7.3. */
int fputc(int __byte, FILE *__stream);
int putc(int __byte, FILE *__stream);
int putchar(int __byte);
/* Writes a string without its NUL; non-negative, or EOF. puts adds a newline. 7.21.7.4. */
int fputs(const char *__crt_restrict __text, FILE *__crt_restrict __stream);
int puts(const char *__text);
/* Puts a byte back to be read next, and clears the end-of-file indicator. At least 8 fit between reads. The byte, or EOF if
 * `byte` is EOF or there is no room. 7.21.7.10. */
int ungetc(int __byte, FILE *__stream);

/* ---- Blocks (7.21.8) --------------------------------------------------------------------------------------------- */

/* Reads `count` elements of `size` bytes; how many were read whole. Fewer: the end or an error. 7.21.8.1. */
size_t fread(void *__crt_restrict __data, size_t __size, size_t __count, FILE *__crt_restrict __stream);
/* Writes `count` elements of `size` bytes; how many were written whole. Fewer: an error. 7.21.8.2. */
size_t fwrite(const void *__crt_restrict __data, size_t __size, size_t __count, FILE *__crt_restrict __stream);

/* ---- Positions (7.21.9) ------------------------------------------------------------------------------------------ */

/* Notes the position and goes back to it. 0, or nonzero: ESPIPE, EBADF. */
int fgetpos(FILE *__crt_restrict __stream, fpos_t *__crt_restrict __position);
int fsetpos(FILE *__stream, const fpos_t *__position);
/* Writes out what is pending and moves to `offset` from the start, the position or the end (SEEK_*); forgets bytes put back
 * and the end-of-file indicator. 0, or -1: EINVAL, ESPIPE, or the write's error. 7.21.9.2. */
int fseek(FILE *__stream, long __offset, int __whence);
/* The position in bytes, or -1: ESPIPE, EOVERFLOW if a long cannot hold it. 7.21.9.4. */
long ftell(FILE *__stream);
/* fseek to the start, and clears the error indicator. 7.21.9.5. */
void rewind(FILE *__stream);

/* ---- Errors (7.21.10) -------------------------------------------------------------------------------------------- */

/* Also gives up output that was refused with EPIPE; other refused output stays and is tried again. */
void clearerr(FILE *__stream);
int feof(FILE *__stream);
int ferror(FILE *__stream);
/* "text: what errno means\n" to stderr in one write, without the first part if `text` is NULL or empty. */
void perror(const char *__text);

/* ---- POSIX ------------------------------------------------------------------------------------------------------- */

#ifdef __CRT_USE_POSIX
/* A stream on an open descriptor, whose access must allow the mode; w does not truncate. fclose closes the descriptor. NULL on
 * failure: EINVAL, EBADF, ENOMEM. */
FILE *fdopen(int __fd, const char *__mode);
/* The stream's descriptor; -1 and EBADF if it has none. */
int fileno(FILE *__stream);
/* A command of the system's shell with a pipe to its input (mode "w") or from its output ("r"); "e" is as in fopen. NULL on
 * failure. pclose closes it and waits: the status as waitpid has it, or -1: ECHILD. */
FILE *popen(const char *__command, const char *__mode);
int pclose(FILE *__stream);
#endif
#if defined(__CRT_USE_POSIX199506) || defined(__CRT_USE_MISC)
/* Takes the stream's lock (recursive), tries to (0 if taken), and gives it back. */
void flockfile(FILE *__stream);
int ftrylockfile(FILE *__stream);
void funlockfile(FILE *__stream);
int getc_unlocked(FILE *__stream);
int getchar_unlocked(void);
int putc_unlocked(int __byte, FILE *__stream);
int putchar_unlocked(int __byte);
#endif
#ifdef __CRT_USE_POSIX2001
/* fseek and ftell with 64-bit offsets. */
int fseeko(FILE *__stream, off_t __offset, int __whence);
off_t ftello(FILE *__stream);
#endif
#ifdef __CRT_USE_POSIX2008
/* Reads up to and with the delimiter (or newline) into *line, which is NULL or from malloc and holds *size bytes; both are
 * changed as it grows, and a NUL is added. The number of bytes, or -1 at the end of the file or on failure: ENOMEM, EINVAL. */
ssize_t getdelim(char **__crt_restrict __line, size_t *__crt_restrict __size, int __delimiter, FILE *__crt_restrict __stream);
__CRT_REPLACEABLE(ssize_t, getdelim, (char **__crt_restrict __line, size_t *__crt_restrict __size, int __delimiter, FILE *__crt_restrict __stream), (__line, __size, __delimiter, __stream))
ssize_t getline(char **__crt_restrict __line, size_t *__crt_restrict __size, FILE *__crt_restrict __stream);
__CRT_REPLACEABLE(ssize_t, getline, (char **__crt_restrict __line, size_t *__crt_restrict __size, FILE *__crt_restrict __stream), (__line, __size, __stream))
/* A stream on `size` bytes of memory; with buffer NULL on fresh memory of that size. Writing beyond: ENOSPC. */
FILE *fmemopen(void *__crt_restrict __buffer, size_t __size, const char *__crt_restrict __mode);
/* A stream that writes into memory from malloc; *text and *size are set by fflush and fclose; the caller frees *text. */
FILE *open_memstream(char **__text, size_t *__size);
#endif
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* A name, from malloc, that no file had, in `directory` (or where TMPDIR says), beginning with up to five bytes of `prefix`. */
char *tempnam(const char *__directory, const char *__prefix);
#endif

/* ---- GNU and BSD ------------------------------------------------------------------------------------------------- */

#ifdef __CRT_USE_MISC
/* setvbuf with _IOFBF (or _IONBF if the buffer is NULL), and with _IOLBF. */
void setbuffer(FILE *__stream, char *__buffer, size_t __size);
void setlinebuf(FILE *__stream);
int fgetc_unlocked(FILE *__stream);
int fputc_unlocked(int __byte, FILE *__stream);
size_t fread_unlocked(void *__crt_restrict __data, size_t __size, size_t __count, FILE *__crt_restrict __stream);
size_t fwrite_unlocked(const void *__crt_restrict __data, size_t __size, size_t __count, FILE *__crt_restrict __stream);
int fflush_unlocked(FILE *__stream);
void clearerr_unlocked(FILE *__stream);
int feof_unlocked(FILE *__stream);
int ferror_unlocked(FILE *__stream);
int fileno_unlocked(FILE *__stream);
/* As tmpnam, NULL for NULL. */
char *tmpnam_r(char *__name);
#endif
#ifdef __CRT_USE_OLD_XSI
/* One int in the machine's form. */
int getw(FILE *__stream);
int putw(int __value, FILE *__stream);
#endif
#ifdef __CRT_USE_GNU
char *fgets_unlocked(char *__crt_restrict __line, int __size, FILE *__crt_restrict __stream);
int fputs_unlocked(const char *__crt_restrict __text, FILE *__crt_restrict __stream);
int puts_unlocked(const char *__text);
/* Closes every stream. 0 or EOF. */
int fcloseall(void);
#endif
#ifdef __CRT_USE_LFS64
/* Other names: offsets have 64 bits anyway. */
FILE *fopen64(const char *__crt_restrict __path, const char *__crt_restrict __mode);
FILE *freopen64(const char *__crt_restrict __path, const char *__crt_restrict __mode, FILE *__crt_restrict __stream);
FILE *tmpfile64(void);
int fseeko64(FILE *__stream, off64_t __offset, int __whence);
off64_t ftello64(FILE *__stream);
int fgetpos64(FILE *__crt_restrict __stream, fpos64_t *__crt_restrict __position);
int fsetpos64(FILE *__stream, const fpos64_t *__position);
#endif
#ifdef __CRT_USE_GNU
/* A stream of the caller's own making. Any function may be NULL: reading then ends at once, writing takes everything, seeking
 * fails, closing does nothing. read and seek follow read() and lseek() (-1 and errno on failure), write gives 0 on failure,
 * close 0 or EOF. */
typedef __crt_ssize_t cookie_read_function_t(void *__cookie, char *__buffer, size_t __size);
typedef __crt_ssize_t cookie_write_function_t(void *__cookie, const char *__buffer, size_t __size);
typedef int cookie_seek_function_t(void *__cookie, off64_t *__offset, int __whence);
typedef int cookie_close_function_t(void *__cookie);
typedef struct {
	cookie_read_function_t *read;
	cookie_write_function_t *write;
	cookie_seek_function_t *seek;
	cookie_close_function_t *close;
} cookie_io_functions_t;
FILE *fopencookie(void *__crt_restrict __cookie, const char *__crt_restrict __mode, cookie_io_functions_t __functions);
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_BOUNDS
#include <bits/bounds_stdio.h>
#endif
#ifdef __CRT_USE_MS
#include <bits/ms_stdio.h>
/* As Microsoft's header has the wide functions, too. */
#include <wchar.h>
#endif
#if defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__) && !defined(__NO_INLINE__) && !defined(__cplusplus)
#include <bits/stdio_inline.h>
#endif

#if defined(_FORTIFY_SOURCE) && _FORTIFY_SOURCE > 0 && defined(__OPTIMIZE__)
#include <bits/fortify_stdio.h>
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_sized.h>
#endif

#if defined(_WIN32) && defined(__OPTIMIZE_SIZE__) && __STDC_HOSTED__
#include <bits/fopen_plain.h>
#endif

#endif
