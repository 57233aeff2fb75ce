/* SPDX-License-Identifier: MIT */
/* What Microsoft's <stdlib.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_STDLIB_H
#define _BITS_MS_STDLIB_H

#include <bits/features.h>
#include <bits/errno_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

/* Longest path and parts of one, in bytes with the NUL. */
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

/* How many elements an array has. */
#ifndef _countof
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif

__CRT_BEGIN_DECLS

/* An integer as text in base 2 to 36; `text` has room for 65 bytes at most. A sign only in base 10. */
char *_itoa(int __value, char *__text, int __base);
char *_ltoa(long __value, char *__text, int __base);
char *_ultoa(unsigned long __value, char *__text, int __base);
char *_i64toa(long long __value, char *__text, int __base);
char *_ui64toa(unsigned long long __value, char *__text, int __base);
/* The names without the underscore. */
char *itoa(int __value, char *__text, int __base);
char *ltoa(long __value, char *__text, int __base);
char *ultoa(unsigned long __value, char *__text, int __base);
char *lltoa(long long __value, char *__text, int __base);
char *ulltoa(unsigned long long __value, char *__text, int __base);
/* The absolute form of a path, whether or not there is such a file. NULL as `absolute`: in memory from malloc. NULL and errno:
 * ERANGE, ENOMEM, EILSEQ. */
char *_fullpath(char *__absolute, const char *__path, size_t __size);

/* The same into `size` characters: 0, or EINVAL or ERANGE, which errno has too, and an empty text. */
errno_t _itoa_s(int __value, char *__text, size_t __size, int __base);
errno_t _ltoa_s(long __value, char *__text, size_t __size, int __base);
errno_t _ultoa_s(unsigned long __value, char *__text, size_t __size, int __base);
errno_t _i64toa_s(long long __value, char *__text, size_t __size, int __base);
errno_t _ui64toa_s(unsigned long long __value, char *__text, size_t __size, int __base);
/* atoll, strtoll, strtoull. */
long long _atoi64(const char *__text);
long long _strtoi64(const char *__text, char **__end, int __base);
unsigned long long _strtoui64(const char *__text, char **__end, int __base);

/* The end of the process without handlers and without flushing; also in <process.h> and <unistd.h>. */
__CRT_NORETURN void _exit(int __status);
/* The longest value of an environment variable; room for _ecvt_s(). */
#define _MAX_ENV 32767
#define _CVTBUFSIZE (309 + 40)
/* Rotation, and the bytes in opposite order. */
unsigned (_rotl)(unsigned __value, int __shift);
unsigned (_rotr)(unsigned __value, int __shift);
unsigned long (_lrotl)(unsigned long __value, int __shift);
unsigned long (_lrotr)(unsigned long __value, int __shift);
unsigned long long (_rotl64)(unsigned long long __value, int __shift);
unsigned long long (_rotr64)(unsigned long long __value, int __shift);
unsigned short _byteswap_ushort(unsigned short __value);
unsigned long _byteswap_ulong(unsigned long __value);
unsigned long long _byteswap_uint64(unsigned long long __value);
long long _abs64(long long __value);
void _swab(char *__from, char *__to, int __size);

/* Variables of the environment. Unlike POSIX's putenv(), these copy, and an empty value removes the variable. _putenv: 0 or -1. */
int _putenv(const char *__entry);
errno_t _putenv_s(const char *__name, const char *__value);
/* A copy from malloc and its size with the NUL (may be NULL); NULL and 0, and no error, if there is no such variable. */
errno_t _dupenv_s(char **__copy, size_t *__size, const char *__name);

/* The parts of a path: "C:", "\\folder\\", "name", ".extension", each stored unless NULL. The _s forms say how much room there is: 0,
 * EINVAL, ERANGE. _makepath puts them together, and adds the separator and the dot if they are missing. */
void _splitpath(const char *__path, char *__drive, char *__dir, char *__name, char *__extension);
errno_t _splitpath_s(const char *__path, char *__drive, size_t __drive_size, char *__dir, size_t __dir_size, char *__name, size_t __name_size,
	char *__extension, size_t __extension_size);
void _makepath(char *__path, const char *__drive, const char *__dir, const char *__name, const char *__extension);
errno_t _makepath_s(char *__path, size_t __size, const char *__drive, const char *__dir, const char *__name, const char *__extension);
/* The file's absolute path if it is in the current folder or one of those that a variable lists, separated by semicolons; else "" and
 * ENOENT. Without _s the path has _MAX_PATH bytes. */
void _searchenv(const char *__file, const char *__variable, char *__path);
errno_t _searchenv_s(const char *__file, const char *__variable, char *__path, size_t __size);

/* _doserrno by functions: 0, or EINVAL. */
errno_t _set_doserrno(unsigned long __value);
errno_t _get_doserrno(unsigned long *__value);
/* strerror()'s texts as an array. */
char **__sys_errlist(void);
int *__sys_nerr(void);
#define _sys_errlist (__sys_errlist())
#define _sys_nerr (*__sys_nerr())
#define sys_errlist _sys_errlist
#define sys_nerr _sys_nerr

/* The mode of files and pipes for which neither text nor binary is asked: _O_BINARY, unless the program sets _O_TEXT or defines the variable itself.
 * The standard streams do not follow it (_setmode() is for them). The setter takes nothing else: EINVAL. */
extern int _fmode;
int *__p__fmode(void);
errno_t _set_fmode(int __mode);
errno_t _get_fmode(int *__mode);

/* atexit() with Microsoft's types: the function, or NULL. */
typedef int (__attribute__((__ms_abi__)) *_onexit_t)(void);
_onexit_t _onexit(_onexit_t __function);
_onexit_t onexit(_onexit_t __function);
#define onexit_t _onexit_t
/* Remembers the flags and gives the old ones. abort() writes no message here in any case. */
#define _WRITE_ABORT_MSG 1
#define _CALL_REPORTFAULT 2
unsigned _set_abort_behavior(unsigned __flags, unsigned __mask);

/* What the code of Microsoft's C++ compilers calls for a pure virtual function: the handler, if there is one, and then abort(). The setter gives the handler
 * before. */
typedef void (*_purecall_handler)(void);
_purecall_handler _set_purecall_handler(_purecall_handler __handler);
_purecall_handler _get_purecall_handler(void);
int _purecall(void);

/* Remembers where messages of errors shall go and gives what was before, or with _REPORT_ERRMODE only that; -1 and EINVAL for any other mode. They go to
 * standard error here. */
#define _OUT_TO_DEFAULT 0
#define _OUT_TO_STDERR 1
#define _OUT_TO_MSGBOX 2
#define _REPORT_ERRMODE 3
int _set_error_mode(int __mode);
/* SetErrorMode(), Beep() and Sleep() of the system; milliseconds. */
void _seterrormode(int __mode);
void _beep(unsigned __frequency, unsigned __duration);
void _sleep(unsigned long __duration);
/* The system's version: 0, or EINVAL for NULL. The minor number is in the low byte of _get_winver's, the build is _get_osver's; the platform is 2, NT. */
errno_t _get_winver(unsigned *__version);
errno_t _get_winmajor(unsigned *__version);
errno_t _get_winminor(unsigned *__version);
errno_t _get_osver(unsigned *__build);
errno_t _get_osplatform(unsigned *__platform);
/* The whole command line, as the system has it. */
char **__p__acmdln(void);
wchar_t **__p__wcmdln(void);
#define _acmdln (*__p__acmdln())
#define _wcmdln (*__p__wcmdln())

/* The program's own path. */
char **__p__pgmptr(void);
wchar_t **__p__wpgmptr(void);
#define _pgmptr (*__p__pgmptr())
#define _wpgmptr (*__p__wpgmptr())
errno_t _get_pgmptr(char **__path);
errno_t _get_wpgmptr(wchar_t **__path);

/* Also in <stdio.h>. */
void perror(const char *__text);

/* The larger and the smaller of two, as macros. */
#ifndef __cplusplus
#ifndef __max
#define __max(a, b) ((a) > (b) ? (a) : (b))
#define __min(a, b) ((a) < (b) ? (a) : (b))
#endif
#endif

/* A random number fit for secrets. 0, or EINVAL for NULL. */
int rand_s(unsigned int *__value);
/* The system's own number of the last error that _dosmaperr turned into errno. */
unsigned long *__doserrno(void);
#define _doserrno (*__doserrno())
void _dosmaperr(unsigned long __code);

/* The command line as main and wmain get it. */
int *__p___argc(void);
char ***__p___argv(void);
#define __argc (*__p___argc())
#define __argv (*__p___argv())
#define __wargv (*__p___wargv())
/* The environment as it was when the program started. */
char **_get_initial_narrow_environment(void);
/* The environment: "NAME=value" strings, then NULL. Also under POSIX's name. */
extern char **_environ;
#define environ _environ
char ***__p__environ(void);
/* The environment in UTF-16, made again whenever it is looked at and has changed. Changes of the array itself are lost. */
wchar_t ***__p__wenviron(void);
#define _wenviron (*__p__wenviron())
void _set_app_type(int __type);
void __set_app_type(int __type);

__CRT_END_DECLS

#include <bits/ms_invalid.h>
#include <bits/ms_malloc.h>
#include <bits/ms_number.h>
#include <bits/ms_wide.h>

#ifdef __cplusplus
extern "C" {
#endif
wchar_t ***__p___wargv(void);
wchar_t **_get_initial_wide_environment(void);
#ifdef __cplusplus
}
#endif

#endif
